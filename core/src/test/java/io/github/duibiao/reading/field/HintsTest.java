package io.github.duibiao.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
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

class HintsTest {
  @Provide
  Arbitrary<String> limits() {
    return Arbitraries.of(
            "原则上不超过",
            "不少于",
            "每季度",
            "每月5日",
            "组织",
            "2023年",
            "十二月",
            "底",
            "之前",
            "第四季度",
            "下半年",
            "1234567.123",
            "至",
            "百分之",
            "九十五",
            "%",
            "20",
            "个工作日",
            "之内",
            "期",
            "重点领域政府信息公开",
            "、",
            "局",
            "。")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  /** What the readers look for near a hint is all that there is. */
  @Property(tries = 2_000)
  void missesNothingForLookingNearAHint(@ForAll("limits") String text) {
    Map<String, String> targets = Lexicon.expressions(DeadlineReader.class, "targets.tsv");
    Map<String, String> deadlines = Lexicon.expressions(DeadlineReader.class, "deadlines.tsv");
    assertThat(found(TargetReader.COUNT, text))
        .isEqualTo(all(Lexicon.expression(targets, "count"), text));
    assertThat(found(TargetReader.SHARE, text))
        .isEqualTo(all(Lexicon.expression(targets, "share"), text));
    assertThat(found(DeadlineReader.PROSE, text))
        .isEqualTo(all(Lexicon.expression(deadlines, "prose"), text));
  }

  private static List<String> found(Finder finder, String text) {
    List<String> found = new ArrayList<>();
    for (Matcher match = finder.first(text, 0); match != null; match = finder.next(match, text)) {
      found.add(place(match));
    }
    return found;
  }

  private static List<String> all(String expression, String text) {
    return Pattern.compile(expression).matcher(text).results().map(HintsTest::place).toList();
  }

  private static String place(MatchResult result) {
    return result.start() + ":" + result.group();
  }
}
