package io.github.duibiao.reading;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task in the making. */
final class Draft {
  final String number;
  final @Nullable String section;
  final String title;
  final TextSpan span;
  String text = "";
  @Nullable String clause;
  final List<Responsibility> units = new ArrayList<>();
  final List<Deadline> deadlines = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();
  final List<Part> rows = new ArrayList<>();
  final List<Part> sentences = new ArrayList<>();

  Draft(String number, @Nullable String section, String title, TextSpan span) {
    this.number = number;
    this.section = section;
    this.title = title;
    this.span = span;
  }

  /**
   * A measure in the making, which has no id yet.
   *
   * @param origin where it was found
   * @param text its text
   * @param units its units
   * @param deadlines its time limits
   * @param citations what it cites
   * @param targets what it demands
   * @param clause its clause or unit cells as written; null where it has none
   * @param persons whom it names
   * @param details cells without another place
   * @param span where it stands
   */
  record Part(
      Measure.Origin origin,
      String text,
      List<Responsibility> units,
      List<Deadline> deadlines,
      List<Citation> citations,
      List<Target> targets,
      @Nullable String clause,
      List<Person> persons,
      Map<String, String> details,
      TextSpan span) {
    Part {
      units = List.copyOf(units);
      deadlines = List.copyOf(deadlines);
      citations = List.copyOf(citations);
      targets = List.copyOf(targets);
    }

    /** Returns this with more persons. */
    Part with(List<Person> more) {
      List<Person> all = new ArrayList<>(persons);
      more.stream().filter(each -> !all.contains(each)).forEach(all::add);
      return new Part(
          origin, text, units, deadlines, citations, targets, clause, all, details, span);
    }
  }

  /** Gives the sentences from one on to the persons whom their clause names. */
  void answer(List<Person> persons, int from) {
    for (int i = from; i < sentences.size() && !persons.isEmpty(); i++) {
      sentences.set(i, sentences.get(i).with(persons));
    }
  }

  /** Returns the task. */
  Task finish(String id) {
    List<Measure> measures = new ArrayList<>();
    for (List<Part> parts : List.of(rows, sentences)) {
      for (Part each : parts) {
        measures.add(
            new Measure(
                id + "." + (measures.size() + 1),
                each.origin,
                each.text,
                each.units,
                each.deadlines,
                each.citations,
                each.targets,
                each.clause,
                each.persons,
                each.details,
                each.span));
      }
    }
    return new Task(
        id, number, section, title, text, clause, units, deadlines, citations, targets, measures,
        span);
  }
}
