package io.github.duibiao.reading.table;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of one document: names over columns, roles for columns, cells under columns,
 * rows. All kinds of tables become one grid of cells, from which the rows are read.
 */
public final class TableReader {
  /** A choice of the demand that is better than the next by less is told. */
  private static final double SURE = 0.5;

  private final CellFeatures features;
  private final Map<Integer, Role> stated;
  private final Diagnostics diagnostics;
  private final Map<String, Role> before = new HashMap<>();
  private final Map<String, Roles> read = new HashMap<>();
  private final ColumnLayout.Allowance layouts = new ColumnLayout.Allowance();

  /**
   * @param features what cells say
   * @param stated the roles that the caller gives columns, by their place from 1
   * @param diagnostics takes what is unsure
   */
  public TableReader(CellFeatures features, Map<Integer, Role> stated, Diagnostics diagnostics) {
    this.features = features;
    this.stated = stated;
    this.diagnostics = diagnostics;
  }

  /**
   * What a table says.
   *
   * @param rows its rows
   * @param notes what stands in it beside its rows; all of its text where it was not understood
   * @param source its columns with their roles; null where it was not understood
   */
  public record Result(List<TaskRow> rows, List<String> notes, @Nullable SourceTable source) {}

  public Result read(FoundTable table) {
    for (Cell each : table.all()) {
      diagnostics.fates().put(each.line(), each.endLine(), Fate.TABLE, null);
    }
    Columns columns = columns(table);
    if (!columns.roles.understood()) {
      return refused(table, columns.names);
    }
    TaskRows rows = new TaskRows(columns.roles, columns.names, diagnostics);
    List<Grid> parts =
        table instanceof FoundTable.Given given ? given.parts() : List.of(grid(table, columns));
    for (Grid part : parts) {
      GridHeader header = table instanceof FoundTable.Given given ? given.header() : null;
      for (int row = header != null && part == parts.get(0) ? header.end() : 0;
          row < part.height;
          row++) {
        if (header == null || !header.isRepeated(part, row)) {
          rows.row(part, row);
        }
      }
    }
    List<TaskRow> found = rows.rows.isEmpty() ? headings(table) : rows.rows;
    if (rows.rows.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.TABLE_UNREAD, table.line(), String.join(" | ", shown(columns.names)));
      if (found.isEmpty()) {
        return refused(table, columns.names);
      }
    }
    List<String> notes = rows.notes.stream().map(Cell::text).toList();
    return new Result(found, notes, source(table, columns));
  }

  /** The names of the columns with their roles. */
  private record Columns(List<String> names, Roles roles) {}

  private Columns columns(FoundTable table) {
    TableContents contents = TableContents.of(table, features, layouts);
    List<String> names = contents.names();
    // One form a table: the same names mean the same again.
    String header = String.join("|", names.stream().map(Glyphs::letters).toList());
    Roles known = read.get(header);
    Roles roles =
        known == null
            ? Roles.of(names, contents.columns(), contents.counting(), stated(names.size()), before)
            : known;
    if (roles.understood()) {
      read.put(header, roles);
    }
    return new Columns(names, roles);
  }

  /** What the caller says of the columns of a table, by their place from 0, if it has so many. */
  private Map<Integer, Role> stated(int width) {
    Map<Integer, Role> roles = new HashMap<>();
    stated.forEach((column, role) -> roles.put(column - 1, role));
    return roles.keySet().stream().allMatch(each -> each < width) ? roles : Map.of();
  }

  private Grid grid(FoundTable table, Columns columns) {
    List<Role> laying = columns.roles.laying();
    List<List<@Nullable Cell>> rows =
        table instanceof FoundTable.Ragged ragged
            ? new LaidRows(laying, features, diagnostics).of(ragged.rows())
            : FlatRows.of(
                ((FoundTable.Flat) table).cells(),
                laying,
                columns.roles.figures(),
                features,
                diagnostics);
    return Grid.of(rows, columns.names.size(), table.line());
  }

  /** A table that lost all its cells but the numbered headings still says what the tasks are. */
  private static List<TaskRow> headings(FoundTable table) {
    List<TaskRow> rows = new ArrayList<>();
    for (Cell each : table.text()) {
      String text = CellText.clean(each.text());
      Numbering mark = Numbering.at(Glyphs.canonical(text));
      if (mark != null && mark.length() < text.length()) {
        rows.add(
            new TaskRow(
                null,
                text,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                new TextSpan(each.line(), each.endLine())));
      }
    }
    return rows;
  }

  private static List<String> shown(List<String> names) {
    return names.stream().map(ColumnNames::shown).toList();
  }

  private Result refused(FoundTable table, List<String> names) {
    diagnostics.add(DiagnosticCode.TABLE_UNREAD, table.line(), String.join(" | ", shown(names)));
    return new Result(List.of(), table.text().stream().map(Cell::text).toList(), null);
  }

  private SourceTable source(FoundTable table, Columns columns) {
    List<SourceTable.Column> all = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < columns.names.size(); i++) {
      String name = ColumnNames.shown(columns.names.get(i));
      Role role = columns.roles.roles().get(i);
      all.add(new SourceTable.Column(ColumnNames.whole(columns.names.get(i)), role));
      if (role == null) {
        unknown.add((i + 1) + " " + name);
      } else {
        before.put(Glyphs.letters(name), role);
      }
    }
    if (!unknown.isEmpty()) {
      diagnostics.add(DiagnosticCode.TABLE_COLUMN_UNKNOWN, table.line(), String.join("、", unknown));
    }
    if (columns.roles.margin() < SURE) {
      diagnostics.add(
          DiagnosticCode.TABLE_COLUMNS_UNSURE,
          table.line(),
          all.get(columns.roles.column(Role.DEMAND)).header());
    }
    return new SourceTable(table.line(), all);
  }
}
