package io.github.duibiao.reading;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Measure.Origin;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.field.CitationReader;
import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.field.Particulars;
import io.github.duibiao.reading.field.Scope;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Item;
import io.github.duibiao.reading.table.TargetCell;
import io.github.duibiao.reading.table.TaskRow;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import io.github.duibiao.text.Sentences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the particulars of a task: its units, its time limits, its single demands. */
final class TaskText {
  /** Fewer letters beside a clause demand nothing. */
  private static final int SHORTEST_DEMAND = 8;

  /** A heading that only names units is no longer. */
  private static final int LONGEST_UNITS_HEADING = 60;

  /** Under this name a row keeps its lines where only blanks part their cells. */
  private static final String AS_WRITTEN = "原文";

  private final DeadlineReader deadlines;
  private final CitationReader citations = new CitationReader();
  private final NamedUnits units;
  private final Diagnostics diagnostics;

  TaskText(DeadlineReader deadlines, NamedUnits units, Diagnostics diagnostics) {
    this.deadlines = deadlines;
    this.units = units;
    this.diagnostics = diagnostics;
  }

  /** States what lines were taken for, and why where that does not say it. */
  void fate(List<Line> lines, Fate fate, @Nullable String reason) {
    lines.forEach(each -> fate(each, fate, reason));
  }

  /** States what a line was taken for, and why where that does not say it. */
  void fate(Line line, Fate fate, @Nullable String reason) {
    diagnostics.fates().put(line.number(), fate, reason);
  }

  /** Reads a numbered item of the prose. */
  Draft item(Item item, @Nullable String section, Headings.Heading heading) {
    if (heading.isDerived()) {
      diagnostics.add(DiagnosticCode.HEADING_DERIVED, item.line(), heading.title());
    }
    Passage body = heading.body();
    TextSpan span = TextSpan.ofLine(item.line());
    for (Line line : item.lines) {
      Budget.check();
      span = span.union(TextSpan.ofLine(line.number()));
    }
    List<Clause> clauses = ClauseReader.below(heading.whole(), item::clauses, body);
    String title = heading.title();
    if (heading.isDerived() && !clauses.isEmpty() && clauses.get(0).start() < title.length()) {
      title = title.substring(0, clauses.get(0).start());
    }
    Draft draft = new Draft(item.mark.taskLabel(), section, title, span);
    add(draft, says(heading.opening()));
    read(draft, body, clauses);
    if (draft.sentences.isEmpty() && !heading.opening().isEmpty()) {
      Passage opening = heading.opening();
      draft.sentences.add(sentence(opening, says(opening), List.of(), List.of()));
      clauses.forEach(each -> draft.answer(each.persons(), 0));
    }
    return draft;
  }

  /**
   * What the clauses of a heading say for all that stands under it: 「一、政策解读（区政府办牵头）」. What is not a
   * list of units alone says nothing for others.
   *
   * @param units the units it names
   * @param deadlines when it is due
   * @param text the clauses as written
   */
  record Assigned(List<Responsibility> units, List<Deadline> deadlines, String text) {
    static final Assigned NOTHING = new Assigned(List.of(), List.of(), "");
  }

