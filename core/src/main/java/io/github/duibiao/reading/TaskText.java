package io.github.duibiao.reading;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Measure.Origin;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.field.CitationReader;
import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.field.Particulars;
import io.github.duibiao.reading.field.Scope;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Item;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import io.github.duibiao.text.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the particulars of a task: its units, its time limits, its single demands. */
final class TaskText {
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

  /** Returns the time limits of a clause, and tells what of them was not understood. */
  List<Deadline> limits(Clause clause, Passage passage) {
    return limits(clause.limits(deadlines), passage.lineAt(clause.start()));
  }

  /** Returns the time limits that were read, and tells what of them was not understood. */
  List<Deadline> limits(DeadlineReader.Cell read, int line) {
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

  /** Returns what a text says of time, ground and quantity. */
  Particulars says(Passage passage) {
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
}
