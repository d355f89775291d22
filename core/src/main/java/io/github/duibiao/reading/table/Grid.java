package io.github.duibiao.reading.table;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Table;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a document, in which every place knows where the cell that covers it begins.
 *
 * <p>The document says only that a place is covered. Which cell covers it is seen from the text and
 * line that both have; where the cell above and the cell to the left look alike, it is the one
 * above.
 */
public final class Grid {
  public final int height;
  public final int width;
  private final Table table;
  private final int[] anchors;

  public Grid(Table table) {
    this.table = table;
    height = table.rows().size();
    width = table.width();
    anchors = new int[height * width];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        anchors[row * width + column] = anchor(row, column);
      }
    }
  }

  private int anchor(int row, int column) {
    if (!cell(row, column).continued()) {
      return row * width + column;
    }
    if (row > 0 && (column == 0 || alike(row, column, row - 1, column))) {
      return anchors[(row - 1) * width + column];
    }
    return column > 0 ? anchors[row * width + column - 1] : row * width + column;
  }

  private boolean alike(int row, int column, int otherRow, int otherColumn) {
    Table.Cell a = cell(row, column);
    Table.Cell b = cell(otherRow, otherColumn);
    return a.line() == b.line() && a.text().equals(b.text());
  }

  private Table.Cell cell(int row, int column) {
    return table.rows().get(row).get(column);
  }

  public int line() {
    return table.line();
  }

  /** Returns what the cell that covers a place holds. */
  public String text(int row, int column) {
    return cell(row, column).text();
  }

  boolean isBlank(int row, int column) {
    return Glyphs.clean(text(row, column).replace('\n', ' ')).isEmpty();
  }

  /** Returns the line at which the cell that covers a place begins. */
  public int line(int row, int column) {
    return cell(row, column).line();
  }

  /** Says whether the cell that covers the place begins in a row above. */
  boolean comesFromAbove(int row, int column) {
    return anchors[row * width + column] / width < row;
  }

  /** Says whether one cell covers both columns in the row. */
  boolean isOneCell(int row, int column, int other) {
    return anchors[row * width + column] == anchors[row * width + other];
  }

  /** Says whether the cell that covers the place begins there. */
  public boolean begins(int row, int column) {
    return anchors[row * width + column] == row * width + column;
  }

  /** Returns what the cells of a row hold, by column. */
  List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    table.rows().get(row).forEach(each -> texts.add(each.text()));
    return texts;
  }

  /** Returns the columns at which cells begin in the row that are not blank. */
  public ImmutableList<Integer> filled(int row) {
    ImmutableList.Builder<Integer> filled = ImmutableList.builder();
    for (int column = 0; column < width; column++) {
      if (begins(row, column) && !isBlank(row, column)) {
        filled.add(column);
      }
    }
    return filled.build();
  }

  /** Returns the paragraphs of the cells of some rows in reading order. */
  public List<Line> paragraphs(int from, int to) {
    List<Line> lines = new ArrayList<>();
    for (int row = from; row < to; row++) {
      for (int column : filled(row)) {
        int number = line(row, column);
        text(row, column).lines().map(each -> Line.of(number, each)).forEach(lines::add);
      }
    }
    lines.removeIf(each -> each.text().isEmpty());
    return lines;
  }
}
