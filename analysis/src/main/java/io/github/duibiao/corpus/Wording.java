package io.github.duibiao.corpus;

import io.github.duibiao.alignment.SingleTasks;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that one or more tasks of a corpus have, letter by letter: plans copy from one another, so
 * that there are far fewer texts than tasks.
 */
final class Wording {
  private final int number;
  private final Plan plan;
  private final Task task;
  private final List<String> tasks = new ArrayList<>();

  private Wording(int number, Plan plan, Task task) {
    this.number = number;
    this.plan = plan;
    this.task = task;
  }

  /**
   * Returns the texts of the tasks of some plans, in the order of the first task of each.
   *
   * @param plans in an order that depends on nothing but the plans
   */
  static List<Wording> of(List<Plan> plans) {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    for (Plan plan : plans) {
      String field = SingleTasks.fieldOf(plan);
      for (Task each : plan.tasks()) {
        String text = Terms.letters(each);
        // One that says nothing is like no other.
        String key = text.isEmpty() ? each.id() : field + "\n" + text;
        wordings
            .computeIfAbsent(key, k -> new Wording(wordings.size(), plan, each))
            .tasks
            .add(each.id());
      }
    }
    return List.copyOf(wordings.values());
  }

  /** Returns its place among the texts, from 0. */
  int number() {
    return number;
  }

  Task task() {
    return task;
  }

  /** Returns the ids of the tasks that have it. */
  List<String> tasks() {
    return tasks;
  }

  /** Returns the first of the plans that have it. */
  Plan plan() {
    return plan;
  }

  /** Returns a plan of this one text, both called by its number. */
  Plan alone() {
    String id = Integer.toString(number);
    Task called =
        Task.builder(id)
            .number(task.number())
            .title(task.title())
            .text(Terms.body(task))
            .span(task.span())
            .build();
    return plan.toBuilder().id(id).tasks(List.of(called)).build();
  }
}
