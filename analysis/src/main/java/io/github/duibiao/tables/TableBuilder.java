package io.github.duibiao.tables;

import io.github.duibiao.api.InternalApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a table whose columns {@code dictionary.tsv} describes. Not for use by several
 * threads.
 */
@InternalApi
public final class TableBuilder {
  /** Between several values in one cell: plans themselves use the comma between units. */
  static final String SEPARATOR = "; ";

  private final DataTable empty;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  private TableBuilder(DataTable empty) {
    this.empty = empty;
  }

  /**
   * Begins a table.
   *
   * @param name a name that the dictionary has
   */
  public static TableBuilder of(String name) {
    return new TableBuilder(TableDictionary.table(name));
  }

  /**
   * Adds a row.
   *
   * @param cells a cell for each column, in the order of the dictionary; null where there is
   *     nothing to say
   */
  public void row(@Nullable Object... cells) {
    rows.add(Arrays.asList(cells));
  }

  /** Returns the table. */
  public DataTable build() {
    return empty.withRows(rows);
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
