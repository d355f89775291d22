package io.github.duibiao.reading.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between the rows of a table that copying flattened to one cell a line: headings,
 * perhaps with the sums of what stands below them, and totals. A number or the end follows them.
 */
final class FlatAsides {
  /** A heading whose number has a line of its own is no longer. */
  private static final int LONGEST = 30;

  private FlatAsides() {}

  /**
   * Returns where the lines end that begin at one and are no row; that line where they are cells.
   *
   * @param numbered whether rows begin with numbers, so that it shows where one ends
   * @param width how many columns there are
   */
  static int end(List<Cell> lines, int from, boolean numbered, int width) {
    String text = lines.get(from).text();
    if (AsideRows.isTotal(text)) {
      int end = figures(lines, from + 1, from + width);
      return end > from + 1 || end == lines.size() ? end : from;
    }
    if (!numbered) {
      return from;
    }
    int heading = from + 1;
    if (AsideRows.isHanNumber(text) && heading < lines.size()) {
      boolean counted = AsideRows.isCounted(lines.get(heading).text());
      int end = counted ? figures(lines, heading + 1, from + width) : from;
      return end > heading && ends(lines, end) ? end : from;
    }
    if (!WholeRows.isHeading(lines.get(from))) {
      return from;
    }
    int end = figures(lines, heading, from + width);
    return ends(lines, end) ? end : from;
  }

  /** Returns the rows that such lines are. */
  static List<List<Cell>> rows(List<Cell> lines) {
    boolean apart = lines.size() > 2 && AsideRows.isHanNumber(lines.get(0).text());
    if (!apart) {
      return List.of(lines);
    }
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(lines.subList(0, 2));
    lines.subList(2, lines.size()).forEach(each -> rows.add(List.of(each)));
    return rows;
  }

  private static boolean ends(List<Cell> lines, int end) {
    return end == lines.size()
        || WholeRows.number(lines.get(end)) > 0
        || AsideRows.isTotal(lines.get(end).text());
  }

  /** A figure before what is none may be the number of the next row. */
  private static int figures(List<Cell> lines, int from, int most) {
    int end = from;
    while (end < Math.min(lines.size(), most) && isFigure(lines, end)) {
      boolean last = end + 1 == lines.size() || !isFigure(lines, end + 1);
      if (last && WholeRows.number(lines.get(end)) > 0) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isFigure(List<Cell> lines, int at) {
    String text = lines.get(at).text();
    return text.length() <= LONGEST && AsideRows.isFigure(text);
  }
}
