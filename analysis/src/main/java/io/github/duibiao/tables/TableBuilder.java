package io.github.duibiao.tables;

import io.github.duibiao.api.InternalApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Describes a table column by column, then takes its rows. Not for use by several threads. */
@InternalApi
public final class TableBuilder {
  /** Between several values in one cell: plans themselves use the comma between units. */
  static final String SEPARATOR = "; ";

  private final String name;
  private final String zh;
  private final String documentation;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  /**
   * Begins a table.
   *
   * @param name its name
   * @param zh its Chinese name
   * @param documentation what a row is
   */
  public TableBuilder(String name, String zh, String documentation) {
    this.name = name;
    this.zh = zh;
    this.documentation = documentation;
  }

  /** Adds a column of texts. */
  public TableBuilder text(String column, String columnZh, String meaning) {
    return add(column, Column.Type.TEXT, columnZh, meaning);
  }

  /** Adds a column of whole numbers. */
  public TableBuilder whole(String column, String columnZh, String meaning) {
    return add(column, Column.Type.WHOLE, columnZh, meaning);
  }

  /** Adds a column of numbers. */
  public TableBuilder number(String column, String columnZh, String meaning) {
    return add(column, Column.Type.NUMBER, columnZh, meaning);
  }

  TableBuilder date(String column, String columnZh, String meaning) {
    return add(column, Column.Type.DATE, columnZh, meaning);
  }

  /** Adds a column of yes or no. */
  public TableBuilder flag(String column, String columnZh, String meaning) {
    return add(column, Column.Type.FLAG, columnZh, meaning);
  }

  /** Columns that say which plan, task and measure a row is about. */
  TableBuilder demand() {
    return text("plan", "工作要点", "The id of the plan; joins with plans.")
        .text("task", "任务", "The id of the task; joins with tasks.")
        .text(
            "measure",
            "举措",
            "The id of the measure; joins with measures. Empty where the row is about the task as a"
                + " whole.");
  }

  private TableBuilder add(String column, Column.Type type, String columnZh, String meaning) {
    columns.add(new Column(column, type, columnZh, meaning));
    return this;
  }

  /** Adds a row, a cell for each column; null where there is nothing to say. */
  public void row(@Nullable Object... cells) {
    rows.add(Arrays.asList(cells));
  }

  /** Returns the table. */
  public DataTable build() {
    return new DataTable(name, zh, documentation, columns, rows);
  }

  /** Returns several values as one cell; null where there are none. */
  public static @Nullable String join(Iterable<?> values) {
    StringJoiner joined = new StringJoiner(SEPARATOR);
    joined.setEmptyValue("");
    for (Object value : values) {
      joined.add(value.toString());
    }
    return joined.length() == 0 ? null : joined.toString();
  }
}
