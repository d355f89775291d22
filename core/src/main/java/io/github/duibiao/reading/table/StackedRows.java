package io.github.duibiao.reading.table;

import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that copying flattened, where a separator still closes every cell. Every row
 * then has as many separators as the header, wherever the lines break.
 */
final class StackedRows {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:[.-][0-9]{1,2})?[.、]?");

  private StackedRows() {}

  /**
   * Returns the rows; null where the separators do not come out even.
   *
   * @param header the lines of the header
   * @param lines the lines below
   * @param width how many columns there are
   * @param number the column of numbers, by which it is seen whether rows come out even; -1 where
   *     there is none
   */
  static @Nullable List<List<Cell>> read(
      List<Line> header, List<Line> lines, int width, int number) {
    if (number < 0 || count(header) != width) {
      return null;
    }
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = 0;
    for (Line line : lines) {
      String raw = line.raw().replace('｜', '|');
      for (int from = 0; from <= raw.length(); ) {
        int to = raw.indexOf('|', from);
        String piece = raw.substring(from, to < 0 ? raw.length() : to).strip();
        if (!piece.isEmpty()) {
          first = text.isEmpty() ? line.number() : first;
          text.append(text.isEmpty() ? "" : "\n").append(piece);
        }
        if (to < 0) {
          break;
        }
        row.add(new Cell(text.toString(), text.isEmpty() ? line.number() : first, line.number()));
        text.setLength(0);
        if (row.size() == width) {
          rows.add(row);
          row = new ArrayList<>();
        }
        from = to + 1;
      }
    }
    if (!text.isEmpty()) {
      row.add(new Cell(text.toString(), first, lines.get(lines.size() - 1).number()));
    }
    if (row.stream().anyMatch(each -> !each.isEmpty())) {
      rows.add(row);
    }
    return isEven(rows, number) ? rows : null;
  }

  private static boolean isEven(List<List<Cell>> rows, int number) {
    int numbers = 0;
    for (List<Cell> row : rows) {
      Cell cell = number < row.size() ? row.get(number) : null;
      if (cell != null && !cell.isEmpty()) {
        if (!NUMBER.matcher(cell.text()).matches()) {
          return false;
        }
        numbers++;
      }
    }
    return numbers * 2 >= rows.size() && numbers > 0;
  }

  private static int count(List<Line> lines) {
    int count = 0;
    for (Line line : lines) {
      for (int i = 0; i < line.raw().length(); i++) {
        count += line.raw().charAt(i) == '|' || line.raw().charAt(i) == '｜' ? 1 : 0;
      }
    }
    return count;
  }
}
