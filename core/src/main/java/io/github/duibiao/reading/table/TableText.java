package io.github.duibiao.reading.table;

import io.github.duibiao.reading.label.Diagnostics;
import java.util.List;

/**
 * A table found in a text, before its columns are understood.
 *
 * @param header the cells of the header row
 * @param rows the rows; where the text gives one cell a line and no rows, a single row
 * @param flat whether the rows are unknown: the cells stand one after another, each a line
 * @param line the line of the header
 */
public record TableText(List<String> header, List<Row> rows, boolean flat, int line)
    implements FoundTable {

  @Override
  public List<TaskTable.Row> read(CellFeatures features, Diagnostics diagnostics) {
    return TaskTable.read(this, features, diagnostics).rows;
  }

  /**
   * A row of a table.
   *
   * @param cells its cells, empty ones included
   */
  record Row(List<Cell> cells) {}

  /**
   * A cell, or a line that may be one.
   *
   * @param text what it holds; lines of one cell are parted by {@code \n}
   * @param line its first line
   * @param endLine its last line
   */
  record Cell(String text, int line, int endLine) {
    boolean isEmpty() {
      return text.isBlank();
    }
  }
}
