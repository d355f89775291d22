package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a table shows before it is known what its columns are for.
 *
 * @param names the names of the columns
 * @param columns what they hold
 * @param counting what the column of numbers counts
 */
record TableContents(List<String> names, List<ColumnContent> columns, Counting counting) {
  /** Fewer rows of a flattened table may be whole by accident. */
  private static final int FEWEST_WHOLE = 3;

  static TableContents of(FoundTable table, CellFeatures features) {
    List<String> names = table.names();
    List<ColumnContent> columns;
    Counting counting = Counting.UNKNOWN;
    if (table instanceof FoundTable.Given given) {
      columns = columns(given, features);
      counting = Counting.of(rows(given), columns.size(), number(names));
    } else if (table instanceof FoundTable.Ragged ragged) {
      int width = width(ragged);
      columns = columns(ragged.rows(), width, features);
      List<List<String>> header = new ArrayList<>();
      ragged.header().forEach(row -> header.add(row.stream().map(Cell::text).toList()));
      names = ColumnLayout.names(header, columns);
      counting = Counting.of(rows(ragged, width, features), width, number(names));
    } else {
      columns = columns((FoundTable.Flat) table, features);
    }
    while (columns.size() < names.size()) {
      columns.add(ColumnContent.unknown());
    }
    return new TableContents(names, columns, counting);
  }

  /** Returns the column of numbers; -1 where there is none. */
  private static int number(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (ColumnNames.of(names.get(i)).role() == Role.NUMBER) {
        return i;
      }
    }
    return -1;
  }

  private static List<ColumnContent> columns(FoundTable.Given table, CellFeatures features) {
    Grid first = table.parts().get(0);
    int rows = -table.header().end();
    for (Grid part : table.parts()) {
      rows += part.height;
    }
    List<ColumnContent> contents = new ArrayList<>();
    for (int column = 0; column < first.width; column++) {
      List<Cell> cells = new ArrayList<>();
      for (Grid part : table.parts()) {
        for (int row = part == first ? table.header().end() : 0; row < part.height; row++) {
          boolean wide =
              (column > 0 && part.isOneCell(row, column, column - 1))
                  || (column + 1 < part.width && part.isOneCell(row, column, column + 1));
          if (!wide
              && part.begins(row, column)
              && !part.isBlank(row, column)
              && !table.header().isRepeated(part, row)) {
            cells.add(part.cell(row, column));
          }
        }
      }
      contents.add(new ColumnContent(cells, rows, features));
    }
    return contents;
  }

  /** The rows below the header that hold more than one cell. */
  private static List<List<String>> rows(FoundTable.Given table) {
    List<List<String>> rows = new ArrayList<>();
    for (Grid part : table.parts()) {
      int from = part == table.parts().get(0) ? table.header().end() : 0;
      for (int row = from; row < part.height; row++) {
        if (part.filled(row).size() > 1 && !table.header().isRepeated(part, row)) {
          List<String> texts = new ArrayList<>();
          for (int column = 0; column < part.width; column++) {
            boolean own = part.begins(row, column) && !CellText.isDitto(part.text(row, column));
            texts.add(own ? part.text(row, column) : "");
          }
          rows.add(texts);
        }
      }
    }
    return rows;
  }

  /**
   * The rows that hold more than one cell. A row that lacks cells and does not begin with a number
   * lacks its first ones, which were merged with those above.
   */
  private static List<List<String>> rows(
      FoundTable.Ragged table, int width, CellFeatures features) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<String> texts =
          row.stream().map(each -> CellText.isDitto(each.text()) ? "" : each.text()).toList();
      boolean numbered = !row.isEmpty() && features.of(row.get(0).text()).isNumber();
      if (LaidRows.width(row) < 2 || row.size() > width || (row.size() < width && numbered)) {
        continue;
      }
      List<String> whole = new ArrayList<>(Collections.nCopies(width - row.size(), ""));
      whole.addAll(texts);
      rows.add(whole);
    }
    return rows;
  }

  /** The widest row that is no accident. */
  private static int width(FoundTable.Ragged table) {
    int header = 0;
    for (List<Cell> row : table.header()) {
      header = Math.max(header, LaidRows.width(row));
    }
    int width = header;
    for (List<Cell> row : table.rows()) {
      width = Math.max(width, Math.min(LaidRows.width(row), 2 * header + 4));
    }
    return width;
  }

  /** What the whole rows of a flattened table show; nothing where hardly any is whole. */
  private static List<ColumnContent> columns(FoundTable.Flat table, CellFeatures features) {
    int width = table.header().size();
    boolean numbered = ColumnNames.of(table.header().get(0).text()).role() == Role.NUMBER;
    List<List<Cell>> whole = numbered ? WholeRows.of(table.cells(), width) : List.of();
    return whole.size() < FEWEST_WHOLE ? new ArrayList<>() : columns(whole, width, features);
  }

  private static List<ColumnContent> columns(
      List<List<Cell>> rows, int width, CellFeatures features) {
    List<ColumnContent> contents = new ArrayList<>();
    boolean full = rows.stream().anyMatch(row -> LaidRows.width(row) == width);
    for (int column = 0; column < width; column++) {
      List<Cell> cells = new ArrayList<>();
      for (List<Cell> row : rows) {
        // Cells that lack others before them stand elsewhere than they should.
        if (LaidRows.width(row) == width && !row.get(column).isEmpty()) {
          cells.add(row.get(column));
        }
      }
      contents.add(
          full ? new ColumnContent(cells, cells.size(), features) : ColumnContent.unknown());
    }
    return contents;
  }
}
