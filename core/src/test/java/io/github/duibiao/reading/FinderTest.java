package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

  static {
    for (String file : List.of("deadlines.tsv", "targets.tsv", "units.tsv")) {
      EXPRESSIONS.addAll(Lexicon.expressions(file).values());
    }
    for (List<String> row : Lexicon.rows("furniture.tsv")) {
      EXPRESSIONS.add(row.get(1));
    }
    EXPRESSIONS.removeIf(each -> Pattern.compile(each).matcher("").find());
  }

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

  @Property(tries = 100)
  void findsWhatTheMatcherFinds(@ForAll("texts") String text) {
    for (String expression : EXPRESSIONS) {
      List<String> expected =
          Pattern.compile(expression).matcher(text).results().map(FinderTest::place).toList();
      assertThat(found(expression, text)).as(expression).isEqualTo(expected);
      assertThat(Finder.compile(expression).isIn(text)).isEqualTo(!expected.isEmpty());
    }
  }

  @Test
  void leavesOutWhatMatches() {
    assertThat(Finder.compile("[0-9]+月").remove("2月、13月底")).isEqualTo("、底");
  }

  private static List<String> found(String expression, String text) {
    Finder finder = Finder.compile(expression);
    Matcher matcher = finder.matcher(text);
    List<String> found = new ArrayList<>();
    for (int from = 0; finder.find(matcher, text, from); from = matcher.end()) {
      found.add(place(matcher.toMatchResult()));
    }
    return found;
  }

  private static String place(MatchResult result) {
    return result.start() + "-" + result.end();
  }
}
