package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Recurrence;
import io.github.duibiao.plan.TimeLimit;
import io.github.duibiao.plan.TimeLimit.Measure;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Numerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds time limits (完成时限) by the grammar in {@code deadlines.tsv}: all that a cell of a deadline
 * column says, and in running text only what states a limit, not every 及时 and 持续.
 */
public final class DeadlineReader {
  private static final Finder PROSE;
  private static final Finder CELL;
  private static final Finder ALONE;
  private static final Pattern FRAGMENT;
  private static final Pattern EVENT;
  private static final Pattern YEARLY;
  private static final Pattern BY_DEED;
  private static final Pattern REACHED;
  private static final Pattern NOTHING;
  private static final Pattern TIMELY;
  private static final Pattern SPAN;

  /** What a limit in running text is judged by stands no farther from it than this. */
  private static final int NEAR = 24;

  static {
    Map<String, String> grammar = Lexicon.expressions(DeadlineReader.class, "deadlines.tsv");
    PROSE = Finder.named(grammar, "prose");
    CELL = Finder.named(grammar, "cell");
    ALONE = Finder.named(grammar, "alone");
    FRAGMENT = pattern(grammar, "fragment");
    EVENT = pattern(grammar, "event");
    YEARLY = pattern(grammar, "yearly");
    BY_DEED = pattern(grammar, "byDeed");
    REACHED = pattern(grammar, "reached");
    NOTHING = pattern(grammar, "nothing");
    TIMELY = pattern(grammar, "timely");
    SPAN = pattern(grammar, "spanParts");
  }

  private static final Map<String, Measure> MEASURES =
      Map.of(
          "工作日", Measure.WORKING_DAY,
          "自然日", Measure.DAY,
          "日", Measure.DAY,
          "天", Measure.DAY,
          "分钟", Measure.MINUTE,
          "小时", Measure.HOUR,
          "星期", Measure.WEEK,
          "周", Measure.WEEK,
          "月", Measure.MONTH,
          "年", Measure.YEAR);

  private static final int DAYS_OF_HALF_A_MONTH = 15;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final @Nullable Integer planYear;

  /**
   * @param planYear the year of dates that name none; null leaves such dates without a day
   */
  public DeadlineReader(@Nullable Integer planYear) {
    this.planYear = planYear;
  }

  private static Pattern pattern(Map<String, String> grammar, String name) {
    return Pattern.compile(Lexicon.expression(grammar, name));
  }

  /**
   * What a cell of a deadline column says.
   *
   * @param limits the time limits, in the order of the cell
   * @param unread the pieces of the cell, as written, that speak of time and were not understood;
   *     the whole cell where nothing was
   */
  public record Cell(List<Deadline> limits, List<String> unread) {}

  /** Reads all that a cell of a deadline column says. */
  public List<Deadline> cell(String cell) {
    return inCell(cell).limits();
  }

  /** Reads a cell of a deadline column, and tells what of it was not understood. */
  public Cell inCell(String cell) {
    String text = Glyphs.clean(cell.replace('\n', ' '));
    String canon = Glyphs.canonical(text);
    List<Deadline> limits = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    int from = 0;
    for (Map.Entry<Integer, Deadline> each : read(CELL, text, canon).entrySet()) {
      Deadline limit = each.getValue();
      leftOver(text, canon, from, each.getKey(), unread);
      limits.add(limit);
      from = each.getKey() + limit.raw().length();
    }
    if (limits.isEmpty()) {
      return NOTHING.matcher(canon.strip()).matches()
          ? new Cell(List.of(), List.of())
          : new Cell(List.of(), List.of(text));
    }
    leftOver(text, canon, from, text.length(), unread);
    return new Cell(List.copyOf(limits), List.copyOf(unread));
  }

