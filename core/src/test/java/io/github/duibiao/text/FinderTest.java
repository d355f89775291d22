package io.github.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.label.Furniture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FinderTest {
  private static final List<String> EXPRESSIONS = new ArrayList<>();

  /** Each is kept, since what it learns from one text it applies to the next. */
  private static final List<Finder> FINDERS;

  static {
    for (String file : List.of("deadlines.tsv", "targets.tsv", "units.tsv")) {
      Map<String, String> named = new HashMap<>(Lexicon.expressions(DeadlineReader.class, file));
      named.remove("UPTO"); // only looks at what is before a match
      EXPRESSIONS.addAll(named.values());
    }
    for (List<String> row : Lexicon.rows(Furniture.class, "furniture.tsv")) {
      EXPRESSIONS.add(row.get(1));
    }
    EXPRESSIONS.removeIf(each -> Pattern.compile(each).matcher("").find());
    FINDERS = EXPRESSIONS.stream().map(Finder::compile).toList();
  }

  private static final Beginnings ALL = Beginnings.of(FINDERS);

  /** Text of the characters that the patterns name, with some that they do not. */
  @Provide
  Arbitrary<String> texts() {
    char[] named = String.join("", EXPRESSIONS).replace("\\u4e00-\\u9fff", "").toCharArray();
    return Arbitraries.strings()
        .withChars(named)
        .withChars("每月底前一二三十0123456789%不少于至少次个，。县局委办牵头等和市抄送")
        .withChars("鼎丰é☂\n")
        .ofMaxLength(30);
  }

  @Property(tries = 300)
  void findsWhatTheMatcherFinds(@ForAll("texts") String text) {
    for (int i = 0; i < EXPRESSIONS.size(); i++) {
      String expression = EXPRESSIONS.get(i);
      List<String> expected = all(expression, text);
      assertThat(found(FINDERS.get(i), text)).as(expression).isEqualTo(expected);
      assertThat(FINDERS.get(i).isIn(text)).as(expression).isEqualTo(!expected.isEmpty());
    }
  }

  /** Where any of them finds something, all of them together say that something may begin. */
  @Property(tries = 300)
  void passesOverNoPlaceWhereAnyOfSeveralPatternsMatches(@ForAll("texts") String text) {
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (FINDERS.stream().anyMatch(each -> each.isAt(text, at))) {
        assertThat(ALL.mayBegin(text, i)).isTrue();
        assertThat(ALL.next(text, i)).isEqualTo(i);
      }
    }
  }

  @Test
  void knowsWhereNoneOfSeveralPatternsMatches() {
    Beginnings dates = Beginnings.of(List.of(Finder.compile("[0-9]+月"), Finder.compile("年底")));
    assertThat(dates.next("到12月或年底", 0)).isEqualTo(1);
    assertThat(dates.next("到12月或年底", 4)).isEqualTo(5);
    assertThat(dates.mayBegin("年内", 0)).isFalse();
    assertThat(dates.next("年内", 0)).isEqualTo(-1);
  }

  /** A pattern that also asks what stands in front, with one that matches at fewer places. */
  @Test
  void findsANarrowerPatternWhereItsOwnMatches() {
    Finder wide = Finder.compile("(?<!第)[0-9]{1,2}月(?:底|末)?前?");
    Pattern narrow = Pattern.compile("(?<!第)[0-9]{1,2}月前");
    assertThat(wide.at("8月前", 0, narrow)).isNotNull();
    assertThat(wide.at("8月底", 0, narrow)).isNull();
    assertThat(wide.at("第8月前", 1, narrow)).isNull();
    assertThat(wide.at("月前", 0, narrow)).isNull();
  }

  @Test
  void refusesAPatternThatMatchesNothingEverywhere() {
    assertThatThrownBy(() -> Finder.compile("等?")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Characters that an expression names in no way, on both sides of those it does. */
  @Test
  void knowsTheCharactersThatAnExpressionLeavesOut() {
    String text = "a㐀龘x☃b\u3000c〇局d";
    for (String expression :
        List.of(
            "[^龘x]b?",
            "[\\u4e00-\\u9fff]x",
            "[^\\u4e00-\\u9fff][a-c]",
            "[\\u3000〇]局?",
            "(?<=b).c")) {
      List<String> expected = all(expression, text);
      assertThat(expected).isNotEmpty();
      assertThat(found(Finder.compile(expression), text)).as(expression).isEqualTo(expected);
    }
  }

  @Test
  void leavesOutWhatMatches() {
    assertThat(Finder.compile("[0-9]+月").remove("2月、13月底")).isEqualTo("、底");
  }

  private static List<String> found(Finder finder, String text) {
    List<String> found = new ArrayList<>();
    for (Matcher match = finder.first(text, 0); match != null; match = finder.next(match, text)) {
      found.add(place(match));
    }
    return found;
  }

  private static List<String> all(String expression, String text) {
    return Pattern.compile(expression).matcher(text).results().map(FinderTest::place).toList();
  }

  private static String place(MatchResult result) {
    return result.start() + "-" + result.end();
  }
}
