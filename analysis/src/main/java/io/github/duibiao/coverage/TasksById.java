package io.github.duibiao.coverage;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The tasks of the plans compared, by their ids, and whose they are. */
final class TasksById {
  private final Map<String, Task> tasks = new HashMap<>();
  private final Map<String, String> planOf = new HashMap<>();

  /** Takes the tasks of the plan whose gaps are looked for and of those beside it. */
  TasksById(Peers peers) {
    note(peers.plan());
    peers.all().forEach(this::note);
  }

  private void note(Plan plan) {
    for (Task task : plan.tasks()) {
      tasks.put(task.id(), task);
      planOf.put(task.id(), plan.id());
    }
  }

  Task task(String id) {
    Task task = tasks.get(id);
    if (task == null) {
      throw new IllegalArgumentException("no task " + id + " in the plans compared");
    }
    return task;
  }

  /** Returns the id of a task's plan; empty where it is in none of them. */
  String planOf(String id) {
    return planOf.getOrDefault(id, "");
  }

  /** Returns the ids of the plans of tasks, in order, each once. */
  Set<String> plansOf(Iterable<String> ids) {
    Set<String> plans = new LinkedHashSet<>();
    ids.forEach(id -> plans.add(planOf(id)));
    return plans;
  }
}
