package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan under audit, with what several checks ask of it worked out once. */
public final class AuditedPlan {
  private static final DiagnosticCode CELL_EMPTY = DiagnosticCode.TABLE_CELL_EMPTY;

  /** A diagnostic shows so much of a row for certain. */
  private static final int OPENING = 12;

  private final Plan plan;
  private final List<Text> texts;
  private final List<Measure> rows;
  private final Restatement restatement;
  private final boolean leadsCompared;

  /**
   * The cells that reading found empty: the line, the role of the column, the opening of the row.
   */
  private final Set<String> emptyCells = new HashSet<>();

  /** By last line, the ends of tasks that may be clauses which were not read. */
  private final Map<Integer, List<String>> unreadEnds = new HashMap<>();

  AuditedPlan(Plan plan) {
    this.plan = plan;
    texts = texts(plan);
    rows = plan.tasks().stream().flatMap(each -> each.rows().stream()).toList();
    restatement = Restatement.of(plan);
    leadsCompared = Bodies.proseMarksLeads(plan) && Bodies.rowsMarkLeads(plan);
    for (Diagnostic each : plan.diagnostics()) {
      if (each.code().equals(DiagnosticCode.CLAUSE_UNREAD) && each.line() != null) {
        unreadEnds
            .computeIfAbsent(each.line(), line -> new ArrayList<>())
            .add(Glyphs.letters(each.details().isEmpty() ? "" : each.details().get(0)));
      }
      List<String> cell = each.details();
      if (each.code().equals(CELL_EMPTY) && each.line() != null && cell.size() == 2) {
        emptyCells.add(cell(each.line(), cell.get(0), cell.get(1)));
      }
    }
  }

  /**
   * Running text of the plan and where it stands.
   *
   * @param text the text
   * @param span its lines
   * @param demand the id of the task or measure; null for headings of sections and the preamble
   * @param heading whether it is a heading
   */
  public record Text(String text, TextSpan span, @Nullable String demand, boolean heading) {
    /** Returns the place of some words of it. */
    public Place place(String quote) {
      return new Place(span, demand, quote);
    }
  }

  /** Returns the plan. */
  public Plan plan() {
    return plan;
  }

  /**
   * Returns every text of the plan once, in the order of the document: preamble, headings, tasks,
   * rows of tables.
   */
  public List<Text> texts() {
    return texts;
  }

  /** Returns the rows of all task tables. */
  public List<Measure> rows() {
    return rows;
  }

  /** Returns where the document as a whole is pointed to: the line of its title. */
  public Place wholePlan() {
    return new Place(first(SourceSpan.Fate.TITLE), null, plan.shownTitle());
  }

  /** Returns what the first column of a role is called; empty where there is none. */
  String header(SourceTable.Role role) {
    return plan.tables().stream()
        .flatMap(each -> each.columns().stream())
        .filter(each -> each.role() == role)
        .findFirst()
        .map(SourceTable.Column::header)
        .orElse("");
  }

  /** Says whether a task table has a column of that role. */
  public boolean hasColumn(SourceTable.Role role) {
    return plan.tables().stream()
        .flatMap(each -> each.columns().stream())
        .anyMatch(each -> each.role() == role);
  }

  /**
   * Says whether a row has something in a column of a role that is no unit and no date, such as a
   * stroke that says that there is none: its cell is not empty.
   */
  boolean isFilled(Measure row, SourceTable.Role role) {
    return plan.tables().stream()
        .flatMap(each -> each.columns().stream())
        .anyMatch(each -> each.role() == role && row.details().containsKey(each.header()));
  }

  /**
   * Says whether the format of the document tells merged cells from empty ones: in a text that was
   * copied from a table both are blank.
   */
  boolean showsMerged() {
    String type = plan.source().mediaType();
    return type.equals("text/html") || !type.startsWith("text/");
  }

  /**
   * Says whether reading found the cell of a row empty in a column of a role, and not merged with
   * the one above it.
   */
  boolean isEmptyCell(Measure row, SourceTable.Role role) {
    return emptyCells.contains(cell(row.span().line(), role.name(), row.text()));
  }

  /** Says whether reading told that the end of a task may be a clause which it did not read. */
  boolean mayHaveClause(Task task) {
    List<String> ends = unreadEnds.getOrDefault(task.span().endLine(), List.of());
    if (ends.isEmpty() || task.clause() != null) {
      return false;
    }
    String letters = Glyphs.letters(task.title() + task.text());
    return ends.stream().anyMatch(letters::contains);
  }

  /** Says whether reading told so of any task. */
  boolean hasUnreadEnds() {
    return !unreadEnds.isEmpty();
  }

  private static String cell(int line, String role, String demand) {
    return line + role + demand.substring(0, Math.min(demand.length(), OPENING));
  }

  /**
   * Says whether both prose and table mark lead units: where only one does, that is how it is laid
   * out.
   */
  boolean leadsCompared() {
    return leadsCompared;
  }

  /** Returns how the table restates the prose. */
  Restatement restatement() {
    return restatement;
  }

  /** Returns the first line of a fate; the first line of all where no line has it. */
  private TextSpan first(SourceSpan.Fate fate) {
    return plan.sourceMap().stream()
        .filter(each -> each.fate() == fate)
        .findFirst()
        .map(each -> new TextSpan(each.from(), each.to()))
        .orElse(TextSpan.ofLine(1));
  }

  private List<Text> texts(Plan plan) {
    List<Text> all = new ArrayList<>();
    if (!plan.preamble().isEmpty()) {
      all.add(new Text(plan.preamble(), first(SourceSpan.Fate.PREAMBLE), null, false));
    }
    for (Section section : plan.sections()) {
      all.add(new Text(section.title(), section.span(), null, true));
      if (!section.text().isEmpty()) {
        all.add(new Text(section.text(), section.span(), null, false));
      }
    }
    for (Task task : plan.tasks()) {
      all.add(of(task, task.title(), true));
      if (!task.text().isEmpty()) {
        all.add(of(task, task.text(), false));
      }
      for (Measure row : task.rows()) {
        all.add(of(row, row.text(), false));
      }
    }
    return List.copyOf(all);
  }

  private static Text of(Demand demand, String text, boolean heading) {
    return new Text(text, demand.span(), demand.id(), heading);
  }
}
