package io.github.duibiao.examples.samples;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.util.List;
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
    return Plan.builder(plan.id(), plan.source())
        .title(plan.title())
        .year(plan.year())
        .documentNumber(plan.documentNumber())
        .issuer(plan.issuer())
        .issuedOn(plan.issuedOn())
        .jurisdiction(plan.jurisdiction())
        .preamble(summaries.apply(plan.id()))
        .sections(plan.sections().stream().map(each -> section(plan, each)).toList())
        .tasks(plan.tasks().stream().map(this::task).toList())
        .diagnostics(plan.diagnostics().stream().map(this::diagnostic).toList())
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
    return new Task(
        task.id(),
        task.number(),
        task.section(),
        task.title(),
        summaries.apply(task.id()),
        task.responsibilities(),
        task.deadlines(),
        task.citations(),
        task.targets(),
        measures.stream().map(this::measure).toList(),
        task.span());
  }

  private Measure measure(Measure measure) {
    return new Measure(
        measure.id(),
        measure.origin(),
        summaries.apply(measure.id()),
        measure.responsibilities(),
        measure.deadlines(),
        measure.citations(),
        measure.targets(),
        measure.span());
  }

  private Diagnostic diagnostic(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.severity(),
        diagnostic.code(),
        diagnostic.line(),
        messages.apply(diagnostic.message()));
  }
}
