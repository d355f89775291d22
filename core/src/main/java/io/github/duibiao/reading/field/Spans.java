package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.TimeLimit;
import io.github.duibiao.plan.TimeLimit.TimeUnit;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Numerals;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Limits that run from an event: 10个工作日内, 自收到申请之日起20日内, 半年内. */
final class Spans {
  /** What a limit in running text is judged by stands no farther from it than this. */
  private static final int NEAR = 24;

  private static final Map<String, String> GRAMMAR =
      Lexicon.expressions(DeadlineReader.class, "deadlines.tsv");

  private static final Pattern EVENT = pattern("event");
  private static final Pattern REACHED = pattern("reached");
  private static final Pattern SPAN = pattern("spanParts");

  private static final Map<String, TimeUnit> UNITS =
      Map.of(
          "工作日", TimeUnit.WORKING_DAY,
          "自然日", TimeUnit.DAY,
          "日", TimeUnit.DAY,
          "天", TimeUnit.DAY,
          "分钟", TimeUnit.MINUTE,
          "小时", TimeUnit.HOUR,
          "星期", TimeUnit.WEEK,
          "周", TimeUnit.WEEK,
          "月", TimeUnit.MONTH,
          "年", TimeUnit.YEAR);

  private static final int DAYS_OF_HALF_A_MONTH = 15;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private Spans() {}

  private static Pattern pattern(String name) {
    return Pattern.compile(Lexicon.expression(GRAMMAR, name));
  }

  /** A time after an event, with the event where it stands before it: 自收到申请之日起20日内. */
  static @Nullable Deadline within(
      Matcher match, String text, String canon, int from, boolean cell) {
    TimeLimit period = period(match.group());
    int start = match.start();
    String before = canon.substring(Math.max(from, start - NEAR), start);
    if (period == null || (!cell && REACHED.matcher(before).find())) {
      return null;
    }
    if (!before.isEmpty() && mayEndEvent(canon.charAt(start - 1))) {
      Matcher event = EVENT.matcher(before);
      start = event.find() ? start - before.length() + event.start() : start;
    }
    return new Deadline.WithinPeriod(text.substring(start, match.end()), period);
  }

  private static @Nullable TimeLimit period(String words) {
    if (words.startsWith("当")) {
      return new TimeLimit(1, TimeUnit.DAY);
    }
    Matcher span = SPAN.matcher(words);
    if (!span.find()) {
      return null;
    }
    String unit = span.group("unit");
    boolean half = span.group("amount").equals("半");
    if (half) {
      return switch (unit) {
        case "年" -> new TimeLimit(6, TimeUnit.MONTH);
        case "月" -> new TimeLimit(DAYS_OF_HALF_A_MONTH, TimeUnit.DAY);
        default -> null;
      };
    }
    int amount = Numerals.parse(span.group("amount"));
    if (amount < 1) {
      return null;
    }
    TimeUnit known = UNITS.get(unit);
    return known == null
        ? new TimeLimit(MONTHS_OF_A_QUARTER * amount, TimeUnit.MONTH)
        : new TimeLimit(amount, known);
  }

  /** Says whether an event a period runs from may end so: …起, …后, and 的 or a comma behind it. */
  private static boolean mayEndEvent(char c) {
    return c == '起' || c == '后' || c == '的' || c == ',';
  }
}
