package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Recurrence;
import io.github.duibiao.plan.TimeLimit;
import io.github.duibiao.plan.TimeLimit.Measure;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Numerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds time limits (完成时限): all that a cell of a deadline column says, and in running text only
 * what states a limit, not every 及时 and 持续.
 */
public final class DeadlineReader {
  /** No time limit in running text has more characters before what makes it one. */
  private static final int LONGEST_STATED = 32;

  static final Finder PROSE;
  private static final Finder CELL;
  private static final Pattern FRAGMENT;
  private static final Pattern EVENT;
  private static final Pattern YEARLY;
  private static final Pattern NO_LIMIT;
  private static final Pattern YEAR_DIGITS = Pattern.compile("(20[0-9]{2})年");

  static {
    Map<String, String> patterns = Lexicon.expressions(DeadlineReader.class, "deadlines.tsv");
    PROSE = Finder.named(patterns, "prose").near(patterns, "stated", LONGEST_STATED);
    CELL = Finder.named(patterns, "cell");
    FRAGMENT = Pattern.compile(patterns.get("fragment"));
    EVENT = Pattern.compile(patterns.get("event"));
    YEARLY = Pattern.compile(patterns.get("yearly"));
    NO_LIMIT = Pattern.compile(patterns.get("nolimit"));
  }

  private static final Map<String, Measure> MEASURES =
      Map.of(
          "工作日", Measure.WORKING_DAY,
          "自然日", Measure.DAY,
          "日", Measure.DAY,
          "天", Measure.DAY,
          "小时", Measure.HOUR,
          "星期", Measure.WEEK,
          "周", Measure.WEEK,
          "月", Measure.MONTH,
          "年", Measure.YEAR);

  /** How many of some periods there are in the one that stands for them: half a month, ten days. */
  private static final Map<String, Integer> SHARES = Map.of("半月", 2, "半个月", 2, "旬", 3);

  private static final Map<String, TimeLimit> PERIODS =
      Map.ofEntries(
          Map.entry("半年", new TimeLimit(6, Measure.MONTH)),
          Map.entry("半月", new TimeLimit(1, Measure.MONTH)),
          Map.entry("半个月", new TimeLimit(1, Measure.MONTH)),
          Map.entry("旬", new TimeLimit(1, Measure.MONTH)),
          Map.entry("两年", new TimeLimit(2, Measure.YEAR)),
          Map.entry("年度", new TimeLimit(1, Measure.YEAR)),
          Map.entry("年", new TimeLimit(1, Measure.YEAR)),
          Map.entry("季度", new TimeLimit(3, Measure.MONTH)),
          Map.entry("季", new TimeLimit(3, Measure.MONTH)),
          Map.entry("个月", new TimeLimit(1, Measure.MONTH)),
          Map.entry("月", new TimeLimit(1, Measure.MONTH)),
          Map.entry("周", new TimeLimit(1, Measure.WEEK)),
          Map.entry("日", new TimeLimit(1, Measure.DAY)),
          Map.entry("天", new TimeLimit(1, Measure.DAY)));

  private final @Nullable Integer planYear;

  /**
   * @param planYear the year of dates that name none; null leaves such dates unread
   */
  public DeadlineReader(@Nullable Integer planYear) {
    this.planYear = planYear;
  }

  /** Reads all that a cell of a deadline column says. */
  public List<Deadline> cell(String cell) {
    String text = Glyphs.clean(cell.replace('\n', ' '));
    return List.copyOf(read(CELL, text, Glyphs.canonical(text)).values());
  }

  /** Says whether a cell, given without line breaks and in canonical form, says a time limit. */
  public boolean isInCell(String canon) {
    return !read(CELL, canon, canon).isEmpty();
  }

  /** Says whether a cell, given without line breaks and in canonical form, is a deadline alone. */
  public static boolean isDeadline(String canon) {
    if (canon.isEmpty() || canon.length() > 40) {
      return false;
    }
    boolean found = false;
    for (int i = 0; i < canon.length(); i++) {
      if (Glyphs.isLetter(canon.charAt(i))) {
        Matcher match = CELL.at(canon, i);
        if (match == null) {
          return false;
        }
        found = true;
        i = match.end() - 1;
      }
    }
    return found;
  }

  /** Says whether a short line may be a piece of a deadline that was broken over lines. */
  public static boolean mayBeFragment(String canon) {
    return canon.length() <= 10 && FRAGMENT.matcher(canon).find();
  }

  /** Reads the time limits that running text states, each by its place. */
  public SortedMap<Integer, Deadline> prose(String text, String canon) {
    return read(PROSE, text, canon);
  }

  private SortedMap<Integer, Deadline> read(Finder pattern, String text, String canon) {
    Matcher match = pattern.first(canon, 0);
    if (match == null) {
      return Collections.emptySortedMap();
    }
    SortedMap<Integer, Deadline> found = new TreeMap<>();
    for (; match != null; match = pattern.next(match, canon)) {
      Deadline deadline = deadline(match, pattern == CELL, text, canon);
      if (deadline != null) {
        found.put(match.start(), deadline);
      }
    }
    return found;
  }

