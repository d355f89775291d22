package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Diagnostics.Code;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are understood: which cell is the task, the demand, the units, the date.
 *
 * <p>Cells that were merged on the page are missing from the rows of a text, or stand as empty
 * cells at the end. So a cell's place says little; what it holds and the order of the columns
 * decide, by the best-scoring way to lay the cells of a row under the columns.
 */
public final class TaskTable {

  /**
   * A row, with merged cells taken from the rows above.
   *
   * @param section the section's heading; null where the table has none
   * @param task the task's heading with its number; null where the table has none
   * @param measure the demand; empty where the table only names the task
   * @param lead the cell of lead units; empty where there is none
   * @param units the cell of responsible units; empty where there is none
   * @param deadline the cell of the deadline; empty where there is none
   * @param span its lines
   */
  public record Row(
      @Nullable String section,
      @Nullable String task,
      String measure,
      String lead,
      String units,
      String deadline,
      TextSpan span) {

    /** A task that the table names and says no more of. */
    private static Row heading(TableText.Cell cell) {
      TextSpan span = new TextSpan(cell.line(), cell.endLine());
      return new Row(null, clean(cell.text()), "", "", "", "", span);
    }
  }

  /** The columns that say who does it and by when. */
  static final List<Column> PARTICULARS = List.of(Column.LEAD, Column.UNITS, Column.DEADLINE);

  final List<Row> rows = new ArrayList<>();

  private static final int LONGEST_HEADING = 50;
  private static final Finder NUMBER = Finder.compile("\\s*[0-9]{1,3}[.、]?\\s*");

  private final List<Column> columns;
  private final CellFeatures features;
  private final Diagnostics diagnostics;
  private @Nullable String section;
  private @Nullable String task;

  private TaskTable(List<Column> columns, CellFeatures features, Diagnostics diagnostics) {
    this.columns = columns;
    this.features = features;
    this.diagnostics = diagnostics;
  }

  static TaskTable read(TableText table, CellFeatures features, Diagnostics diagnostics) {
    int width =
        table.flat()
            ? table.header().size()
            : table.rows().stream().mapToInt(TaskTable::width).max().orElse(0);
    List<Column> columns = columns(table.header(), width);
    if (!table.flat()) {
      number(columns, table.rows(), width);
    }
    TaskTable read = new TaskTable(columns, features, diagnostics);
    if (table.flat()) {
      FlatTable.rows(table.rows().get(0).cells(), read.columns, features, diagnostics)
          .forEach(read::add);
    } else {
      table.rows().stream()
          .filter(row -> !read.takesSection(row))
          .forEach(row -> read.add(read.lay(row)));
    }
    if (read.rows.isEmpty()) {
      read.headings(table);
      diagnostics.add(Code.TABLE_UNREAD, table.line(), String.join(" | ", table.header()));
    }
    return read;
  }

  /**
   * A row that is one numbered heading heads the rows below it, where no column is for headings.
   */
  private boolean takesSection(TableText.Row row) {
    if (columns.contains(Column.TASK)) {
      return false;
    }
    List<TableText.Cell> filled = row.cells().stream().filter(each -> !each.isEmpty()).toList();
    String text = filled.size() == 1 ? clean(filled.get(0).text()) : "";
    Numbering mark = Numbering.at(Glyphs.canonical(text));
    boolean heads =
        mark != null
            && mark.style().compareTo(Numbering.Style.ARABIC) < 0
            && text.length() <= LONGEST_HEADING
            && Glyphs.canonical(text).indexOf('。') < 0;
    if (heads) {
      section = text;
    }
    return heads;
  }

