package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Recurrence;
import io.github.duibiao.plan.TimeLimit;
import io.github.duibiao.plan.TimeLimit.TimeUnit;
import io.github.duibiao.text.Numerals;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often a recurring limit falls due: 每两个月, 半年一次, 2次/年, 每年3月、9月. */
final class Recurrences {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}|[一二两三四五六七八九十百]{1,5}");

  private static final Pattern COUNTED_PERIOD =
      Pattern.compile("([0-9]{1,3}|[一二两三四五六七八九十百]{1,5})?个?(.+)");

  /** What parts the days of each period from each other: 每月5日、20日. */
  private static final Pattern LIST = Pattern.compile("[、和,]");

  private static final Recurrence TWICE_A_YEAR = new Recurrence(2, new TimeLimit(1, TimeUnit.YEAR));

  private static final Map<String, Recurrence> PERIODS =
      Map.ofEntries(
          Map.entry("半年", once(6, TimeUnit.MONTH)),
          Map.entry("半年度", once(6, TimeUnit.MONTH)),
          Map.entry("学期", once(6, TimeUnit.MONTH)),
          Map.entry("年度", once(1, TimeUnit.YEAR)),
          Map.entry("年", once(1, TimeUnit.YEAR)),
          Map.entry("季度", once(3, TimeUnit.MONTH)),
          Map.entry("季", once(3, TimeUnit.MONTH)),
          Map.entry("双月", once(2, TimeUnit.MONTH)),
          Map.entry("月", once(1, TimeUnit.MONTH)),
          Map.entry("月度", once(1, TimeUnit.MONTH)),
          Map.entry("周", once(1, TimeUnit.WEEK)),
          Map.entry("星期", once(1, TimeUnit.WEEK)),
          Map.entry("日", once(1, TimeUnit.DAY)),
          Map.entry("天", once(1, TimeUnit.DAY)),
          // Half a month and ten days are shares of a month, not a number of days.
          Map.entry("半月", new Recurrence(2, new TimeLimit(1, TimeUnit.MONTH))),
          Map.entry("半个月", new Recurrence(2, new TimeLimit(1, TimeUnit.MONTH))),
          Map.entry("旬", new Recurrence(3, new TimeLimit(1, TimeUnit.MONTH))));

  private Recurrences() {}

  private static Recurrence once(int amount, TimeUnit unit) {
    return new Recurrence(1, new TimeLimit(amount, unit));
  }

  /**
   * Returns how often a match of one of the recurring productions says; null where it is none.
   *
   * @param cell whether the match is one of a cell, where 全年2次 counts too
   */
  static @Nullable Recurrence of(Matcher match, boolean cell) {
    String text;
    if ((text = match.group("every")) != null) {
      String times = match.group("times");
      return recurrence(text, times == null ? dates(match.group("on")) : number(times));
    }
    if ((text = match.group("per")) != null) {
      return recurrence(text, number(match.group("perTimes")));
    }
    if ((text = match.group("in")) != null) {
      return recurrence(text, number(match.group("inTimes")));
    }
    if ((text = match.group("by")) != null) {
      return recurrence(text, dates(match.group("byOn")));
    }
    if ((text = match.group("shortly")) != null) {
      return recurrence(text, 1);
    }
    if ((text = match.group("alternate")) != null) {
      return recurrence("2" + text, 1);
    }
    if (cell && (text = match.group("wholeTimes")) != null) {
      return recurrence("年", number(text));
    }
    return match.group("seasons") == null ? null : TWICE_A_YEAR;
  }

  /** Returns the recurrence of a period that stands alone: 季度, 月度. */
  static @Nullable Recurrence of(String period) {
    return recurrence(period, 1);
  }

  private static @Nullable Recurrence recurrence(String period, int times) {
    Recurrence whole = PERIODS.get(period);
    int amount = 1;
    if (whole == null) {
      Matcher counted = COUNTED_PERIOD.matcher(period);
      if (!counted.matches()) {
        return null;
      }
      whole = PERIODS.get(counted.group(2));
      amount = counted.group(1) == null ? 1 : Numerals.parse(counted.group(1));
    }
    if (whole == null || times < 1 || amount < 1) {
      return null;
    }
    TimeLimit length = whole.period();
    return new Recurrence(
        whole.count() * times, new TimeLimit(length.amount() * amount, length.unit()));
  }

  /** Returns the number that stands last: 统一 and 65岁 stand before it; of 2至3次 the first. */
  private static int number(String words) {
    Matcher number = NUMBER.matcher(words);
    int last = -1;
    int end = -2;
    while (number.find()) {
      boolean range = end + 1 == number.start() && "-~至到".indexOf(words.charAt(end)) >= 0;
      last = range ? last : Numerals.parse(number.group());
      end = number.end();
    }
    return last;
  }

  private static int dates(String on) {
    return on.isEmpty() ? 1 : LIST.split(on).length;
  }
}
