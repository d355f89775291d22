package io.github.duibiao.reading.table;

import java.util.ArrayList;
import java.util.List;

/** A table as it was found: its header, and as much of its rows and columns as is known. */
public sealed interface FoundTable {

  /** Returns the line of its header. */
  int line();

  /** Returns the names in its header. */
  List<String> names();

  /** Returns what it holds, a text for each row as far as rows are known. */
  List<Cell> text();

  /** Returns all its cells. */
  List<Cell> all();

  /**
   * A table whose rows and columns a format gives, perhaps in several parts: one that goes on over
   * pages may come as one table a page.
   *
   * @param header its header
   * @param parts the parts, the first with the header
   */
  record Given(GridHeader header, List<Grid> parts) implements FoundTable {
    /** Copies the parts. */
    public Given {
      parts = List.copyOf(parts);
    }

    /** Returns this table with one more part. */
    public Given and(Grid part) {
      List<Grid> all = new ArrayList<>(parts);
      all.add(part.widened(parts.get(0).width));
      return new Given(header, all);
    }

    /** Says whether a table with that header can be a further part of this one. */
    public boolean hasHeader(GridHeader other) {
      return header.names().equals(other.names());
    }

    /** Says whether a table without a header can be a further part of this one. */
    public boolean goesOnIn(Grid other) {
      int width = parts.get(0).width;
      // A sheet whose last columns are empty is narrower.
      return other.width <= width && other.width >= width - 2 && other.width > 2;
    }

    @Override
    public int line() {
      return parts.get(0).line(header.row(), 0);
    }

    @Override
    public List<String> names() {
      return header.names();
    }

    @Override
    public List<Cell> all() {
      List<Cell> all = new ArrayList<>();
      for (Grid part : parts) {
        for (int row = 0; row < part.height; row++) {
          for (int column = 0; column < part.width; column++) {
            all.add(part.cell(row, column));
          }
        }
      }
      return all;
    }

    @Override
    public List<Cell> text() {
      List<Cell> text = new ArrayList<>();
      for (Grid part : parts) {
        for (int row = 0; row < part.height; row++) {
          List<String> cells = new ArrayList<>();
          int line = part.line(row, 0);
          for (int column : part.filled(row)) {
            cells.add(ColumnNames.shown(part.text(row, column)));
            line = part.line(row, column);
          }
          text.add(new Cell(String.join(" | ", cells), line, line));
        }
      }
      return text;
    }
  }

  /**
   * A table of rows whose cells are parted by a separator. Cells that were merged on the page may
   * be missing, so that rows differ in length.
   *
   * @param header the cells of the row or two of its header
   * @param rows the rows below
   * @param line the line of the header
   */
  record Ragged(List<List<Cell>> header, List<List<Cell>> rows, int line) implements FoundTable {
    @Override
    public List<String> names() {
      List<String> names = new ArrayList<>();
      header.forEach(row -> row.forEach(each -> names.add(each.text())));
      names.removeIf(String::isBlank);
      return names;
    }

    @Override
    public List<Cell> all() {
      List<Cell> all = new ArrayList<>();
      header.forEach(all::addAll);
      rows.forEach(all::addAll);
      return all;
    }

    @Override
    public List<Cell> text() {
      List<Cell> text = new ArrayList<>();
      for (List<List<Cell>> part : List.of(header, rows)) {
        for (List<Cell> row : part) {
          text.add(joined(row, " | "));
        }
      }
      return text;
    }
  }

  /**
   * A table of which the cells stand one after another, each in one piece or several.
   *
   * @param header the names of its columns
   * @param cells the pieces below
   * @param line the line of the header
   */
  record Flat(List<Cell> header, List<Cell> cells, int line) implements FoundTable {
    @Override
    public List<String> names() {
      return header.stream().map(Cell::text).toList();
    }

    @Override
    public List<Cell> all() {
      return text();
    }

    @Override
    public List<Cell> text() {
      List<Cell> text = new ArrayList<>();
      for (Cell each : header) {
        text.add(new Cell(ColumnNames.whole(each.text()), each.line(), each.endLine()));
      }
      text.addAll(cells);
      return text;
    }
  }

  private static Cell joined(List<Cell> cells, String between) {
    StringBuilder text = new StringBuilder();
    int line = cells.isEmpty() ? 1 : cells.get(0).line();
    int end = line;
    for (Cell each : cells) {
      if (!each.isEmpty()) {
        text.append(text.isEmpty() ? "" : between).append(ColumnNames.shown(each.text()));
        end = Math.max(end, each.endLine());
      }
    }
    return new Cell(text.toString(), line, end);
  }
}
