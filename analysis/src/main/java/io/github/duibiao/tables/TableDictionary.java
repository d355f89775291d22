package io.github.duibiao.tables;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.duibiao.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each table and each of its columns holds, in both languages: {@code dictionary.tsv}. */
final class TableDictionary {
  private static final String FILE = "dictionary.tsv";
  private static final String OF_A_TABLE = "-";
  private static final Map<String, DataTable> TABLES = read();

  private TableDictionary() {}

  /**
   * Returns a table without rows.
   *
   * @throws IllegalArgumentException if the dictionary has no such table
   */
  static DataTable table(String name) {
    DataTable table = TABLES.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name + " in " + FILE);
    }
    return table;
  }

  private static Map<String, DataTable> read() {
    List<List<String>> rows = Lexicon.rows(TableDictionary.class.getResourceAsStream(FILE), FILE);
    ListMultimap<String, Column> columns = ArrayListMultimap.create();
    for (List<String> row : rows) {
      if (!row.get(1).equals(OF_A_TABLE)) {
        columns.put(row.get(0), column(row));
      }
    }
    Map<String, DataTable> tables = new HashMap<>();
    for (List<String> row : rows) {
      if (row.get(1).equals(OF_A_TABLE)) {
        String name = row.get(0);
        tables.put(
            name,
            new DataTable(name, row.get(3), row.get(4), row.get(5), columns.get(name), List.of()));
      }
    }
    return tables;
  }

  private static Column column(List<String> row) {
    Column.Type type = Column.Type.valueOf(row.get(2));
    return new Column(row.get(1), type, row.get(3), row.get(4), row.get(5));
  }
}
