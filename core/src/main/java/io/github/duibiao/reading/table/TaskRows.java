package io.github.duibiao.reading.table;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.table.LaidCells.Place;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose columns have their roles.
 *
 * <p>A cell that covers several rows holds for each of them: a heading, a unit, a date. A demand
 * that covers several rows is still one demand: what stands beside it in the further rows are more
 * of its units and dates. A cell that covers several columns is taken for the one of them that says
 * most of the row.
 */
final class TaskRows {
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]+");

  /** The columns that say who does it and by when. */
  private static final List<Role> PARTICULARS = List.of(Role.LEAD, Role.UNITS, Role.DEADLINE);

  /** Of several columns covered by one cell, which one the cell is taken for. */
  private static final List<Role> PREFERENCE =
      List.of(
          Role.DEMAND,
          Role.TASK,
          Role.SECTION,
          Role.UNITS,
          Role.LEAD,
          Role.DEADLINE,
          Role.TARGET,
          Role.PERSONS,
          Role.REMARK,
          Role.NUMBER);

  /** A goal of fewer Han characters is a figure. */
  private static final int WORDS = 5;

  /** More rows than these do not name units and dates of one demand; each is laid to all before. */
  private static final int MOST_JOINED = 1_000;

  final List<TaskRow> rows = new ArrayList<>();

  /** What stands in the table beside its rows: notes, totals. */
  final List<Cell> notes = new ArrayList<>();

  private final Roles roles;
  private final List<String> names;
  private final Diagnostics diagnostics;
  private @Nullable String section;
  private @Nullable String task;
  private final @Nullable Cell[] above;
  private final Map<Role, String> kept = new EnumMap<>(Role.class);
  private int joined;

  TaskRows(Roles roles, List<String> names, Diagnostics diagnostics) {
    this.roles = roles;
    this.names = names;
    this.diagnostics = diagnostics;
    above = new Cell[names.size()];
    for (Role role : List.of(Role.NUMBER, Role.DEADLINE)) {
      if (roles.has(role)) {
        kept.put(role, ColumnNames.shown(names.get(roles.column(role))));
      }
    }
  }

  void row(Grid grid, int row) {
    List<Integer> filled = grid.filled(row);
    if (filled.isEmpty()) {
      return;
    }
    if (filled.size() == 1 && AsideRows.standsAlone(grid, row, filled.get(0))) {
      alone(grid.cell(row, filled.get(0)));
      return;
    }
    if (AsideRows.isNumberedHeading(grid, row, filled, roles.column(Role.NUMBER))) {
      String number = CellText.clean(grid.text(row, filled.get(0)));
      heading(number + "、" + CellText.clean(grid.text(row, filled.get(1))));
      return;
    }
    if (AsideRows.isAside(grid, row, filled)) {
      note(grid, row, filled);
      return;
    }
    if (AsideRows.isSummedHeading(grid, row, filled, roles)) {
      note(grid, row, filled);
      heading(CellText.clean(grid.text(row, filled.get(0))));
      return;
    }
    LaidCells laid = laid(grid, row);
    Map<Role, Place> cells = laid.cells;
    boolean anew = !text(cells, Role.SECTION).equals(section == null ? "" : section);
    context(cells);
    if (coversTask(grid, row)) {
      task = null;
    }
    Place measure = cells.get(Role.DEMAND);
    Place title = cells.get(Role.TASK);
    Place group = cells.get(Role.SECTION);
    if (measure == null && title == null && group != null && anew) {
      // Who does it and by when stands beside the section itself: it is all that is demanded.
      measure = isBegun(cells) ? group : null;
    }
    boolean goesOn = measure == null ? isBegun(cells) : measure.fromAbove();
    boolean joins = goesOn && !rows.isEmpty() && (title == null || title.fromAbove());
    if (joins && joined < MOST_JOINED) {
      joined++;
      more(laid);
      return;
    }
    if (measure == null && (isBegun(cells) || !laid.details.isEmpty())) {
      measure = title;
      if (title != null && laid.goal != null) {
        // Nothing is done but what is to be reached.
        measure = laid.goal;
        laid.details.remove(laid.goalName);
      }
    }
    if (measure != null) {
      if (joins) {
        // The demand stands above and is taken once more.
        String demand = CellText.clean(measure.cell().text());
        diagnostics.add(DiagnosticCode.TABLE_CELL_MISSING, grid.line(row, filled.get(0)), demand);
      }
      add(measure, laid);
    } else if (joins || (title == null && group == null)) {
      note(grid, row, filled);
    }
  }

  private void alone(Cell cell) {
    String clean = CellText.clean(cell.text());
    if (!AsideRows.isHeading(clean)) {
      note(cell.line(), clean);
    } else {
      heading(clean);
    }
  }

  private void note(Grid grid, int row, List<Integer> filled) {
    List<String> texts = new ArrayList<>();
    filled.forEach(each -> texts.add(CellText.clean(grid.text(row, each))));
    note(grid.line(row, filled.get(0)), String.join(" ", texts));
  }

  private void note(int line, String text) {
    diagnostics.add(DiagnosticCode.TABLE_NOTE, line, text);
    notes.add(new Cell(text, line, line));
  }

  private void heading(String text) {
    section = text;
    task = null;
    Arrays.fill(above, null);
  }

  /** Says whether the demand takes the place of the task's heading as well. */
  private boolean coversTask(Grid grid, int row) {
    int title = roles.column(Role.TASK);
    int demand = roles.column(Role.DEMAND);
    return title >= 0 && demand >= 0 && grid.isOneCell(row, title, demand);
  }

  /** Gives the cells of a row to their columns; blank ones are left out. */
  private LaidCells laid(Grid grid, int row) {
    LaidCells laid = new LaidCells(grid.texts(row));
    for (int from = 0; from < grid.width; ) {
      int to = from + 1;
      int column = from;
      while (to < grid.width && grid.isOneCell(row, to, from)) {
        column = rank(to) < rank(column) ? to : column;
        to++;
      }
      Cell cell = grid.cell(row, from);
      if (CellText.isDitto(cell.text()) && above[from] != null) {
        cell = new Cell(above[from].text(), cell.line(), cell.endLine());
      } else if (CellText.isDittoLeft(cell.text()) && from > 0) {
        cell = new Cell(grid.text(row, from - 1), cell.line(), cell.endLine());
      }
      for (int i = from; i < to; i++) {
        above[i] = cell.isEmpty() ? null : cell;
      }
      // The same as nothing says little: such a cell is told as empty.
      boolean sameAsNothing =
          CellText.isNothing(cell.text()) && CellText.isDitto(grid.text(row, from));
      if (!grid.isBlank(row, from) && !sameAsNothing) {
        place(laid, column, cell, grid.comesFromAbove(row, from));
      }
      from = to;
    }
    return laid;
  }

  private int rank(int column) {
    Role role = column < roles.roles().size() ? roles.roles().get(column) : null;
    return role == null ? PREFERENCE.size() : PREFERENCE.indexOf(role);
  }

  private void place(LaidCells laid, int column, Cell cell, boolean fromAbove) {
    Role role = column < names.size() ? roles.roles().get(column) : null;
    if (!fromAbove) {
      laid.end = Math.max(laid.end, cell.endLine());
    }
    if (role == Role.PERSONS) {
      for (String each : BETWEEN.split(cell.text().strip(), -1)) {
        String name = Glyphs.clean(each).replace(" ", "");
        if (!CellText.isNothing(name)) {
          laid.persons.add(new Person(name, ColumnNames.shown(names.get(column))));
        }
      }
    } else if (role == null || role == Role.REMARK || role == Role.TARGET) {
      detail(laid, column, cell);
      if (role == Role.TARGET) {
        target(laid, column, cell);
        if (laid.goal == null && isSaid(cell.text())) {
          laid.goal = new Place(cell, fromAbove);
          laid.goalName = key(column);
        }
      }
    } else if (PARTICULARS.contains(role) && CellText.isNothing(cell.text())) {
      laid.none.put(ColumnNames.shown(names.get(column)), CellText.clean(cell.text()));
    } else {
      if (role == Role.DEADLINE && roles.columns().get(column).weight(Role.TARGET) > 0) {
        target(laid, column, cell);
      }
      Cell units = cell;
      if (role == Role.UNITS && roles.columns().get(column).firstLeads()) {
        int end = firstEnd(cell.text());
        Cell lead = new Cell(cell.text().substring(0, end), cell.line(), cell.endLine());
        laid.cells.merge(Role.LEAD, new Place(lead, fromAbove), Place::and);
        units =
            new Cell(
                cell.text().substring(Math.min(end + 1, cell.text().length())),
                cell.line(),
                cell.endLine());
      }
      laid.cells.merge(
          role, new Place(units, fromAbove), role == Role.SECTION ? (a, b) -> b : Place::and);
    }
  }

  /** Returns where the first of several names ends. */
  private static int firstEnd(String units) {
    int depth = 0;
    int end = 0;
    while (end < units.length()
        && (depth > 0 || "、，,；;\n 　".indexOf(units.charAt(end)) < 0 || end == 0)) {
      depth +=
          "(（".indexOf(units.charAt(end)) >= 0 ? 1 : ")）".indexOf(units.charAt(end)) >= 0 ? -1 : 0;
      end++;
    }
    return end;
  }

  private void target(LaidCells laid, int column, Cell cell) {
    String named = TargetCell.unitOf(names.get(column));
    int measures = roles.measuresOf(column);
    String unit =
        named.isEmpty() && measures >= 0 ? CellText.clean(laid.texts.get(measures)) : named;
    laid.targets.add(new TargetCell(CellText.clean(cell.text()), unit));
  }

  private void detail(LaidCells laid, int column, Cell cell) {
    laid.details.merge(
        key(column), CellText.clean(cell.text()), (a, b) -> a.equals(b) ? a : a + "；" + b);
  }

  private String key(int column) {
    String name = column < names.size() ? ColumnNames.shown(names.get(column)) : "";
    return name.isEmpty() ? "第" + (column + 1) + "列" : name;
  }

  /** Says whether a goal is told in words, so that it may be all that is demanded. */
  private static boolean isSaid(String goal) {
    return goal.chars().filter(each -> Glyphs.isHan((char) each)).count() >= WORDS;
  }

  private void context(Map<Role, Place> cells) {
    String newSection = text(cells, Role.SECTION);
    if (!newSection.isEmpty() && !newSection.equals(section)) {
      section = newSection;
      task = null;
    }
    String newTask = text(cells, Role.TASK);
    if (!newTask.isEmpty()) {
      task = newTask;
    }
  }

  private static String text(Map<Role, Place> cells, Role role) {
    Place place = cells.get(role);
    return place == null ? "" : CellText.clean(place.cell().text());
  }

  /** Says whether a unit or a date begins in the row. */
  private static boolean isBegun(Map<Role, Place> cells) {
    return PARTICULARS.stream().map(cells::get).anyMatch(each -> each != null && !each.fromAbove());
  }

  private void add(Place measure, LaidCells laid) {
    joined = 0;
    laid.none.forEach(laid.details::putIfAbsent);
    String demand = CellText.clean(measure.cell().text());
    int line = measure.cell().line();
    Place number = laid.cells.get(Role.NUMBER);
    if (number != null && number.cell().text().contains("\n")) {
      diagnostics.add(
          DiagnosticCode.TABLE_NUMBER_GARBLED,
          number.cell().line(),
          number.cell().text().replace('\n', ' '));
    }
    for (Role role : PARTICULARS) {
      if (roles.has(role)
          && !laid.cells.containsKey(role)
          && !laid.none.containsKey(ColumnNames.shown(names.get(roles.column(role))))) {
        diagnostics.add(DiagnosticCode.TABLE_CELL_EMPTY, line, role.name(), demand);
      }
    }
    rows.add(
        new TaskRow(
            section,
            task,
            number == null ? "" : CellText.clean(number.cell().text()),
            CellText.withoutNumber(demand),
            laid.text(Role.LEAD),
            laid.text(Role.UNITS),
            laid.text(Role.DEADLINE),
            laid.targets,
            laid.persons,
            laid.details,
            kept,
            new TextSpan(line, Math.max(line, laid.end))));
  }

  /** Adds units and dates that begin in this row to the demand above. */
  private void more(LaidCells laid) {
    laid.cells.values().removeIf(each -> each.fromAbove());
    TaskRow before = rows.remove(rows.size() - 1);
    Map<String, String> details = new LinkedHashMap<>(before.details());
    laid.details.forEach(
        (name, text) -> details.merge(name, text, (a, b) -> a.contains(b) ? a : a + "；" + b));
    List<TargetCell> targets = new ArrayList<>(before.targets());
    laid.targets.stream().filter(each -> !targets.contains(each)).forEach(targets::add);
    List<Person> persons = new ArrayList<>(before.persons());
    laid.persons.stream().filter(each -> !persons.contains(each)).forEach(persons::add);
    rows.add(
        new TaskRow(
            before.section(),
            before.task(),
            before.number(),
            before.measure(),
            join(before.lead(), laid.text(Role.LEAD)),
            join(before.units(), laid.text(Role.UNITS)),
            join(before.deadline(), laid.text(Role.DEADLINE)),
            targets,
            persons,
            details,
            kept,
            new TextSpan(before.span().line(), Math.max(before.span().endLine(), laid.end))));
  }

  private static String join(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b) ? (a.isEmpty() ? b : a) : a + "；" + b;
  }
}
