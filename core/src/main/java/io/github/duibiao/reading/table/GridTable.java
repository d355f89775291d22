package io.github.duibiao.reading.table;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Diagnostics.Code;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A task table whose rows and columns are known, perhaps in several parts: a table that goes on
 * over pages may come as one table a page, with or without its header repeated.
 *
 * <p>A cell that covers several rows holds for each of them: a heading, a unit, a date. A demand
 * that covers several rows is still one demand: what stands beside it in the further rows are more
 * of its units and dates. A cell that covers several columns is taken for the one of them that says
 * most of the row.
 *
 * @param header the header
 * @param parts the parts, the first with the header
 */
public record GridTable(GridHeader header, ImmutableList<Grid> parts) implements FoundTable {
  /** Of several columns covered by one cell, which one the cell is taken for. */
  private static final List<Column> PREFERENCE =
      List.of(
          Column.MEASURE,
          Column.TASK,
          Column.SECTION,
          Column.UNITS,
          Column.LEAD,
          Column.DEADLINE,
          Column.REMARK,
          Column.NUMBER);

  private static final int LONGEST_HEADING = 60;
  private static final Pattern NOTE = Pattern.compile("[(]?(?:备注|说明|注|填表|填报|审核|联系)[人:].*|.*[。]");

  /** Returns this table with one more part. */
  public GridTable and(Grid part) {
    return new GridTable(header, ImmutableList.<Grid>builder().addAll(parts).add(part).build());
  }

  /** Says whether a table with that header can be a further part of this one. */
  public boolean hasHeader(GridHeader other) {
    return header.names().equals(other.names());
  }

  /** Says whether a table without a header can be a further part of this one. */
  public boolean goesOnIn(Grid other) {
    return other.width == parts.get(0).width;
  }

  @Override
  public List<TaskTable.Row> read(CellFeatures features, Diagnostics diagnostics) {
    Reading reading = new Reading(header.columns(parts.get(0)), diagnostics);
    for (Grid part : parts) {
      for (int row = part == parts.get(0) ? header.end() : 0; row < part.height; row++) {
        if (!header.isRepeated(part, row)) {
          reading.row(part, row);
        }
      }
    }
    if (reading.rows.isEmpty()) {
      diagnostics.add(Code.TABLE_UNREAD, parts.get(0).line(), String.join(" | ", header.names()));
    }
    return reading.rows;
  }

  /** What has been read of the table. */
  private static final class Reading {
    private final List<TaskTable.Row> rows = new ArrayList<>();
    private final List<Column> columns;
    private final Diagnostics diagnostics;
    private @Nullable String section;
    private @Nullable String task;

    private Reading(List<Column> columns, Diagnostics diagnostics) {
      this.columns = columns;
      this.diagnostics = diagnostics;
    }

    private void row(Grid grid, int row) {
      ImmutableList<Integer> filled = grid.filled(row);
      if (filled.size() == 1 && standsAlone(grid, row, filled.get(0))) {
        alone(grid.text(row, filled.get(0)), grid.line(row, filled.get(0)));
        return;
      }
      Map<Column, Cell> cells = cells(grid, row);
      context(cells);
      if (coversTask(grid, row)) {
        task = null;
      }
      Cell measure = cells.get(Column.MEASURE);
      Cell title = cells.get(Column.TASK);
      boolean goesOn = measure == null ? isBegun(cells) : measure.fromAbove;
      if (goesOn && !rows.isEmpty() && (title == null || title.fromAbove)) {
        more(cells);
        return;
      }
      if (measure == null && isBegun(cells)) {
        measure = title;
      }
      if (measure != null) {
        add(measure, cells);
      }
    }

    /** Says whether one cell is all of the row, as a heading for the rows below or a note is. */
    private static boolean standsAlone(Grid grid, int row, int column) {
      int covered = 0;
      boolean alone = true;
      for (int i = 0; i < grid.width; i++) {
        covered += grid.isOneCell(row, i, column) ? 1 : 0;
        alone &= grid.isOneCell(row, i, column) || grid.isBlank(row, i);
      }
      Numbering mark = Numbering.at(Glyphs.canonical(TaskTable.clean(grid.text(row, column))));
      boolean marked = mark != null && mark.style().compareTo(Numbering.Style.ARABIC) < 0;
      return alone && ((covered > 2 && covered >= grid.width - 1) || marked);
    }

