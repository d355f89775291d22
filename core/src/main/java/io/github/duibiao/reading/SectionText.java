package io.github.duibiao.reading;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.field.Scope;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Item;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads what sections say: for the items under them, and of work that they demand themselves. */
final class SectionText {
  /** Fewer letters beside a clause demand nothing. */
  private static final int SHORTEST_DEMAND = 8;

  /** A heading that only names units is no longer. */
  private static final int LONGEST_UNITS_HEADING = 60;

  private final TaskText text;
  private final DeadlineReader deadlines;
  private final NamedUnits units;
  private final Diagnostics diagnostics;

  SectionText(TaskText text, DeadlineReader deadlines, NamedUnits units, Diagnostics diagnostics) {
    this.text = text;
    this.deadlines = deadlines;
    this.units = units;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads what the clauses of a section say for the items under it; {@code above} stands where they
   * say nothing.
   */
  Assigned assigned(Passage section, List<Clause> clauses, Assigned above) {
    List<Responsibility> named = new ArrayList<>();
    List<Deadline> limits = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    for (Clause clause : clauses) {
      Scope scope = clause.scope();
      boolean whole = scope == null || scope.kind() != Scope.Kind.NUMBERS;
      if (clause.complete() && whole) {
        named.addAll(units.resolved(clause.units()));
        limits.addAll(text.limits(clause, section));
        said.append(clause.text(section));
      }
    }
    return said.isEmpty()
        ? above
        : new Assigned(
            named.isEmpty() ? above.units() : named,
            limits.isEmpty() ? above.deadlines() : limits,
            said.toString());
  }

  /** What a heading says that is no more than a time: 3月, 四季度. */
  Assigned limited(Headings.Heading heading, Assigned assigned) {
    Passage whole = heading.whole();
    if (!heading.body().isEmpty() || !DeadlineReader.isDeadline(whole.canon)) {
      return assigned;
    }
    List<Deadline> limits = deadlines.cell(whole.text);
    // 持续优化环境 demands work, whatever it opens with.
    boolean dated = !limits.isEmpty() && limits.stream().allMatch(SectionText::hasTime);
    return dated ? new Assigned(assigned.units(), limits, whole.text) : assigned;
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
    return (clauses.isEmpty() && text.says(body).demand())
        || (sentence && text.says(section.opening()).demand());
  }

  /** Says whether a text states neither a time limit nor a quantity. */
  boolean saysNothing(Passage passage) {
    return !text.says(passage).demand();
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
    boolean named = draft.units.isEmpty() && !assigned.units().isEmpty();
    boolean limits = draft.deadlines.isEmpty() && !assigned.deadlines().isEmpty();
    if (named) {
      draft.units.addAll(assigned.units());
    }
    if (limits) {
      draft.deadlines.addAll(assigned.deadlines());
    }
    if (named || limits) {
      diagnostics.add(DiagnosticCode.CLAUSE_OF_SECTION, draft.span.line(), assigned.text());
    }
  }
}