  private static int width(TableText.Row row) {
    int width = row.cells().size();
    while (width > 0 && row.cells().get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /**
   * Names the columns. A header cell that spanned several columns stands once, so a table may have
   * more columns than names: the others hold content, from the section down to the single demand.
   */
  static List<Column> columns(List<String> header, int width) {
    List<Column> named = new ArrayList<>();
    for (String cell : header) {
      Column column = Column.named(cell);
      named.add(column == null ? Column.REMARK : column);
    }
    int first = named.indexOf(Column.MEASURE);
    int end = first;
    while (end >= 0 && end < named.size() && named.get(end) == Column.MEASURE) {
      end++;
    }
    for (int i = Math.max(0, end); i < named.size(); i++) {
      if (named.get(i) == Column.MEASURE) {
        named.set(i, Column.REMARK);
      }
    }
    while (first >= 0 && named.size() < width) {
      named.add(end++, Column.MEASURE);
    }
    content(named);
    return named;
  }

  /** Of the columns that hold content the last is the demand, the one before it the task. */
  private static void content(List<Column> columns) {
    Column inner = Column.MEASURE;
    for (int i = columns.size() - 1; i >= 0; i--) {
      Column column = columns.get(i);
      if (column == Column.MEASURE || column == Column.TASK || column == Column.SECTION) {
        columns.set(i, inner);
        inner = inner == Column.MEASURE ? Column.TASK : Column.SECTION;
      }
    }
  }

  /** A column of numbers may share its header's cell with the columns beside it. */
  private static void number(List<Column> columns, List<TableText.Row> rows, int width) {
    List<TableText.Row> full = rows.stream().filter(each -> width(each) == width).toList();
    for (int k = 0; k < Math.min(width, columns.size()); k++) {
      if (columns.get(k) != Column.TASK && columns.get(k) != Column.SECTION) {
        continue;
      }
      int filled = 0;
      int numbers = 0;
      for (TableText.Row row : full) {
        String text = row.cells().get(k).text();
        filled += text.isEmpty() ? 0 : 1;
        numbers += NUMBER.matches(text) ? 1 : 0;
      }
      if (numbers > 0 && numbers * 5 >= filled * 4) {
        columns.set(k, Column.NUMBER);
        content(columns);
      }
    }
  }

  /** A table that lost all its cells but the numbered headings still says what the tasks are. */
  private void headings(TableText table) {
    for (TableText.Row row : table.rows()) {
      Budget.check();
      for (TableText.Cell cell : row.cells()) {
        Numbering mark = Numbering.at(Glyphs.canonical(Glyphs.clean(cell.text())));
        if (mark != null && mark.length() < cell.text().strip().length()) {
          rows.add(Row.heading(cell));
        }
      }
    }
  }

  /** Lays the cells of a row under the columns, in order; where cells are missing, as fits best. */
  private Map<Column, TableText.Cell> lay(TableText.Row row) {
    List<TableText.Cell> cells = row.cells().subList(0, width(row));
    int m = columns.size();
    int n = Math.min(cells.size(), m);
    boolean[][] taken = n < m ? fit(cells) : new boolean[0][];
    Map<Column, TableText.Cell> laid = new EnumMap<>(Column.class);
    for (int i = n, j = m; i > 0 && j > 0; j--) {
      if (n == m || taken[i][j]) {
        TableText.Cell cell = cells.get(--i);
        Column column = columns.get(j - 1);
        laid.merge(column, cell, (after, before) -> column.both(before, after));
      }
    }
    if (n < m && !laid.containsKey(Column.MEASURE)) {
      diagnostics.add(Code.TABLE_CELL_MISSING, row.cells().get(0).line(), join(row));
    }
    return laid;
  }

  /** Returns for each cell and column, from 1 on, whether the cell is best laid there. */
  private boolean[][] fit(List<TableText.Cell> cells) {
    int n = cells.size();
    int m = columns.size();
    double[][] best = new double[n + 1][m + 1];
    boolean[][] taken = new boolean[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      Budget.check();
      CellFeatures.Cell cell = features.of(cells.get(i - 1).text());
      best[i][0] = Double.NEGATIVE_INFINITY;
      for (int j = 1; j <= m; j++) {
        double skip = best[i][j - 1] - (i < n ? 3 : 0);
        double take = best[i - 1][j - 1] + cell.fits(columns.get(j - 1), columns);
        taken[i][j] = take >= skip;
        best[i][j] = Math.max(take, skip);
      }
    }
    return taken;
  }

  private static String join(TableText.Row row) {
    return String.join(" | ", row.cells().stream().map(TableText.Cell::text).toList());
  }

  private void add(Map<Column, TableText.Cell> cells) {
    TableText.Cell number = cells.get(Column.NUMBER);
    if (number != null && number.text().contains("\n")) {
      diagnostics.add(Code.TABLE_NUMBER_GARBLED, number.line(), number.text().replace('\n', ' '));
    }
    context(cells);
    TableText.Cell measure = cells.get(Column.MEASURE);
    boolean particulars =
        cells.containsKey(Column.UNITS)
            || cells.containsKey(Column.LEAD)
            || cells.containsKey(Column.DEADLINE);
    if (measure == null || measure.isEmpty()) {
      measure = particulars ? cells.get(Column.TASK) : null;
    }
    if (measure == null || measure.isEmpty()) {
      return;
    }
    int line = measure.line();
    int end = line;
    for (TableText.Cell each : cells.values()) {
      end = Math.max(end, each.endLine());
    }
    for (Column column : columns) {
      TableText.Cell cell = cells.get(column);
      if ((column == Column.LEAD || column == Column.UNITS || column == Column.DEADLINE)
          && (cell == null || cell.isEmpty())) {
        diagnostics.add(Code.TABLE_CELL_EMPTY, line, column + ": " + clean(measure.text()));
      }
    }
    rows.add(
        new Row(
            section,
            task,
            withoutNumber(clean(measure.text())),
            text(cells, Column.LEAD),
            text(cells, Column.UNITS),
            text(cells, Column.DEADLINE),
            new TextSpan(line, end)));
  }

  private void context(Map<Column, TableText.Cell> cells) {
    String newSection = clean(text(cells, Column.SECTION));
    if (!newSection.isEmpty() && !newSection.equals(section)) {
      section = newSection;
      task = null;
    }
    String newTask = clean(text(cells, Column.TASK));
    if (!newTask.isEmpty()) {
      task = newTask;
    }
  }

  /** Returns a demand without its number, unless the number is the first of several in it. */
  static String withoutNumber(String text) {
    if (NumberedCells.isList(text)) {
      return text;
    }
    Numbering mark = Numbering.at(Glyphs.canonical(text));
    return mark == null || mark.length() == text.length() ? text : text.substring(mark.length());
  }

  private static String text(Map<Column, TableText.Cell> cells, Column column) {
    TableText.Cell cell = cells.get(column);
    return cell == null ? "" : cell.text();
  }

  /** Joins the lines of a cell; a line that merely repeats the one before was copied twice. */
  static String clean(String cell) {
    if (cell.indexOf('\n') < 0) {
      return Glyphs.clean(cell);
    }
    return Glyphs.clean(
        String.join(" ", new LinkedHashSet<>(List.of(cell.strip().split("\\s*\n\\s*")))));
  }
}
