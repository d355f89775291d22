package io.github.duibiao.plan;

import java.util.List;

/** Gives a plan another id, and its tasks and measures theirs. */
final class PlanIds {
  private PlanIds() {}

  static Plan rename(Plan plan, String id) {
    List<Task> tasks = plan.tasks().stream().map(task -> rename(task, plan.id(), id)).toList();
    return new Plan(
        id,
        plan.title(),
        plan.year(),
        plan.documentNumber(),
        plan.issuer(),
        plan.issuedOn(),
        plan.jurisdiction(),
        plan.source(),
        plan.preamble(),
        plan.sections(),
        tasks,
        plan.diagnostics(),
        plan.restated());
  }

  private static Task rename(Task task, String from, String to) {
    List<Measure> measures =
        task.measures().stream()
            .map(
                each ->
                    new Measure(
                        follow(each.id(), from, to),
                        each.origin(),
                        each.text(),
                        each.responsibilities(),
                        each.deadlines(),
                        each.citations(),
                        each.targets(),
                        each.span()))
            .toList();
    return new Task(
        follow(task.id(), from, to),
        task.number(),
        task.section(),
        task.title(),
        task.text(),
        task.responsibilities(),
        task.deadlines(),
        task.citations(),
        task.targets(),
        measures,
        task.span());
  }

  private static String follow(String id, String from, String to) {
    return id.startsWith(from + "#") ? to + id.substring(from.length()) : id;
  }
}
