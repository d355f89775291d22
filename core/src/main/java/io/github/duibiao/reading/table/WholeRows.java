package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table copied to one cell a line that have a line for each column: between numbers
 * that count on, as many lines as the header has names. They show what the columns hold, also where
 * the names do not say it; in the other rows cells are merged or broken.
 */
final class WholeRows {
  /** So many lines may stand above the first row. */
  private static final int MOST_ABOVE = 12;

  /** Fewer numbers that count on may do so by accident. */
  private static final int FEWEST = 3;

  private WholeRows() {}

  /**
   * Returns the whole rows; none where the rows are not numbered.
   *
   * @param cells the lines below the header
   * @param width how many columns there are; the first one holds the numbers
   */
  static List<List<Cell>> of(List<Cell> cells, int width) {
    List<List<Cell>> rows = new ArrayList<>();
    begins(cells, width).forEach(each -> rows.add(cells.subList(each, each + width)));
    return rows;
  }

  /** Returns where the whole rows begin. */
  static List<Integer> begins(List<Cell> cells, int width) {
    List<Integer> rows = new ArrayList<>();
    all(
        cells,
        (begin, lines) -> {
          if (lines == width) {
            rows.add(begin);
          }
        });
    return rows;
  }

  /** Returns how many rows have so many lines, for each number of lines. */
  static Map<Integer, Integer> widths(List<Cell> cells) {
    Map<Integer, Integer> widths = new HashMap<>();
    all(cells, (begin, lines) -> widths.merge(lines, 1, Integer::sum));
    return widths;
  }

  /** Takes where a row begins, and of how many lines it is. */
  private interface Found {
    void row(int begin, int lines);
  }

  private static void all(List<Cell> cells, Found found) {
    int from = from(cells);
    int next = cells.isEmpty() ? 0 : number(cells.get(from));
    int begin = -1;
    for (int i = from; i <= cells.size() && next > 0; i++) {
      int number = i < cells.size() ? number(cells.get(i)) : next;
      next = number == 1 && i > 0 && isHeading(cells.get(i - 1)) ? 1 : next;
      if (number != next) {
        continue;
      }
      // A heading above the next row is no cell of this one.
      boolean headed = begin >= 0 && isHeading(cells.get(i - 1));
      if (begin >= 0) {
        found.row(begin, i - begin - (headed ? 1 : 0));
      }
      begin = i;
      next++;
    }
  }

  /** The first row may stand below headings and sums. */
  private static int from(List<Cell> cells) {
    for (int i = 0; i < Math.min(MOST_ABOVE, cells.size()); i++) {
      if (number(cells.get(i)) == 1) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Returns where rows begin, whole or not: where numbers count on and what stands behind them may
   * stand in the second column.
   */
  static List<Integer> numbers(List<Cell> cells, List<Role> columns, CellFeatures features) {
    List<Integer> numbers = new ArrayList<>();
    int next = cells.isEmpty() ? 0 : number(cells.get(from(cells)));
    for (int i = from(cells); i + 1 < cells.size() && next > 0; i++) {
      int number = number(cells.get(i));
      boolean anew = number == 1 && i > 0 && isHeading(cells.get(i - 1));
      next = anew ? 1 : next;
      if (number == next) {
        CellFeatures.Cell behind = features.of(cells.get(i + 1).text());
        boolean title = behind.isNumber() || behind.isDeadline() || behind.isUnits();
        if (!title || columns.get(1) == Role.SECTION) {
          numbers.add(i);
          next++;
        }
      }
    }
    return numbers.size() < FEWEST ? List.of() : numbers;
  }

  /** Says whether the cells of a whole row may stand each in its column. */
  static boolean fits(List<Cell> row, List<Role> columns, CellFeatures features) {
    for (int i = 0; i < row.size(); i++) {
      CellFeatures.Cell cell = features.of(row.get(i).text());
      boolean number = cell.isNumber();
      boolean date = cell.isDeadline();
      boolean units = cell.isUnits();
      boolean strange =
          switch (columns.get(i)) {
            case NUMBER -> !number;
            case DEADLINE, TARGET -> units || cell.isPersons();
            case LEAD, UNITS -> date || number || cell.fits(Role.DEMAND, columns) > 1;
            case PERSONS -> date || number || units;
            case DEMAND -> date || number || units || cell.fits(Role.DEMAND, columns) < -1;
            case TASK, SECTION -> date || number;
            case REMARK -> false;
          };
      if (strange) {
        return false;
      }
    }
    return true;
  }

  static boolean isHeading(Cell cell) {
    Numbering mark = cell.text().length() > 40 ? null : Numbering.at(Glyphs.canonical(cell.text()));
    return mark != null && mark.style().compareTo(Numbering.Style.ARABIC) < 0;
  }

  static int number(Cell cell) {
    String canon = cell.text().length() > 6 ? "" : Glyphs.canonical(cell.text());
    int end = canon.length();
    int begin = 0;
    // ZS-01 is a number too.
    while (begin < end && begin < 3 && isLetter(canon.charAt(begin))) {
      begin++;
    }
    begin += begin > 0 && begin < end && canon.charAt(begin) == '-' ? 1 : 0;
    while (end > 0 && ".、".indexOf(canon.charAt(end - 1)) >= 0) {
      end--;
    }
    String digits = canon.substring(Math.min(begin, end), end);
    return Numerals.areDigits(digits) ? Numerals.parse(digits) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
