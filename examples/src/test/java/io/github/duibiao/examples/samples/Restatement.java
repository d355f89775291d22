package io.github.duibiao.examples.samples;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Puts other texts in the place of a plan's own and leaves every fact as it is. Sentences of prose
 * are left out where a task has rows of the table, since they say the same again.
 */
final class Restatement {
  private final UnaryOperator<String> summaries;
  private final UnaryOperator<String> messages;

  /**
   * @param summaries from an id to the text that stands there: of a measure or task, of a section
   *     ({@code plan#number}), of the plan for its preamble
   * @param messages from a diagnostic's message to the one that stands there
   */
  Restatement(UnaryOperator<String> summaries, UnaryOperator<String> messages) {
    this.summaries = summaries;
    this.messages = messages;
  }

  Plan of(Plan plan) {
    return plan.toBuilder()
        .preamble(summaries.apply(plan.id()))
        .sections(plan.sections().stream().map(each -> section(plan, each)).toList())
        .tasks(plan.tasks().stream().map(this::task).toList())
        .diagnostics(plan.diagnostics().stream().map(this::diagnostic).toList())
        .tables(List.of())
        .sourceMap(List.of())
        .restated(true)
        .build();
  }

  private Section section(Plan plan, Section section) {
    String text =
        section.text().isEmpty() ? "" : summaries.apply(plan.id() + "/section-" + section.number());
    return new Section(section.number(), section.title(), section.parent(), text, section.span());
  }

  private Task task(Task task) {
    List<Measure> measures = task.workingMeasures();
    return task.toBuilder()
        .text(summaries.apply(task.id()))
        .clause(null)
        .measures(measures.stream().map(this::measure).toList())
        .build();
  }

  private Measure measure(Measure measure) {
    return measure.toBuilder()
        .text(summaries.apply(measure.id()))
        .clause(null)
        .persons(List.of())
        .details(Map.of())
        .build();
  }

  private Diagnostic diagnostic(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.severity(),
        diagnostic.code(),
        diagnostic.line(),
        messages.apply(diagnostic.message()));
  }
}
