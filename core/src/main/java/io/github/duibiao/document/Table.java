package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A table of which the format knows rows and columns.
 *
 * <p>Every row has as many cells as the table has columns: a cell that spans several rows or
 * columns stands in each of their places, {@linkplain Cell#continued() continued} in all but the
 * first. A table that goes on over pages is one table; repeated header rows are left in.
 *
 * @param rows the rows, at least one, of the same length
 * @param line where it begins, counted from 1
 */
public record Table(ImmutableList<ImmutableList<Cell>> rows, int line) implements Block {

  /**
   * A place of the table.
   *
   * @param text what the cell that covers this place holds, paragraphs parted by {@code \n}; may be
   *     empty
   * @param line where that cell begins, counted from 1
   * @param continued whether this place is covered by a cell that began further up or further left
   */
  public record Cell(String text, int line, boolean continued) {}

  /** Checks that the rows are of one length. */
  public Table {
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      throw new IllegalArgumentException("a table has at least one cell");
    }
    for (List<Cell> row : rows) {
      if (row.size() != rows.get(0).size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells among rows of " + rows.get(0).size());
      }
    }
  }

  /** Returns how many places the table has: rows times columns. */
  public int places() {
    return rows.size() * width();
  }

  /** Returns how many columns the table has. */
  public int width() {
    return rows.get(0).size();
  }
}
