package io.github.duibiao.charts;

import io.github.duibiao.library.NamelessLibrary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/** Takes what is to be drawn from tables. */
final class TableFigures {
  static {
    NamelessLibrary.TABLESAW.read();
  }

  private TableFigures() {}

  static Bars.Data bars(Table table, String category, String number, @Nullable String series) {
    List<String> names = table.column(category).asStringColumn().asList();
    List<@Nullable Double> numbers = numbers(table, number);
    List<String> parts =
        series == null
            ? Collections.nCopies(names.size(), number)
            : table.column(series).asStringColumn().asList();
    Bars.Data data = new Bars.Data();
    for (int i = 0; i < names.size(); i++) {
      Double value = numbers.get(i);
      data.add(names.get(i), parts.get(i), value == null ? 0 : value);
    }
    return data;
  }

  static List<Intervals.Row> intervals(
      Table table, String category, String number, String low, String high) {
    List<String> names = table.column(category).asStringColumn().asList();
    List<@Nullable Double> numbers = numbers(table, number);
    List<@Nullable Double> lows = numbers(table, low);
    List<@Nullable Double> highs = numbers(table, high);
    List<Intervals.Row> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Double value = numbers.get(i);
      if (value != null) {
        rows.add(new Intervals.Row(names.get(i), value, lows.get(i), highs.get(i)));
      }
    }
    return rows;
  }

  private static List<@Nullable Double> numbers(Table table, String name) {
    if (!(table.column(name) instanceof NumericColumn<?> column)) {
      throw new IllegalArgumentException("not a column of numbers: " + name);
    }
    List<@Nullable Double> numbers = new ArrayList<>(column.size());
    for (int i = 0; i < column.size(); i++) {
      numbers.add(column.isMissing(i) ? null : column.getDouble(i));
    }
    return numbers;
  }
}
