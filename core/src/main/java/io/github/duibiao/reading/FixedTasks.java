package io.github.duibiao.reading;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Measure.Origin;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.Fixes.Anchor;
import io.github.duibiao.reading.Fixes.OfRow;
import io.github.duibiao.reading.Fixes.OfTask;
import io.github.duibiao.reading.Fixes.Says;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Corrects what single tasks and rows say: titles, units, time limits. */
final class FixedTasks {
  private final Fixing fixing;
  private final NamedUnits units;

  FixedTasks(Fixing fixing, NamedUnits units) {
    this.fixing = fixing;
    this.units = units;
  }

  /**
   * Returns the tasks as they are corrected.
   *
   * @param tasks the tasks, with their ids
   * @param drafts the same in the making
   * @param drawn the tasks whose lines were corrected
   */
  List<Task> edit(List<Task> tasks, List<Draft> drafts, List<FixedLines.Drawn> drawn) {
    List<Task> edited = new ArrayList<>(tasks);
    for (FixedLines.Drawn each : drawn) {
      int place = drafts.indexOf(each.draft());
      if (place < 0) {
        continue; // A later correction dropped it.
      }
      Task task = edited.get(place);
      fixing.correct(task.id(), "borders", each.line(), each.read(), task.title());
      edited.set(place, edit(task, each.fix().says()));
    }
    for (OfTask each : fixing.fixes.tasks) {
      if (each.to() == null && each.drop() == null) {
        int place = find(each, drafts, fixing);
        if (place >= 0) {
          edited.set(place, edit(edited.get(place), each.says()));
        }
      }
    }
    fixing.fixes.rows.forEach(each -> row(each, edited));
    return edited;
  }

  /**
   * Returns the place of the task that a correction speaks of; -1 where there is none or more than
   * one, which is told.
   */
  static int find(OfTask fix, List<Draft> drafts, Fixing fixing) {
    Anchor at = fix.at();
    if (at != null && !fixing.fits(at)) {
      return -1;
    }
    String number = fix.number();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Budget.check();
      if ((number == null || isSame(drafts.get(i).number, number))
          && (at == null || holds(drafts.get(i), at.line()))) {
        found.add(i);
      }
    }
    if (at != null) {
      narrow(found, i -> contains(drafts.get(i).span, at.line()));
      narrow(found, i -> quotes(drafts.get(i).title, at.words()));
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    fixing.unfit(
        at == null ? null : at.line(),
        (number == null ? "" : number + " ") + (at == null ? "" : at.words()));
    return -1;
  }

  private static boolean isSame(String number, String wanted) {
    int value = Numerals.parse(Glyphs.letters(wanted));
    return value > 0
        ? value == Numerals.parse(number)
        : Glyphs.letters(number).equals(Glyphs.letters(wanted));
  }

  private static boolean holds(Draft draft, int line) {
    return contains(draft.span, line)
        || draft.rows.stream().anyMatch(each -> contains(each.span(), line));
  }

  static boolean contains(TextSpan span, int line) {
    return span.line() <= line && line <= span.endLine();
  }

  private static boolean quotes(String text, String words) {
    String found = Glyphs.letters(text);
    String quoted = Glyphs.letters(words);
    return !found.isEmpty() && (found.contains(quoted) || quoted.contains(found));
  }

  /** Keeps those that something holds of, if it holds of any. */
  private static void narrow(List<Integer> found, Predicate<Integer> holds) {
    if (found.size() > 1 && found.stream().anyMatch(holds)) {
      found.removeIf(holds.negate());
    }
  }

  private Task edit(Task task, Says says) {
    Task.Builder edited = task.toBuilder();
    if (says.text() != null) {
      fixing.correct(task.id(), "title", task.span().line(), task.title(), says.text());
      edited.title(says.text());
    }
    List<Responsibility> named = responsibilities(task, says, edited);
    List<Deadline> limits = deadlines(task, says, edited);
    return edited
        .measures(task.measures().stream().map(each -> follow(each, task, named, limits)).toList())
        .build();
  }

  private List<Responsibility> responsibilities(Demand demand, Says says, Demand.Builder<?> into) {
    if (says.responsibilities() == null) {
      return demand.responsibilities();
    }
    List<Responsibility> named = new ArrayList<>();
    for (Responsibility each : says.responsibilities()) {
      named.addAll(each.unit().function() == null ? units.resolved(List.of(each)) : List.of(each));
    }
    fixing.correct(
        demand.id(),
        "responsibilities",
        demand.span().line(),
        Fixing.joined(demand.responsibilities(), Object::toString),
        Fixing.joined(named, Object::toString));
    into.responsibilities(named);
    return named;
  }

  private List<Deadline> deadlines(Demand demand, Says says, Demand.Builder<?> into) {
    if (says.deadlines() == null) {
      return demand.deadlines();
    }
    fixing.correct(
        demand.id(),
        "deadlines",
        demand.span().line(),
        Fixing.joined(demand.deadlines(), Object::toString),
        Fixing.joined(says.deadlines(), Object::toString));
    into.deadlines(says.deadlines());
    return says.deadlines();
  }

  /** What its task does not say any longer, a sentence of it does not say either. */
  private static Measure follow(
      Measure sentence, Task before, List<Responsibility> named, List<Deadline> limits) {
    if (sentence.origin() != Origin.PROSE) {
      return sentence;
    }
    List<Responsibility> units = new ArrayList<>(sentence.responsibilities());
    units.removeIf(each -> before.responsibilities().contains(each) && !named.contains(each));
    List<Deadline> due = new ArrayList<>(sentence.deadlines());
    due.removeIf(each -> before.deadlines().contains(each) && !limits.contains(each));
    for (Deadline each : limits) {
      if (!before.deadlines().contains(each)
          && !each.raw().isEmpty()
          && sentence.text().contains(each.raw())) {
        due.add(each);
      }
    }
    return sentence.toBuilder().responsibilities(units).deadlines(due).build();
  }

  private void row(OfRow fix, List<Task> tasks) {
    if (!fixing.fits(fix.at())) {
      return;
    }
    int line = fix.at().line();
    int owner = -1;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Budget.check();
      List<Measure> measures = tasks.get(i).measures();
      for (int j = 0; j < measures.size(); j++) {
        Measure each = measures.get(j);
        if (each.origin() == Origin.TABLE && contains(each.span(), line)) {
          if (owner >= 0 && owner != i) {
            fixing.unfit(line, fix.at().words());
            return;
          }
          owner = i;
          found.add(j);
        }
      }
    }
    if (owner < 0) {
      fixing.unfit(line, fix.at().words());
      return;
    }
    List<Measure> measures = new ArrayList<>(tasks.get(owner).measures());
    narrow(found, j -> measures.get(j).span().line() == line);
    narrow(found, j -> quotes(measures.get(j).text(), fix.at().words()));
    if (found.size() > 1) {
      fixing.unfit(line, fix.at().words());
      return;
    }
    measures.set(found.get(0), edit(measures.get(found.get(0)), fix.says()));
    tasks.set(owner, tasks.get(owner).toBuilder().measures(measures).build());
  }

  private Measure edit(Measure row, Says says) {
    Measure.Builder edited = row.toBuilder();
    String text = says.text();
    if (text != null) {
      fixing.correct(row.id(), "text", row.span().line(), row.text(), text);
      edited.text(text);
    }
    responsibilities(row, says, edited);
    deadlines(row, says, edited);
    return edited.build();
  }
}