    private void alone(String text, int line) {
      String clean = TaskTable.clean(text);
      if (clean.length() > LONGEST_HEADING || NOTE.matcher(Glyphs.canonical(clean)).matches()) {
        diagnostics.add(Code.TABLE_NOTE_LEFT_OUT, line, clean);
      } else {
        heading(clean);
      }
    }

    private void heading(String text) {
      section = text;
      task = null;
    }

    /** Says whether the demand takes the place of the task's heading as well. */
    private boolean coversTask(Grid grid, int row) {
      int title = columns.indexOf(Column.TASK);
      int demand = columns.indexOf(Column.MEASURE);
      return title >= 0 && demand >= 0 && grid.isOneCell(row, title, demand);
    }

    /** Gives the cells of a row to their columns; blank ones are left out. */
    private Map<Column, Cell> cells(Grid grid, int row) {
      Map<Column, Cell> cells = new EnumMap<>(Column.class);
      for (int from = 0; from < grid.width; ) {
        int to = from + 1;
        Column column = columns.get(from);
        while (to < grid.width && grid.isOneCell(row, to, from)) {
          Column next = columns.get(to++);
          column = PREFERENCE.indexOf(next) < PREFERENCE.indexOf(column) ? next : column;
        }
        if (!grid.isBlank(row, from)) {
          boolean above = grid.comesFromAbove(row, from);
          Cell cell = new Cell(grid.text(row, from), grid.line(row, from), above);
          cells.merge(column, cell, column == Column.SECTION ? Cell::under : Cell::and);
        }
        from = to;
      }
      return cells;
    }

    private void context(Map<Column, Cell> cells) {
      String newSection = text(cells, Column.SECTION);
      if (!newSection.isEmpty() && !newSection.equals(section)) {
        heading(newSection);
      }
      String newTask = text(cells, Column.TASK);
      if (!newTask.isEmpty()) {
        task = newTask;
      }
    }

    private static String text(Map<Column, Cell> cells, Column column) {
      Cell cell = cells.get(column);
      return cell == null ? "" : TaskTable.clean(cell.text);
    }

    /** Says whether a unit or a date begins in the row. */
    private static boolean isBegun(Map<Column, Cell> cells) {
      return TaskTable.PARTICULARS.stream()
          .map(cells::get)
          .anyMatch(each -> each != null && !each.fromAbove);
    }

    private void add(Cell measure, Map<Column, Cell> cells) {
      int end = measure.line;
      for (Cell each : cells.values()) {
        end = Math.max(end, each.line);
      }
      String demand = TaskTable.clean(measure.text);
      for (Column column : TaskTable.PARTICULARS) {
        if (columns.contains(column) && !cells.containsKey(column)) {
          diagnostics.add(Code.TABLE_CELL_EMPTY, measure.line, column + ": " + demand);
        }
      }
      rows.add(
          new TaskTable.Row(
              section,
              task,
              TaskTable.withoutNumber(demand),
              raw(cells, Column.LEAD),
              raw(cells, Column.UNITS),
              raw(cells, Column.DEADLINE),
              new TextSpan(measure.line, end)));
    }

    /** Adds units and dates that begin in this row to the demand above. */
    private void more(Map<Column, Cell> cells) {
      cells.values().removeIf(each -> each.fromAbove);
      TaskTable.Row before = rows.remove(rows.size() - 1);
      int end = before.span().endLine();
      for (Column column : TaskTable.PARTICULARS) {
        Cell cell = cells.get(column);
        end = cell == null ? end : Math.max(end, cell.line);
      }
      rows.add(
          new TaskTable.Row(
              before.section(),
              before.task(),
              before.measure(),
              Cell.join(before.lead(), raw(cells, Column.LEAD)),
              Cell.join(before.units(), raw(cells, Column.UNITS)),
              Cell.join(before.deadline(), raw(cells, Column.DEADLINE)),
              new TextSpan(before.span().line(), end)));
    }

    private static String raw(Map<Column, Cell> cells, Column column) {
      Cell cell = cells.get(column);
      return cell == null ? "" : cell.text;
    }
  }

  /** What a row has in a column, and whether it begins in a row above. */
  private record Cell(String text, int line, boolean fromAbove) {
    private Cell and(Cell other) {
      return new Cell(join(text, other.text), line, fromAbove && other.fromAbove);
    }

    /** Of two headings the inner one is taken. */
    private Cell under(Cell inner) {
      return inner;
    }

    private static String join(String a, String b) {
      return a.isEmpty() || b.isEmpty() || a.equals(b) ? (a.isEmpty() ? b : a) : a + "；" + b;
    }
  }
}
