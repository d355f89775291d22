package io.github.duibiao.tables;

import io.github.duibiao.library.NamelessLibrary;
import java.time.LocalDate;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Shows a table as one of Tablesaw; empty cells are its missing values. */
final class TablesawView {
  static {
    NamelessLibrary.TABLESAW.read();
  }

  private TablesawView() {}

  static Table of(DataTable data) {
    Table table = Table.create(data.name());
    for (Column column : data.columns()) {
      table.addColumns(of(data, column));
    }
    return table;
  }

  private static tech.tablesaw.columns.Column<?> of(DataTable data, Column column) {
    String name = column.name();
    var cells = data.column(name);
    return switch (column.type()) {
      case TEXT -> StringColumn.create(name, cells.stream().map(String.class::cast));
      case WHOLE -> {
        IntColumn numbers = IntColumn.create(name);
        for (Object cell : cells) {
          if (cell == null) {
            numbers.appendMissing();
          } else {
            numbers.append((Integer) cell);
          }
        }
        yield numbers;
      }
      case NUMBER -> {
        DoubleColumn numbers = DoubleColumn.create(name);
        for (Object cell : cells) {
          if (cell == null) {
            numbers.appendMissing();
          } else {
            numbers.append((Double) cell);
          }
        }
        yield numbers;
      }
      case DATE -> DateColumn.create(name, cells.stream().map(LocalDate.class::cast));
      case FLAG -> {
        BooleanColumn flags = BooleanColumn.create(name);
        for (Object cell : cells) {
          if (cell == null) {
            flags.appendMissing();
          } else {
            flags.append((Boolean) cell);
          }
        }
        yield flags;
      }
    };
  }
}
