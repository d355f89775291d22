package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.document.Table.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sheet is paper: titles and notes stand in cells as well as the table does. A row with a single
 * text above the table is a paragraph, and so is one below it that begins at the left; inside the
 * table it is a row, such as the heading of a section, unless no row below it has cells as wide as
 * one above: then it stands between two tables. After an empty row such a text begins something
 * new.
 */
final class SheetParts {
  private final Cell[][] cells;
  private final int[] rowNumbers;
  private final int firstLine;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param cells the rows that hold something, of the same length
   * @param rowNumbers where they stand in the sheet, counted from 0
   * @param firstLine the line of the sheet's first row
   */
  SheetParts(Cell[][] cells, int[] rowNumbers, int firstLine) {
    this.cells = cells;
    this.firstLine = firstLine;
    this.rowNumbers = rowNumbers;
  }

  List<Block> blocks() {
    int start = 0;
    for (int i = 1; i < cells.length; i++) {
      if (rowNumbers[i] > rowNumbers[i - 1] + 1 && single(i) >= 0) {
        part(start, i);
        start = i;
      }
    }
    part(start, cells.length);
    return blocks;
  }

  private void part(int from, int to) {
    int first = from;
    while (first < to && single(first) >= 0) {
      paragraphs(first++);
    }
    int last = to;
    while (last > first && single(last - 1) == 0) {
      last--;
    }
    tables(first, last);
    for (int i = last; i < to; i++) {
      paragraphs(i);
    }
  }

  private void tables(int from, int to) {
    int start = from;
    int rows = from;
    int below = from;
    for (int i = from; i < to; i = below) {
      below = i + 1;
      if (single(i) < 0) {
        continue;
      }
      while (below < to && single(below) >= 0) {
        below++;
      }
      if (isOther(rows, i, below, to)) {
        table(start, i);
        for (int j = i; j < below; j++) {
          paragraphs(j);
        }
        start = below;
      }
      rows = below;
    }
    table(start, to);
  }

  /** Whether the rows up to one with a single text are of another table than those behind it. */
  private boolean isOther(int from, int end, int below, int to) {
    int last = below;
    while (last < to && single(last) < 0) {
      last++;
    }
    Set<BitSet> above = shapes(from, end);
    Set<BitSet> behind = shapes(below, last);
    boolean tables = above.size() < end - from && behind.size() < last - below;
    return tables && Collections.disjoint(above, behind);
  }

  /** Returns the columns in which cells of rows begin, as many ways as there are. */
  private Set<BitSet> shapes(int from, int to) {
    Set<BitSet> shapes = new HashSet<>();
    for (int i = from; i < to; i++) {
      BitSet shape = new BitSet();
      for (int j = 0; j < cells[i].length; j++) {
        Cell cell = cells[i][j];
        Cell left = cells[i][Math.max(0, j - 1)];
        boolean goesOn =
            cell.continued() && left.line() == cell.line() && left.text().equals(cell.text());
        shape.set(j, j == 0 || !goesOn);
      }
      shapes.add(shape);
    }
    return shapes;
  }

  /** Returns the column of the only text of a row; -1 where there are more or none. */
  private int single(int row) {
    int found = -1;
    for (int j = 0; j < cells[row].length; j++) {
      Cell cell = cells[row][j];
      boolean inherited = cell.continued() && cell.line() < firstLine + rowNumbers[row];
      if (inherited || (!cell.continued() && !cell.text().isEmpty())) {
        if (inherited || found >= 0) {
          return -1;
        }
        found = j;
      }
    }
    return found;
  }

  private void paragraphs(int row) {
    for (Cell cell : cells[row]) {
      if (!cell.continued() && !cell.text().isEmpty()) {
        cell.text().lines().forEach(each -> blocks.add(Paragraph.of(each.strip(), cell.line())));
      }
    }
  }

  private void table(int from, int to) {
    List<Integer> columns = new ArrayList<>();
    for (int j = 0; from < to && j < cells[from].length; j++) {
      boolean used = false;
      for (int i = from; i < to && !used; i++) {
        used = !cells[i][j].continued() && !cells[i][j].text().isEmpty();
      }
      if (used) {
        columns.add(j);
      }
    }
    if (columns.isEmpty()) {
      return;
    }
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (int i = from; i < to; i++) {
      ImmutableList.Builder<Cell> row = ImmutableList.builder();
      for (int column : columns) {
        row.add(cells[i][column]);
      }
      rows.add(row.build());
    }
    blocks.add(new Table(rows.build(), firstLine + rowNumbers[from]));
  }
}
