package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a task table whose cells number what they hold: 「1.公布草案。2.公布批复。」 beside 「1.规划局 2.住建局」.
 *
 * <p>Where a cell of units is numbered like the demands, each demand is a measure with what bears
 * its number; a cell without numbers holds for all of them. Where none is, the row is one measure,
 * as it is one row, although its dates may be numbered: the same units do all of it. Numbers that
 * count units or dates alone are no part of these.
 */
public final class NumberedCells {
  private static final int LONGEST_MARK = 16;

  /** A number in front of a day or a month: 1.6月底前. */
  private static final Finder BEFORE_DATE =
      Finder.compile("([0-9]{1,2})[.、](?=[0-9]{1,4}(?:年|月|日|个))");

  /** Numbers of other cells: 第1项, 第2、3项, 1-3项:. */
  private static final Finder POINTING =
      Finder.compile(
          "第?(?<first>[0-9]{1,2})(?:(?:[、,和及]|[-－—~～至到]{1,2})第?(?<last>[0-9]{1,2}))?"
              + "(?:项|条|点)[:.、由]?");

  private NumberedCells() {}

  /** Returns the rows that a row stands for, in the order of its numbers. */
  public static List<TaskRow> apart(TaskRow row) {
    SortedMap<Integer, String> lead = parts(row.lead());
    SortedMap<Integer, String> units = parts(row.units());
    SortedMap<Integer, String> deadline = parts(row.deadline());
    if (lead.isEmpty() && units.isEmpty() && deadline.isEmpty()) {
      return List.of(row);
    }
    SortedMap<Integer, String> measure = parts(row.measure());
    SortedMap<Integer, String> demands = isList(measure) ? measure : none();
    boolean alike = false;
    for (SortedMap<Integer, String> each : List.of(lead, units)) {
      alike |= each.size() > 1 && holds(demands.keySet(), each.keySet());
    }
    if (!alike) {
      return List.of(
          row.with(
              row.measure(),
              all(lead, row.lead()),
              all(units, row.units()),
              all(deadline, row.deadline())));
    }
    List<TaskRow> rows = new ArrayList<>();
    demands.forEach(
        (number, demand) ->
            rows.add(
                row.with(
                    CellText.clean(demand),
                    of(number, lead, row.lead(), demands.keySet()),
                    of(number, units, row.units(), demands.keySet()),
                    of(number, deadline, row.deadline(), demands.keySet()))));
    return rows;
  }

  /** Says whether a text counts several demands from one on. */
  static boolean isList(String text) {
    return isList(parts(text));
  }

  private static boolean isList(SortedMap<Integer, String> parts) {
    return parts.size() > 1 && parts.firstKey() == 1 && parts.lastKey() == parts.size();
  }

  private static boolean holds(Set<Integer> demands, Set<Integer> numbers) {
    return demands.containsAll(numbers);
  }

  private static SortedMap<Integer, String> none() {
    return new TreeMap<>();
  }

  /** Returns what a cell says of a number, all of it where it is not numbered likewise. */
  private static String of(
      int number, SortedMap<Integer, String> parts, String cell, Set<Integer> demands) {
    return parts.isEmpty() || !holds(demands, parts.keySet())
        ? all(parts, cell)
        : parts.getOrDefault(number, "");
  }

  /** Returns all that a cell says, without its numbers. */
  private static String all(SortedMap<Integer, String> parts, String cell) {
    return parts.isEmpty() ? cell : String.join("；", new LinkedHashSet<>(parts.values()));
  }

  /**
   * Returns what stands behind each number of a cell that begins with one; nothing where it does
   * not, or where nothing stands behind one of them.
   */
  private static SortedMap<Integer, String> parts(String cell) {
    String text = cell.strip();
    String opening = text.substring(0, Math.min(text.length(), LONGEST_MARK));
    Mark mark = text.isEmpty() ? null : mark(Glyphs.canonical(opening), 0, null);
    if (mark == null) {
      return none();
    }
    String canon = Glyphs.canonical(text);
    SortedMap<Integer, String> parts = new TreeMap<>();
    int from = 0;
    for (int i = 1; mark != null && i <= text.length(); i++) {
      Mark next = i < text.length() ? mark(canon, i, mark) : null;
      if (next != null || i == text.length()) {
        String part = text.substring(Math.min(i, from + mark.length), i).strip();
        if (!Glyphs.hasLetters(part, 0)) {
          return none();
        }
        for (int number = mark.first; number <= mark.last; number++) {
          Budget.check();
          parts.put(number, part);
        }
        mark = next;
        from = i;
      }
    }
    return parts;
  }

  /**
   * The number of a part, or the first and the last of the numbers that one part is for.
   *
   * @param style how it is written; null where it points at numbers: 第2、3项
   * @param length its characters
   */
  private record Mark(Numbering.@Nullable Style style, int first, int last, int length) {
    /** Says whether this one goes on counting. */
    boolean follows(Mark before) {
      boolean alike = style == null || before.style == null || style == before.style;
      return alike && first == before.last + 1;
    }
  }

  private static @Nullable Mark mark(String canon, int at, @Nullable Mark before) {
    char here = canon.charAt(at);
    char above = at == 0 ? ' ' : canon.charAt(at - 1);
    if (Glyphs.isDigit(above) || (Glyphs.isHan(here) && here != '第' && Glyphs.isHan(above))) {
      return null;
    }
    String opening = canon.substring(at, Math.min(canon.length(), at + LONGEST_MARK));
    Mark mark = pointing(opening);
    mark = mark == null ? counting(opening) : mark;
    return mark != null && (before == null || mark.follows(before)) ? mark : null;
  }

  private static @Nullable Mark counting(String opening) {
    Numbering mark = Numbering.at(opening);
    if (mark != null) {
      if (mark.style() == Numbering.Style.DECIMAL) {
        // 6.30前 is a day.
        return null;
      }
      boolean blank = opening.charAt(mark.length() - 1) == ' ';
      return blank ? null : new Mark(mark.style(), mark.value(), mark.value(), mark.length());
    }
    Matcher date = BEFORE_DATE.opening(opening);
    if (date == null) {
      return null;
    }
    int number = Numerals.parse(date.group(1));
    return new Mark(Numbering.Style.ARABIC, number, number, date.end());
  }

  private static @Nullable Mark pointing(String opening) {
    Matcher pointing = POINTING.opening(opening);
    if (pointing == null) {
      return null;
    }
    int first = Numerals.parse(pointing.group("first"));
    String last = pointing.group("last");
    int to = last == null ? first : Numerals.parse(last);
    return first < 1 || to < first ? null : new Mark(null, first, to, pointing.end());
  }
}