  private @Nullable Deadline deadline(Matcher matcher, boolean cell, String text, String canon) {
    String raw = text.substring(matcher.start(), matcher.end());
    if (matcher.group("recurring") != null) {
      return recurring(matcher, raw, cell, canon);
    }
    if (matcher.group("within") != null) {
      return within(matcher, text, canon, cell);
    }
    if (matcher.group("date") != null) {
      LocalDate date = date(matcher, canon.substring(matcher.start(), matcher.end()), cell);
      return date == null ? null : new Deadline.ByDate(raw, date);
    }
    if (matcher.group("project") != null) {
      return new Deadline.PerProject(raw);
    }
    if (matcher.group("appropriate") != null) {
      return new Deadline.AsAppropriate(raw);
    }
    return matcher.group("prompt") != null
        ? new Deadline.Prompt(raw)
        : new Deadline.Continuous(raw);
  }

  private static @Nullable Deadline recurring(
      Matcher matcher, String raw, boolean cell, String canon) {
    TimeLimit period = PERIODS.get(matcher.group("every"));
    String times = matcher.group("times");
    boolean dated = !matcher.group("on").isEmpty();
    if (period == null || (times == null && !cell && !dated && !standsAlone(matcher, canon))) {
      return null;
    }
    int share = SHARES.getOrDefault(matcher.group("every"), 1);
    int count = share * (times == null ? 1 : Numerals.parse(times));
    return count < 1 ? null : new Deadline.Recurring(raw, new Recurrence(count, period));
  }

  /** 每季度通报 states a limit without a count; 每年 alone and 每天, 每日 are manners of speaking. */
  private static boolean standsAlone(Matcher matcher, String canon) {
    String every = matcher.group("every");
    if (every.equals("日") || every.equals("天")) {
      return false;
    }
    String after = canon.substring(matcher.end(), Math.min(canon.length(), matcher.end() + 8));
    return (every.equals("年") || every.equals("年度") || every.equals("两年"))
        ? YEARLY.matcher(after).lookingAt()
        : !after.isEmpty() && Glyphs.isHan(after.charAt(0));
  }

  private static @Nullable Deadline within(
      Matcher matcher, String text, String canon, boolean cell) {
    Measure measure = MEASURES.get(matcher.group("span"));
    boolean half = matcher.group("amount").equals("半");
    int amount = half ? 6 : Numerals.parse(matcher.group("amount"));
    if (measure == null || amount < 1 || (half && measure != Measure.YEAR)) {
      return null;
    }
    int start = matcher.start();
    if (!cell && start > 0) {
      if (NO_LIMIT.matcher(canon.substring(start - 1, start)).find()) {
        return null;
      }
      int from = Math.max(0, start - 24);
      if (mayEndEvent(canon.charAt(start - 1))) {
        Matcher event = EVENT.matcher(canon.substring(from, start));
        start = event.find() ? from + event.start() : start;
      }
    }
    return new Deadline.WithinPeriod(
        text.substring(start, matcher.end()),
        new TimeLimit(amount, half ? Measure.MONTH : measure));
  }

  /** Says whether an event a period runs from may end so: …起, …后, and 的 or a comma behind it. */
  private static boolean mayEndEvent(char c) {
    return c == '起' || c == '后' || c == '的' || c == ',';
  }

  private @Nullable LocalDate date(Matcher matcher, String canon, boolean cell) {
    if (cell && matcher.group("nyear") != null) {
      return day(
          Integer.parseInt(matcher.group("nyear")),
          Integer.parseInt(matcher.group("nmonth")),
          Integer.valueOf(matcher.group("nday")));
    }
    Integer year = lastYear(canon);
    if (year == null) {
      year = planYear == null || !canon.contains("明年") ? planYear : Integer.valueOf(planYear + 1);
    }
    if (year == null) {
      return null;
    }
    if (matcher.group("quarter") != null) {
      int quarter = "一二三四".indexOf(matcher.group("quarter")) + 1;
      return day(
          year, 3 * (quarter > 0 ? quarter : Integer.parseInt(matcher.group("quarter"))), null);
    }
    if (matcher.group("half") != null) {
      return day(year, matcher.group("half").equals("上") ? 6 : 12, null);
    }
    if (matcher.group("month") == null) {
      return day(year, 12, null);
    }
    String third = matcher.group("third");
    String day =
        third == null
            ? matcher.group("day")
            : third.equals("上") ? "10" : third.equals("中") ? "20" : null;
    return day(
        year, Numerals.parse(matcher.group("month")), day == null ? null : Integer.valueOf(day));
  }

  private static @Nullable Integer lastYear(String canon) {
    Matcher matcher = YEAR_DIGITS.matcher(canon);
    Integer year = null;
    while (matcher.find()) {
      year = Integer.valueOf(matcher.group(1));
    }
    return year;
  }

  private static @Nullable LocalDate day(int year, int month, @Nullable Integer day) {
    try {
      return day == null
          ? YearMonth.of(year, month).atEndOfMonth()
          : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