  private static void leftOver(String text, String canon, int from, int to, List<String> unread) {
    if (from < to && TIMELY.matcher(canon).region(from, to).find()) {
      unread.add(text.substring(from, to));
    }
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
    boolean found = ALONE.matches(canon);
    for (int i = 0; !found || i < canon.length(); i++) {
      if (i == canon.length()) {
        return false;
      }
      if (Glyphs.isLetter(canon.charAt(i)) && !ALONE.matches(canon)) {
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

  private SortedMap<Integer, Deadline> read(Finder finder, String text, String canon) {
    boolean cell = finder == CELL;
    if (cell && ALONE.matches(canon)) {
      Matcher alone = ALONE.at(canon, 0);
      Recurrence often = alone == null ? null : Recurrences.of(alone.group("alone"));
      return often == null
          ? Collections.emptySortedMap()
          : new TreeMap<>(Map.of(0, new Deadline.Recurring(text, often)));
    }
    Matcher match = finder.first(canon, 0);
    if (match == null) {
      return Collections.emptySortedMap();
    }
    SortedMap<Integer, Deadline> found = new TreeMap<>();
    Integer context = null;
    int dated = 0;
    int from = 0;
    for (; match != null; match = finder.next(match, canon)) {
      Deadline limit;
      if (match.group("date") != null) {
        // A date that names no year has that of the one before it in its cell or sentence.
        context = endsSentence(canon, dated, match.start()) ? null : context;
        Dates.Read date = Dates.last(match.group(), planYear, context == null ? planYear : context);
        context = date.year() == null ? context : date.year();
        dated = match.end();
        String raw = text.substring(match.start(), match.end());
        limit =
            date.day() == null || (!cell && isPast(date.day()))
                ? null
                : new Deadline.ByDate(raw, date.day());
      } else {
        limit = undated(match, text, canon, from, cell);
      }
      if (limit != null) {
        from = match.end();
        found.put(from - limit.raw().length(), limit);
      }
    }
    return found;
  }

  private static @Nullable Deadline undated(
      Matcher match, String text, String canon, int from, boolean cell) {
    String raw = text.substring(match.start(), match.end());
    if (match.group("recurring") != null) {
      Recurrence often = Recurrences.of(match, cell);
      return often == null || !(cell || statesHowOften(match, canon))
          ? null
          : new Deadline.Recurring(raw, often);
    }
    if (match.group("within") != null) {
      return within(match, text, canon, from, cell);
    }
    return match.group("since") != null ? null : inWords(match, raw);
  }

  /** Running text tells of earlier years too; a cell of deadlines does not. */
  private boolean isPast(LocalDate day) {
    return planYear != null && day.getYear() < planYear;
  }

  private static boolean endsSentence(String canon, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。;!?".indexOf(canon.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Deadline inWords(Matcher match, String raw) {
    if (match.group("project") != null) {
      return new Deadline.PerProject(raw);
    }
    if (match.group("appropriate") != null) {
      return new Deadline.AsAppropriate(raw);
    }
    return match.group("prompt") != null ? new Deadline.Prompt(raw) : new Deadline.Continuous(raw);
  }

  /**
   * A number of times and a day in each period state a limit by themselves. 每季度通报 states one
   * without; 每年 only before a deed, 按月 likewise; 每天 and 每日 are manners of speaking.
   */
  private static boolean statesHowOften(Matcher match, String canon) {
    String after = canon.substring(match.end(), Math.min(canon.length(), match.end() + 8));
    String every = match.group("every");
    if (every == null) {
      String by = match.group("by");
      return by == null || (!isDaily(by) && BY_DEED.matcher(after).lookingAt());
    }
    if (match.group("times") != null || !match.group("on").isEmpty()) {
      return true;
    }
    if (isDaily(every)) {
      return false;
    }
    boolean yearly = every.equals("年度") || (every.endsWith("年") && !every.equals("半年"));
    return yearly
        ? YEARLY.matcher(after).lookingAt()
        : !after.isEmpty() && Glyphs.isHan(after.charAt(0)) && after.charAt(0) != '的';
  }

  private static boolean isDaily(String period) {
    return period.equals("日") || period.equals("天");
  }

  /** A time after an event, with the event where it stands before it: 自收到申请之日起20日内. */
  private static @Nullable Deadline within(
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
      return new TimeLimit(1, Measure.DAY);
    }
    Matcher span = SPAN.matcher(words);
    if (!span.find()) {
      return null;
    }
    String unit = span.group("unit");
    boolean half = span.group("amount").equals("半");
    if (half) {
      return switch (unit) {
        case "年" -> new TimeLimit(6, Measure.MONTH);
        case "月" -> new TimeLimit(DAYS_OF_HALF_A_MONTH, Measure.DAY);
        default -> null;
      };
    }
    int amount = Numerals.parse(span.group("amount"));
    if (amount < 1) {
      return null;
    }
    Measure measure = MEASURES.get(unit);
    return measure == null
        ? new TimeLimit(MONTHS_OF_A_QUARTER * amount, Measure.MONTH)
        : new TimeLimit(amount, measure);
  }

  /** Says whether an event a period runs from may end so: …起, …后, and 的 or a comma behind it. */
  private static boolean mayEndEvent(char c) {
    return c == '起' || c == '后' || c == '的' || c == ',';
  }
}