  /**
   * Reads what the clauses of a section say for the items under it; {@code above} stands where they
   * say nothing.
   */
  Assigned assigned(Passage section, List<Clause> clauses, Assigned above) {
    List<Responsibility> named = new ArrayList<>();
    List<Deadline> limits = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Clause clause : clauses) {
      Scope scope = clause.scope();
      boolean whole = scope == null || scope.kind() != Scope.Kind.NUMBERS;
      if (clause.complete() && whole) {
        named.addAll(units.resolved(clause.units()));
        limits.addAll(limits(clause, section));
        text.append(clause.text(section));
      }
    }
    return text.isEmpty()
        ? above
        : new Assigned(
            named.isEmpty() ? above.units : named,
            limits.isEmpty() ? above.deadlines : limits,
            text.toString());
  }

  /** What a heading says that is no more than a time: 3月, 四季度. */
  Assigned limited(Headings.Heading heading, Assigned assigned) {
    Passage whole = heading.whole();
    if (!heading.body().isEmpty() || !DeadlineReader.isDeadline(whole.canon)) {
      return assigned;
    }
    List<Deadline> limits = deadlines.cell(whole.text);
    // 持续优化环境 demands work, whatever it opens with.
    boolean dated = !limits.isEmpty() && limits.stream().allMatch(TaskText::hasTime);
    return dated ? new Assigned(assigned.units, limits, whole.text) : assigned;
  }

  private static boolean hasTime(Deadline limit) {
    return limit.kind() == Deadline.Kind.BY_DATE || limit.kind() == Deadline.Kind.RECURRING;
  }

  /**
   * Says whether a section's own text assigns work to units or demands it by a time or an amount,
   * or its heading, where that is a sentence and not a name, does.
   */
  boolean demands(Headings.Heading section) {
    Passage body = section.body();
    List<Clause> clauses = ClauseReader.read(body);
    if (!clauses.isEmpty()
        && Glyphs.letters(ClauseReader.textBeside(clauses, body)).length() >= SHORTEST_DEMAND) {
      return true;
    }
    boolean sentence = section.opening().canon.indexOf(',') > 0;
    return (clauses.isEmpty() && says(body).demand())
        || (sentence && says(section.opening()).demand());
  }

  /** Says whether a text states neither a time limit nor a quantity. */
  boolean saysNothing(Passage passage) {
    return !says(passage).demand();
  }

  /** Says whether an item, or one under it, assigns work to units. */
  boolean assigns(Item item) {
    if (!item.clauses().isEmpty()) {
      return true;
    }
    for (Item each : item.children) {
      if (assigns(each)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a heading that names units and nothing else; what it assigns is empty if it does not. */
  Assigned assignedTo(Passage heading) {
    if (heading.length() > LONGEST_UNITS_HEADING) {
      return Assigned.NOTHING;
    }
    UnitList list = UnitList.ofWhole(heading);
    return list.complete() && list.deadline().isEmpty()
        ? new Assigned(units.resolved(list.units()), List.of(), heading.text)
        : Assigned.NOTHING;
  }

  /** Gives a task what its section says, where it says nothing of its own. */
  void assign(Draft draft, Assigned assigned) {
    boolean named = draft.units.isEmpty() && !assigned.units.isEmpty();
    boolean limits = draft.deadlines.isEmpty() && !assigned.deadlines.isEmpty();
    if (named) {
      draft.units.addAll(assigned.units);
    }
    if (limits) {
      draft.deadlines.addAll(assigned.deadlines);
    }
    if (named || limits) {
      diagnostics.add(DiagnosticCode.CLAUSE_OF_SECTION, draft.span.line(), assigned.text);
    }
  }

  private void read(Draft draft, Passage body, List<Clause> clauses) {
    StringBuilder text = new StringBuilder();
    StringBuilder said = new StringBuilder();
    Set<Responsibility> known = new HashSet<>(draft.units);
    int from = 0;
    int answered = 0;
    boolean several = clauses.stream().filter(each -> each.scope() == null).count() > 1;
    for (Clause clause : clauses) {
      said.append(clause.text(body));
      for (int line : body.sub(clause.start(), clause.end()).lines()) {
        diagnostics.fates().put(line, Fate.CLAUSE, null);
      }
      Passage before = body.sub(from, clause.start());
      Scope scope = clause.scope();
      boolean shared = scope != null;
      if (scope != null) {
        draft.shared.add(shared(clause, scope, body));
      }
      List<Responsibility> named = shared ? List.of() : units.resolved(clause.units());
      List<Deadline> limits = shared ? List.of() : limits(clause, body);
      int sentences = draft.sentences.size();
      take(draft, before, several ? named : List.of(), several ? limits : List.of());
      answered = draft.sentences.size() > sentences ? sentences : answered;
      draft.answer(clause.persons(), answered);
      text.append(before.text);
      for (Responsibility each : named) {
        if (known.add(each)) {
          draft.units.add(each);
        }
      }
      draft.deadlines.addAll(limits);
      if (!clause.complete()) {
        diagnostics.add(
            DiagnosticCode.CLAUSE_UNSURE, body.lineAt(clause.start()), unsure(clause, body));
      }
      from = clause.end();
    }
    Passage tail = body.sub(from, body.length());
    if (Glyphs.hasLetters(tail.text, 0)) {
      take(draft, tail, List.of(), List.of());
      text.append(tail.text);
    }
    draft.text = text.toString();
    draft.clause = said.isEmpty() ? null : said.toString();
  }

  private SharedClause shared(Clause clause, Scope scope, Passage body) {
    return new SharedClause(
        scope,
        units.resolved(clause.units()),
        limits(clause, body),
        clause.text(body),
        body.lineAt(clause.start()));
  }

  private List<Deadline> limits(Clause clause, Passage passage) {
    return limits(clause.limits(deadlines), passage.lineAt(clause.start()));
  }

  /** Returns the time limits that were read, and tells what of them was not understood. */
  private List<Deadline> limits(DeadlineReader.Cell read, int line) {
    read.unread().forEach(each -> diagnostics.add(DiagnosticCode.DEADLINE_UNREAD, line, each));
    return read.limits();
  }

  /** Returns what of a clause was not understood, with the clause; all of it where that is it. */
  private static String unsure(Clause clause, Passage body) {
    String text = clause.text(body);
    return clause.unread().isEmpty() || text.equals(clause.unread())
        ? text
        : clause.unread() + " ← " + text;
  }

  private void take(
      Draft draft, Passage passage, List<Responsibility> named, List<Deadline> limits) {
    Particulars whole = says(passage);
    add(draft, whole);
    int from = 0;
    for (Passage sentence : Sentences.of(passage)) {
      Budget.check();
      draft.sentences.add(sentence(sentence, within(sentence, from, whole), named, limits));
      from += sentence.length();
    }
  }

  private Particulars says(Passage passage) {
    return Particulars.of(passage.text, passage.canon, deadlines, citations);
  }

  private static void add(Draft draft, Particulars found) {
    draft.deadlines.addAll(found.deadlines().values());
    draft.citations.addAll(found.citations());
    draft.targets.addAll(found.targets().values());
  }

  /**
   * What a sentence of a passage says. No time limit and no quantity goes on behind the end of a
   * sentence; a document may be cited in several, while the passage cites it once.
   */
  private Particulars within(Passage sentence, int from, Particulars whole) {
    int to = from + sentence.length();
    return new Particulars(
        whole.deadlines().subMap(from, to),
        whole.citations().isEmpty() ? List.of() : citations.read(sentence.text, sentence.canon),
        whole.targets().subMap(from, to));
  }

  private static Measure sentence(
      Passage sentence, Particulars says, List<Responsibility> named, List<Deadline> limits) {
    List<Deadline> all = new ArrayList<>(limits);
    all.addAll(says.deadlines().values());
    return Measure.builder("", Origin.PROSE)
        .text(sentence.text)
        .responsibilities(named)
        .deadlines(all)
        .citations(says.citations())
        .targets(new ArrayList<>(says.targets().values()))
        .span(sentence.span())
        .build();
  }

  /**
   * Reads a row of the task table.
   *
   * @param number the number of its task
   */
  Measure row(TaskRow row, String number) {
    List<Responsibility> named = new ArrayList<>(unitsIn(row.lead(), Role.LEAD, row.span()));
    for (Responsibility each : unitsIn(row.units(), Role.RESPONSIBLE, row.span())) {
      if (!named.contains(each)) {
        named.add(each);
      }
    }
    List<Deadline> limits =
        new ArrayList<>(limits(deadlines.inCell(row.deadline()), row.span().line()));
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
