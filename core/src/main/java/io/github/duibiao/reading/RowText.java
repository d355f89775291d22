package io.github.duibiao.reading;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Measure.Origin;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.field.CitationReader;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.field.Particulars;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.table.TargetCell;
import io.github.duibiao.reading.table.TaskRow;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of a task table: its units, its time limits and quantities, what else it tells. */
final class RowText {
  /** Under this name a row keeps its lines where only blanks part their cells. */
  private static final String AS_WRITTEN = "原文";

  private final TaskText text;
  private final DeadlineReader deadlines;
  private final CitationReader citations = new CitationReader();
  private final NamedUnits units;
  private final Diagnostics diagnostics;

  RowText(TaskText text, DeadlineReader deadlines, NamedUnits units, Diagnostics diagnostics) {
    this.text = text;
    this.deadlines = deadlines;
    this.units = units;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a row of the task table.
   *
   * @param number the number of its task
   */
  Measure read(TaskRow row, String number) {
    List<Responsibility> named = new ArrayList<>(unitsIn(row.lead(), Role.LEAD, row.span()));
    for (Responsibility each : unitsIn(row.units(), Role.RESPONSIBLE, row.span())) {
      if (!named.contains(each)) {
        named.add(each);
      }
    }
    List<Deadline> limits =
        new ArrayList<>(text.limits(deadlines.inCell(row.deadline()), row.span().line()));
    Particulars says =
        Particulars.of(row.measure(), Glyphs.canonical(row.measure()), deadlines, citations);
    Map<SourceTable.Role, String> cells = new EnumMap<>(SourceTable.Role.class);
    if (!row.number().isEmpty() && !row.number().equals(number)) {
      cells.put(SourceTable.Role.NUMBER, row.number());
    }
    if (saysMore(row.deadline(), limits)) {
      cells.put(SourceTable.Role.DEADLINE, Glyphs.clean(row.deadline().replace('\n', ' ')));
    }
    Map<String, String> details = row.detailsWith(cells);
    String written = diagnostics.fates().asWritten(row.span());
    if (!written.isEmpty()) {
      details.put(AS_WRITTEN, written);
    }
    limits.addAll(says.deadlines().values());
    List<Target> targets = new ArrayList<>(says.targets().values());
    for (TargetCell cell : row.targets()) {
      // A column of quantities says once more what the demand may say already.
      Set<Target> said = Set.copyOf(targets);
      cell.targets(row.measure()).stream()
          .filter(each -> !said.contains(each))
          .forEach(targets::add);
    }
    return Measure.builder("", Origin.TABLE)
        .text(row.measure())
        .responsibilities(units.resolved(named))
        .deadlines(limits)
        .citations(cited(row, says))
        .targets(targets)
        .clause(clause(row))
        .persons(row.persons())
        .details(details)
        .span(row.span())
        .build();
  }

  /** The documents that the demand names, and those of a column of what it rests on. */
  private List<Citation> cited(TaskRow row, Particulars says) {
    String basis = row.basis();
    if (basis.isEmpty()) {
      return says.citations();
    }
    Set<Citation> cited = new LinkedHashSet<>(says.citations());
    cited.addAll(citations.read(basis, Glyphs.canonical(basis)));
    return List.copyOf(cited);
  }

  /** Reads a cell of units, and tells where it holds what does not look like one. */
  private List<Responsibility> unitsIn(String cell, Role role, TextSpan span) {
    UnitList list = units.inCell(cell, role);
    if (!cell.isBlank() && !list.complete()) {
      diagnostics.add(DiagnosticCode.CLAUSE_UNSURE, span.line(), Glyphs.clean(cell));
    }
    return list.units();
  }

  /** Says whether a cell of time limits says more than these. */
  private static boolean saysMore(String cell, List<Deadline> limits) {
    int left = Glyphs.letters(cell).length();
    for (Deadline each : limits) {
      left -= Glyphs.letters(each.raw()).length();
    }
    return left > 0;
  }

  /** Returns the cells of units as written. */
  private static @Nullable String clause(TaskRow row) {
    if (row.lead().isBlank()) {
      return row.units().isBlank() ? null : row.units();
    }
    return row.units().isBlank() ? row.lead() : row.lead() + "；" + row.units();
  }
}
