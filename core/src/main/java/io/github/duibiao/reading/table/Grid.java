package io.github.duibiao.reading.table;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Table;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows and columns, in which every place knows where the cell that covers it begins.
 *
 * <p>A document says only that a place is covered. Which cell covers it is seen from the text and
 * line that both have; where the cell above and the cell to the left look alike, it is the one
 * above.
 */
public final class Grid {
  public final int height;
  public final int width;
  private final int line;
  private final List<Cell> cells;
  private final int[] anchors;

  private Grid(int height, int width, int line, List<Cell> cells) {
    this.height = height;
    this.width = width;
    this.line = line;
    this.cells = cells;
    anchors = new int[cells.size()];
  }

  /** Returns a table that a format gives. */
  public static Grid of(Table table) {
    List<Cell> cells = new ArrayList<>(table.places());
    for (List<Table.Cell> row : table.rows()) {
      row.forEach(each -> cells.add(new Cell(each.text(), each.line(), each.line())));
    }
    Grid grid = new Grid(table.rows().size(), table.width(), table.line(), cells);
    for (int row = 0; row < grid.height; row++) {
      for (int column = 0; column < grid.width; column++) {
        boolean begins = !table.rows().get(row).get(column).continued();
        grid.anchors[row * grid.width + column] = grid.anchor(row, column, begins);
      }
    }
    return grid;
  }

  private int anchor(int row, int column, boolean begins) {
    int place = row * width + column;
    if (begins) {
      return place;
    }
    if (row > 0 && (column == 0 || alike(place, place - width))) {
      return anchors[place - width];
    }
    return column > 0 ? anchors[place - 1] : place;
  }

  private boolean alike(int place, int other) {
    Cell a = cells.get(place);
    Cell b = cells.get(other);
    return a.line() == b.line() && a.text().equals(b.text());
  }

  /**
   * Returns a table of rows of cells.
   *
   * @param rows the rows; one of a single cell is covered by it; null stands for a place that the
   *     cell above covers
   */
  static Grid of(List<List<@Nullable Cell>> rows, int width, int line) {
    List<Cell> cells = new ArrayList<>();
    List<Integer> anchors = new ArrayList<>();
    int last = line;
    boolean headed = true;
    for (List<@Nullable Cell> row : rows) {
      int first = cells.size();
      for (int column = 0; column < width; column++) {
        int place = cells.size();
        Cell own = column < row.size() ? row.get(column) : null;
        boolean across = row.size() == 1 && column > 0;
        boolean above = own == null && column < row.size() && !headed;
        int anchor = across ? first : above ? anchors.get(place - width) : place;
        anchors.add(anchor);
        last = own == null ? last : own.line();
        cells.add(
            own != null ? own : anchor < place ? cells.get(anchor) : new Cell("", last, last));
      }
      // Nothing reaches down from a heading, nor over it.
      headed = row.size() == 1;
    }
    Grid whole = new Grid(rows.size(), width, line, cells);
    for (int i = 0; i < whole.anchors.length; i++) {
      whole.anchors[i] = anchors.get(i);
    }
    return whole;
  }

  /** Returns a row of a single cell, which heads the rows below it. */
  public static Grid heading(Line line, int width) {
    Cell cell = new Cell(line.text(), line.number(), line.number());
    return of(List.of(List.of(cell)), width, line.number());
  }

  public int line() {
    return line;
  }

  Cell cell(int row, int column) {
    return cells.get(row * width + column);
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
    for (int column = 0; column < width; column++) {
      texts.add(text(row, column));
    }
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

  /** Returns this table with empty columns behind its own, up to a width. */
  Grid widened(int to) {
    if (to <= width) {
      return this;
    }
    List<Cell> wide = new ArrayList<>();
    int[] own = new int[height * to];
    for (int i = 0; i < own.length; i++) {
      int row = i / to;
      int column = i % to;
      if (column < width) {
        int anchor = anchors[row * width + column];
        own[i] = anchor / width * to + anchor % width;
        wide.add(cell(row, column));
      } else {
        own[i] = i;
        wide.add(new Cell("", line(row, width - 1), line(row, width - 1)));
      }
    }
    Grid whole = new Grid(height, to, line, wide);
    System.arraycopy(own, 0, whole.anchors, 0, own.length);
    return whole;
  }

  /** Returns the rows from one to before another as a table of their own. */
  Grid rows(int from, int to) {
    Grid part = new Grid(to - from, width, line(from, 0), cells.subList(from * width, to * width));
    for (int i = 0; i < part.anchors.length; i++) {
      int anchor = anchors[from * width + i] - from * width;
      part.anchors[i] = anchor >= 0 ? anchor : i;
    }
    return part;
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
