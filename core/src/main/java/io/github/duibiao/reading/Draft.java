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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task in the making. */
final class Draft {
  final String number;
  @Nullable String section;
  final String title;
  final TextSpan span;
  String text = "";
  @Nullable String clause;
  final List<Responsibility> units = new ArrayList<>();
  final List<Deadline> deadlines = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();

  /** What its text says of several items, this one among them or not. */
  final List<SharedClause> shared = new ArrayList<>();

  /** Have no ids yet. */
  final List<Measure> rows = new ArrayList<>();

  final List<Measure> sentences = new ArrayList<>();

  Draft(String number, @Nullable String section, String title, TextSpan span) {
    this.number = number;
    this.section = section;
    this.title = title;
    this.span = span;
  }

  /** Gives the sentences from one on to the persons whom their clause names. */
  void answer(List<Person> persons, int from) {
    for (int i = from; i < sentences.size() && !persons.isEmpty(); i++) {
      Measure sentence = sentences.get(i);
      Set<Person> all = new LinkedHashSet<>(sentence.persons());
      all.addAll(persons);
      sentences.set(i, sentence.toBuilder().persons(List.copyOf(all)).build());
    }
  }

  /** Returns the task, its measures numbered. */
  Task finish(String id) {
    List<Measure> measures = new ArrayList<>();
    for (List<Measure> parts : List.of(rows, sentences)) {
      for (Measure each : parts) {
        measures.add(each.toBuilder().id(id + "." + (measures.size() + 1)).build());
      }
    }
    return Task.builder(id)
        .number(number)
        .section(section)
        .title(title)
        .text(text)
        .clause(clause)
        .responsibilities(units)
        .deadlines(deadlines)
        .citations(citations)
        .targets(targets)
        .measures(measures)
        .span(span)
        .build();
  }
}
