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

  static TableContents of(
      FoundTable table, CellFeatures features, ColumnLayout.Allowance allowance) {
    List<String> names = table.names();
    List<ColumnContent> columns;
    Counting counting = Counting.UNKNOWN;
    if (table instanceof FoundTable.Given given) {
      List<BodyRow> body = body(given);
      columns = columns(given, body, features);
      int number = number(names);
      counting = number < 0 ? counting : Counting.of(rows(body), columns.size(), number);
    } else if (table instanceof FoundTable.Ragged ragged) {
      int width = width(ragged);
      columns = columns(ragged.rows(), width, features);
      List<List<String>> header = new ArrayList<>();
      ragged.header().forEach(row -> header.add(row.stream().map(Cell::text).toList()));
      names = ColumnLayout.names(header, columns, allowance);
      int number = number(names);
      if (number >= 0) {
        counting = Counting.of(rows(ragged, width, number, features), width, number);
      }
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

  /** A row below the header that does not say the header again. */
  private record BodyRow(Grid part, int row) {}

  private static List<BodyRow> body(FoundTable.Given table) {
    List<BodyRow> body = new ArrayList<>();
    for (Grid part : table.parts()) {
      int from = part == table.parts().get(0) ? table.header().end() : 0;
      for (int row = from; row < part.height; row++) {
        if (!table.header().isRepeated(part, row)) {
          body.add(new BodyRow(part, row));
        }
      }
    }
    return body;
  }

  private static List<ColumnContent> columns(
      FoundTable.Given table, List<BodyRow> body, CellFeatures features) {
    int rows = -table.header().end();
    for (Grid part : table.parts()) {
      rows += part.height;
    }
    List<ColumnContent> contents = new ArrayList<>();
    for (int column = 0; column < table.parts().get(0).width; column++) {
      List<Cell> cells = new ArrayList<>();
      for (BodyRow each : body) {
        Grid part = each.part();
        int row = each.row();
        boolean wide =
            (column > 0 && part.isOneCell(row, column, column - 1))
                || (column + 1 < part.width && part.isOneCell(row, column, column + 1));
        if (!wide && part.begins(row, column) && !part.isBlank(row, column)) {
          cells.add(part.cell(row, column));
        }
      }
      contents.add(new ColumnContent(cells, rows, features));
    }
    return contents;
  }

  /** The rows that hold more than one cell. */
  private static List<List<String>> rows(List<BodyRow> body) {
    List<List<String>> rows = new ArrayList<>();
    for (BodyRow each : body) {
      Grid part = each.part();
      if (part.filled(each.row()).size() > 1) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < part.width; column++) {
          String text = part.text(each.row(), column);
          texts.add(part.begins(each.row(), column) && !CellText.isDitto(text) ? text : "");
        }
        rows.add(texts);
      }
    }
    return rows;
  }

  /**
   * The rows that hold more than one cell. What a row lacks was merged with the cells above: those
   * before its number, or if it has none those before all it has.
   */
  private static List<List<String>> rows(
      FoundTable.Ragged table, int width, int number, CellFeatures features) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Cell> row : opened(table.rows(), width)) {
      int lacking = width - row.size();
      boolean numbered = lacking > 0 && features.of(row.get(0).text()).isNumber();
      if (LaidRows.width(row) > 1 && lacking >= 0 && !(numbered && lacking != number)) {
        List<String> whole = new ArrayList<>(Collections.nCopies(lacking, ""));
        row.forEach(each -> whole.add(CellText.isDitto(each.text()) ? "" : each.text()));
        rows.add(whole);
      }
    }
    return rows;
  }

  /** The rows without the nothing behind a separator that closes each of them. */
  private static List<List<Cell>> opened(List<List<Cell>> rows, int width) {
    if (rows.stream().noneMatch(each -> each.size() == width + 1)) {
      return rows;
    }
    List<List<Cell>> opened = new ArrayList<>();
    for (List<Cell> row : rows) {
      int last = row.size() - 1;
      opened.add(last > 0 && row.get(last).isEmpty() ? row.subList(0, last) : row);
    }
    return opened;
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
    // Cells that lack others before them stand elsewhere than they should.
    List<List<Cell>> whole = rows.stream().filter(row -> LaidRows.width(row) == width).toList();
    List<ColumnContent> contents = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      List<Cell> cells = new ArrayList<>();
      for (List<Cell> row : whole) {
        if (!row.get(column).isEmpty()) {
          cells.add(row.get(column));
        }
      }
      contents.add(
          whole.isEmpty()
              ? ColumnContent.unknown()
              : new ColumnContent(cells, whole.size(), features));
    }
    return contents;
  }
}
