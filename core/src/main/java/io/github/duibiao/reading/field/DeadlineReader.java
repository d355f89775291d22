package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Recurrence;
import io.github.duibiao.reading.field.LimitFinder.Kind;
import io.github.duibiao.reading.field.LimitFinder.Match;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Finder ALONE;
  private static final Pattern FRAGMENT;

  /** The deed that makes a frequency a limit stands no farther behind it. */
  private static final int DEED_BEHIND = 24;

  private static final Pattern YEARLY;
  private static final Pattern BY_DEED;
  private static final Pattern DAILY;
  private static final Pattern EACH;
  private static final Pattern NOTHING;
  private static final Pattern TIMELY;

  /** A date of the past that only tells which things are meant gives no other date its year. */
  private static final Pattern TELLS;

  static {
    Map<String, String> grammar = LimitFinder.GRAMMAR;
    ALONE = Finder.named(grammar, "alone");
    FRAGMENT = pattern(grammar, "fragment");
    YEARLY = pattern(grammar, "yearly");
    BY_DEED = pattern(grammar, "byDeed");
    DAILY = pattern(grammar, "daily");
    EACH = pattern(grammar, "each");
    NOTHING = pattern(grammar, "nothing");
    TIMELY = pattern(grammar, "timely");
    TELLS = pattern(grammar, "tells");
  }

  private final @Nullable Integer planYear;

  /** The cells of a column repeat each other. */
  private final Map<String, Cell> cells = new HashMap<>();

  /**
   * @param planYear the year of dates that name none; null leaves such limits without a date
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
  public record Cell(List<Deadline> limits, List<String> unread) {
    static final Cell NOTHING = new Cell(List.of(), List.of());
  }

  /** Reads all that a cell of a deadline column says. */
  public List<Deadline> cell(String cell) {
    return inCell(cell).limits();
  }

  /** Reads a cell of a deadline column, and tells what of it was not understood. */
  public Cell inCell(String cell) {
    return cells.computeIfAbsent(cell, this::readCell);
  }

  private Cell readCell(String cell) {
    String text = Glyphs.clean(cell.replace('\n', ' '));
    String canon = Glyphs.canonical(text);
    List<Deadline> limits = new ArrayList<>();
    // A cell may say how often twice: 每年按比例抽查，1次/年.
    Set<Recurrence> often = new HashSet<>();
    List<String> unread = new ArrayList<>();
    int from = 0;
    for (Map.Entry<Integer, Deadline> each : read(true, text, canon).entrySet()) {
      Deadline limit = each.getValue();
      leftOver(text, canon, from, each.getKey(), unread);
      if (!(limit instanceof Deadline.Recurring recurring) || often.add(recurring.times())) {
        limits.add(limit);
      }
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
    return !read(true, canon, canon).isEmpty();
  }

  /** Says whether a cell, given without line breaks and in canonical form, is a deadline alone. */
  public static boolean isDeadline(String canon) {
    if (canon.isEmpty() || canon.length() > 40) {
      return false;
    }
    if (ALONE.matches(canon)) {
      return true;
    }
    boolean found = false;
    for (int i = 0; i < canon.length(); i++) {
      if (Glyphs.isLetter(canon.charAt(i))) {
        Match match = LimitFinder.CELL.at(canon, i);
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
    return read(false, text, canon);
  }

  private SortedMap<Integer, Deadline> read(boolean cell, String text, String canon) {
    if (cell && ALONE.matches(canon)) {
      Matcher alone = ALONE.at(canon, 0);
      Recurrence often = alone == null ? null : Recurrences.of(alone.group("alone"));
      return often == null
          ? Collections.emptySortedMap()
          : new TreeMap<>(Map.of(0, new Deadline.Recurring(text, often)));
    }
    LimitFinder finder = cell ? LimitFinder.CELL : LimitFinder.PROSE;
    Match match = finder.first(canon, 0);
    if (match == null) {
      return Collections.emptySortedMap();
    }
    SortedMap<Integer, Deadline> found = new TreeMap<>();
    Deadline before = null;
    Integer context = null;
    int dated = 0;
    int from = 0;
    for (; match != null; match = finder.first(canon, Math.max(match.end(), match.start() + 1))) {
      Deadline limit;
      if (match.kind() == Kind.DATE) {
        // A date that names no year has that of the one before it in its cell or sentence.
        context = endsSentence(canon, dated, match.start()) ? null : context;
        Dates.Read date =
            Dates.last(match.words().group(), planYear, context == null ? planYear : context);
        boolean told =
            !cell
                && isPast(date.day())
                && TELLS.matcher(canon).region(match.end(), canon.length()).lookingAt();
        context = date.year() == null || told ? context : date.year();
        dated = match.end();
        String raw = text.substring(match.start(), match.end());
        limit =
            date.isDay() && (cell || !isPast(date.day()))
                ? new Deadline.ByDate(raw, date.day())
                : null;
      } else {
        limit = undated(match, text, canon, from, cell);
      }
      if (limit != null) {
        int start = match.end() - limit.raw().length();
        if (cell && before != null && start == from && isSaidTwice(before, limit)) {
          start = from - before.raw().length();
          limit = inWords(match.kind(), text.substring(start, match.end()));
        }
        from = match.end();
        before = limit;
        found.put(start, limit);
      }
    }
    return found;
  }

  private static @Nullable Deadline undated(
      Match match, String text, String canon, int from, boolean cell) {
    String raw = text.substring(match.start(), match.end());
    return switch (match.kind()) {
      case RECURRING -> {
        Recurrence often = Recurrences.of(match.words(), cell);
        yield often == null || !(cell || statesHowOften(match.words(), canon))
            ? null
            : new Deadline.Recurring(raw, often);
      }
      case WITHIN -> Spans.within(match.words(), text, canon, from, cell);
      case SINCE -> null;
      default -> inWords(match.kind(), raw);
    };
  }

  /** 视情况适时, 全年持续: two words for one thing, one behind the other. */
  private static boolean isSaidTwice(Deadline before, Deadline limit) {
    return switch (limit.kind()) {
      case CONTINUOUS, PROMPT, AS_APPROPRIATE, PER_PROJECT -> before.kind() == limit.kind();
      default -> false;
    };
  }

  /** Running text tells of earlier years too; a cell of deadlines does not. */
  private boolean isPast(@Nullable LocalDate day) {
    return day != null && planYear != null && day.getYear() < planYear;
  }

  private static boolean endsSentence(String canon, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。;!?".indexOf(canon.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Deadline inWords(Kind kind, String raw) {
    return new Deadline.Undated(
        raw,
        switch (kind) {
          case PROJECT -> Deadline.Kind.PER_PROJECT;
          case APPROPRIATE -> Deadline.Kind.AS_APPROPRIATE;
          case PROMPT -> Deadline.Kind.PROMPT;
          default -> Deadline.Kind.CONTINUOUS;
        });
  }

  /**
   * A number of times and a day in each period state a limit by themselves. 每季度通报 states one
   * without; 每年 only before a deed, 按月 and 每日 likewise: 每天 alone is a manner of speaking.
   */
  private static boolean statesHowOften(Matcher match, String canon) {
    String after =
        canon.substring(match.end(), Math.min(canon.length(), match.end() + DEED_BEHIND));
    String every = match.group("every");
    if (every == null) {
      String by = match.group("by");
      return by == null || (!isDaily(by) && BY_DEED.matcher(after).lookingAt());
    }
    if (match.group("times") == null
        && EACH.matcher(canon).region(Math.max(0, match.start() - 2), match.start()).find()) {
      return false;
    }
    if (match.group("times") != null || !match.group("on").isEmpty()) {
      return true;
    }
    if (isDaily(every)) {
      return DAILY.matcher(after).lookingAt();
    }
    boolean yearly = every.equals("年度") || (every.endsWith("年") && !every.equals("半年"));
    return yearly
        ? YEARLY.matcher(after).lookingAt()
        : !after.isEmpty() && Glyphs.isHan(after.charAt(0)) && after.charAt(0) != '的';
  }

  private static boolean isDaily(String period) {
    return period.equals("日") || period.equals("天");
  }
}
