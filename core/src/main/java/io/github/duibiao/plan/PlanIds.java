package io.github.duibiao.plan;

/** Gives a plan another id, and its tasks and measures theirs. */
final class PlanIds {
  private PlanIds() {}

  static Plan rename(Plan plan, String id) {
    return plan.toBuilder()
        .id(id)
        .tasks(plan.tasks().stream().map(task -> rename(task, plan.id(), id)).toList())
        .corrections(
            plan.corrections().stream()
                .map(
                    each ->
                        each.of() == null ? each : each.withOf(follow(each.of(), plan.id(), id)))
                .toList())
        .build();
  }

  private static Task rename(Task task, String from, String to) {
    return task.toBuilder()
        .id(follow(task.id(), from, to))
        .measures(
            task.measures().stream()
                .map(each -> each.toBuilder().id(follow(each.id(), from, to)).build())
                .toList())
        .build();
  }

  private static String follow(String id, String from, String to) {
    return id.startsWith(from + "#") ? to + id.substring(from.length()) : id;
  }
}
