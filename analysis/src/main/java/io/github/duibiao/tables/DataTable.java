package io.github.duibiao.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns with their documentation, and its rows.
 *
 * @param name the name, such as {@code tasks}; the CSV file is called after it
 * @param zh the Chinese name
 * @param documentationZh what a row is, in Chinese
 * @param documentation what a row is and by what columns it joins with other tables, in English
 * @param columns the columns; their names differ
 * @param rows the rows, each with a cell a column: of the column's {@linkplain
 *     Column.Type#content() class}, or null where there is nothing to say
 */
public record DataTable(
    String name,
    String zh,
    String documentationZh,
    String documentation,
    List<Column> columns,
    List<List<@Nullable Object>> rows) {

  /**
   * Copies the lists and checks every cell.
   *
   * @throws IllegalArgumentException if a row has too few or too many cells or one of another class
   *     than its column's, or if two columns share a name
   */
  public DataTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(documentationZh, "documentationZh");
    Objects.requireNonNull(documentation, "documentation");
    columns = List.copyOf(columns);
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException("two columns " + column.name() + " in " + name);
      }
    }
    List<List<@Nullable Object>> copies = new ArrayList<>(rows.size());
    for (List<@Nullable Object> row : rows) {
      List<@Nullable Object> copy = new ArrayList<>(row);
      check(name, columns, copy);
      copies.add(Collections.unmodifiableList(copy));
    }
    rows = Collections.unmodifiableList(copies);
  }

  /** Returns this table with other rows. */
  DataTable withRows(List<List<@Nullable Object>> others) {
    return new DataTable(name, zh, documentationZh, documentation, columns, others);
  }

  private static void check(String table, List<Column> columns, List<@Nullable Object> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          table + ": " + row.size() + " cells for " + columns.size() + " columns: " + row);
    }
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      if (cell != null && cell.getClass() != columns.get(i).type().content()) {
        throw new IllegalArgumentException(
            table + ": " + columns.get(i) + " cannot hold " + cell.getClass() + " " + cell);
      }
    }
  }

  /**
   * Returns the cells of one column, from the first row to the last.
   *
   * @param column the name of a column
   * @throws IllegalArgumentException if there is no such column
   */
  public List<@Nullable Object> column(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        List<@Nullable Object> cells = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
          cells.add(row.get(i));
        }
        return Collections.unmodifiableList(cells);
      }
    }
    throw new IllegalArgumentException(name + " has no column " + column + ", only " + columns);
  }

  /** Returns the name, the size and the columns. */
  @Override
  public String toString() {
    return name + " " + zh + ": " + rows.size() + " rows, columns " + columns;
  }
}
