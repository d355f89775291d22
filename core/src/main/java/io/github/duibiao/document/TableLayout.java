package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays cells that span rows and columns out into a {@link Table}, row by row, the way a browser
 * does: a cell takes the next places that no cell above reaches into; a span ends with the table;
 * short rows are filled with empty cells. A span costs memory only for the places it really covers.
 */
public final class TableLayout {
  private final int most;
  private final List<List<@Nullable Cell>> rows = new ArrayList<>();

  /** By column, the cell that reaches into the rows below, and how many rows it still does. */
  private final List<@Nullable Cell> reaching = new ArrayList<>();

  private final List<Integer> reach = new ArrayList<>();
  private int places;
  private int width;

  /**
   * Begins a table.
   *
   * @param most how many places it may have
   */
  public TableLayout(int most) {
    this.most = most;
  }

  /** Begins a row. */
  public void row() throws DocumentException {
    finishRow();
    rows.add(new ArrayList<>());
    take(0);
  }

  /**
   * Adds a cell to the row.
   *
   * @param text what it holds, paragraphs parted by {@code \n}
   * @param line where it begins, counted from 1
   * @param rowSpan how many rows it covers; less than 1 counts as 1
   * @param columnSpan how many columns it covers; less than 1 counts as 1
   * @throws DocumentException if the table becomes larger than it may be
   */
  public void cell(String text, int line, int rowSpan, int columnSpan) throws DocumentException {
    List<@Nullable Cell> row = rows.get(rows.size() - 1);
    reachDown(row);
    for (int i = 0; i < Math.max(1, columnSpan); i++) {
      take(1);
      int column = row.size();
      row.add(new Cell(text, line, i > 0));
      grow(column);
      if (rowSpan > 1) {
        reaching.set(column, new Cell(text, line, true));
        reach.set(column, rowSpan - 1);
      } else {
        reach.set(column, 0);
      }
    }
  }

  private void grow(int column) {
    while (reach.size() <= column) {
      reach.add(0);
      reaching.add(null);
    }
  }

  /** Adds the places that cells above reach into, up to the next free one. */
  private void reachDown(List<@Nullable Cell> row) throws DocumentException {
    while (row.size() < reach.size() && reach.get(row.size()) > 0) {
      take(1);
      int column = row.size();
      row.add(reaching.get(column));
      reach.set(column, reach.get(column) - 1);
    }
  }

  /** Adds the places at the end of a row that cells above reach into. */
  private void finishRow() throws DocumentException {
    if (rows.isEmpty()) {
      return;
    }
    List<@Nullable Cell> row = rows.get(rows.size() - 1);
    int last = reach.size();
    while (last > row.size() && reach.get(last - 1) == 0) {
      last--;
    }
    while (row.size() < last) {
      reachDown(row);
      if (row.size() < last) {
        take(1);
        row.add(null);
      }
    }
    width = Math.max(width, row.size());
  }

  private void take(int more) throws DocumentException {
    places += more;
    if (places > most || rows.size() > most) {
      throw Limits.Limit.CELLS.reached(most);
    }
  }

  /**
   * Returns the table; null where no row has a cell.
   *
   * @param line where it begins, counted from 1
   * @throws DocumentException if the table becomes larger than it may be
   */
  public @Nullable Table table(int line) throws DocumentException {
    finishRow();
    if (width == 0) {
      return null;
    }
    if ((long) rows.size() * width > most) {
      throw Limits.Limit.CELLS.reached(most);
    }
    ImmutableList.Builder<ImmutableList<Cell>> table = ImmutableList.builder();
    int before = line;
    for (List<@Nullable Cell> row : rows) {
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      for (int i = 0; i < width; i++) {
        Cell cell = i < row.size() ? row.get(i) : null;
        cells.add(cell == null ? new Cell("", before, false) : cell);
        before = cell == null || cell.continued() ? before : cell.line();
      }
      table.add(cells.build());
    }
    return new Table(table.build(), line);
  }
}
