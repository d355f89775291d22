package io.github.duibiao.reading;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Recurrence;
import io.github.duibiao.plan.TimeLimit;
import io.github.duibiao.plan.TimeLimit.Measure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds time limits (完成时限): all that a cell of a deadline column says, and in running text only
 * what states a limit, not every 及时 and 持续.
 */
final class DeadlineReader {
  private static final String N = Numerals.PATTERN;
  private static final String HAN = "[\\u4e00-\\u9fff]";

  private static final String MONTH = "(?<month>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?";
  private static final String DAY = "(?:(?<day>[0-9]{1,2})[日号]|[底末])";
  private static final String YEAR = "(?:20[0-9]{2}年|今年|本年|当年|明年)";
  private static final String BEFORE = "(?:之前|以前|之内|前|内)";

  private static final String RECURRING =
      "每(?<every>半年|两年|年度|年|季度|季|个月|月|周|日|天)(?:度)?"
          + "(?:(?<gap>[^,。;、:!?0-9一二两三四五六七八九十每]{0,14})(?<times>"
          + N
          + ")(?<counter>次|场|期|篇|轮|批|遍|回))?";

  private static final String WITHIN =
      "(?<amount>" + N + "|半)个?(?<span>工作日|自然日|小时|星期|月|年|日|天|周)(?:之内|以内|内)";

  private static final String NUMERIC_DATE =
      "(?<nyear>20[0-9]{2})[-./](?<nmonth>[0-9]{1,2})[-./](?<nday>[0-9]{1,2})";

  /** In running text: a date counts only where 前, 底 or 末 makes it a limit. */
  private static final Pattern PROSE =
      Pattern.compile(
          "(?<recurring>"
              + RECURRING
              + ")|(?<within>"
              + WITHIN
              + ")|(?<date>"
              + YEAR
              + "?"
              + MONTH
              + "(?:"
              + DAY
              + "?(?:之前|以前|前)|[底末](?!的|数))"
              + "|(?:"
              + YEAR
              + "|年)年?[底末](?:之前|以前|前)"
              + "|(?:今|本|当)?年内(?=完成|实现|建成|,|。|达到|公开)"
              + "|(?:到|截至|力争|于)"
              + YEAR
              + "年?[底末]?(?=,|完成|实现|建成|前)"
              + "|"
              + YEAR
              + "?第?(?<quarter>[一二三四1-4])季度[底末]?(?:之前|以前|前|[底末])"
              + "|"
              + YEAR
              + "?(?<half>[上下])半年(?:[底末前])"
              + ")");

  /** In a cell of a deadline column: everything it says. */
  private static final Pattern CELL =
      Pattern.compile(
          "(?<recurring>"
              + RECURRING
              + ")|(?<within>"
              + WITHIN
              + ")|(?<project>(?:根据|按照?|依据?|随)(?:各|具体|相关|重大)?(?:项目|工程|时间节点|节点|工作进度|进度)"
              + rest()
              + ")"
              + "|(?<appropriate>适时"
              + rest()
              + "|视情"
              + rest()
              + "|(?:根据|按)(?:实际|工作|需要|情况)"
              + HAN
              + "{0,6}|按需"
              + rest()
              + ")"
              + "|(?<continuous>(?:持续|长期|常态化?|始终|日常|经常性?|常年|全年|贯穿全年|不断|长效)"
              + rest()
              + "|坚持)"
              + "|(?<prompt>(?:及时|实时|随时|即时|立即|即知即改|第一时间|尽快|按时|即[办改])"
              + rest()
              + ")"
              + "|(?<date>"
              + NUMERIC_DATE
              + BEFORE
              + "?|(?:"
              + YEAR
              + "?[0-9]{1,2}月?(?:[0-9]{1,2}日)?[-~至到])?"
              + YEAR
              + "?"
              + MONTH
              + DAY
              + "?"
              + BEFORE
              + "?|"
              + YEAR
              + "?第?(?<quarter>[一二三四1-4])季度[底末]?"
              + BEFORE
              + "?|"
              + YEAR
              + "?(?<half>[上下])半年[底末]?"
              + BEFORE
              + "?|(?:"
              + YEAR
              + "|年)年?[底末内终](?:之前|以前|前)?|"
              + YEAR
              + "前?)");

  private static final Pattern FRAGMENT =
      Pattern.compile("时限|项目|节点|月|年|季度|[底末]前|推进|更新|及时|持续|长期|适时|坚持|公开|办理|完成");

  private static final Pattern EVENT = Pattern.compile("(?:" + HAN + "{1,20}(?:之?后|之日起|起)的?[,]?)$");

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

  private static final Map<String, TimeLimit> PERIODS =
      Map.ofEntries(
          Map.entry("半年", new TimeLimit(6, Measure.MONTH)),
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
  DeadlineReader(@Nullable Integer planYear) {
    this.planYear = planYear;
  }

  /** What follows an adverb in a cell, up to the next one. */
  private static String rest() {
    return "(?:(?!及时|适时|长期|持续|每|按)" + HAN + "){0,6}";
  }

  /** Reads all that a cell of a deadline column says. */
  List<Deadline> cell(String cell) {
    String text = Glyphs.clean(cell.replace('\n', ' '));
    return read(CELL, text, Glyphs.canonical(text));
  }

  /** Says whether a cell is a deadline and nothing else. */
  boolean isDeadline(String cell) {
    String canon = Glyphs.canonical(Glyphs.clean(cell.replace('\n', ' ')));
    if (canon.isEmpty() || canon.length() > 40) {
      return false;
    }
    String left = CELL.matcher(canon).replaceAll("");
    return left.length() < canon.length() && Glyphs.letters(left).isEmpty();
  }

  /** Says whether a short line may be a piece of a deadline that was broken over lines. */
  static boolean mayBeFragment(String canon) {
    return canon.length() <= 10 && FRAGMENT.matcher(canon).find();
  }

  /** Reads the time limits that running text states. */
  List<Deadline> prose(String text, String canon) {
    return read(PROSE, text, canon);
  }

  private List<Deadline> read(Pattern pattern, String text, String canon) {
    List<Deadline> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(canon);
    while (matcher.find()) {
      Deadline deadline = deadline(matcher, pattern == CELL, text, canon);
      if (deadline != null) {
        found.add(deadline);
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
    if (period == null || (times == null && !cell && !standsAlone(matcher, canon))) {
      return null;
    }
    int count = times == null ? 1 : Numerals.parse(times);
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

  private static final Pattern YEARLY =
      Pattern.compile("(?:定期|集中|至少|都要|应当|须|要)?(?:组织|开展|召开|举办|进行|公布|发布|编制|报送|通报)");

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
      if ("近前第最过每".indexOf(canon.charAt(start - 1)) >= 0) {
        return null;
      }
      int from = Math.max(0, start - 24);
      Matcher event = EVENT.matcher(canon.substring(from, start));
      if (event.find()) {
        start = from + event.start();
      }
    }
    return new Deadline.WithinPeriod(
        text.substring(start, matcher.end()),
        new TimeLimit(amount, half ? Measure.MONTH : measure));
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
    String day = matcher.group("day");
    return day(
        year, Numerals.parse(matcher.group("month")), day == null ? null : Integer.valueOf(day));
  }

  private static final Pattern YEAR_DIGITS = Pattern.compile("(20[0-9]{2})年");

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
