package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what lacks something that its siblings have. */
final class Siblings {
  /** So many siblings make a habit. */
  private static final int FEWEST = 5;

  /** The share of siblings that have it. */
  private static final double MOST = 0.8;

  private Siblings() {}

  /** Returns those that lack it, where most have it; none where the plan has no such habit. */
  static <T extends Demand> List<T> lacking(List<T> siblings, Predicate<T> has) {
    List<T> lacking = siblings.stream().filter(has.negate()).toList();
    boolean habit =
        siblings.size() >= FEWEST && siblings.size() - lacking.size() >= MOST * siblings.size();
    return habit ? lacking : List.of();
  }

  /**
   * Returns the tasks that lack it, where most tasks have it and so has another of the same
   * section: a section on organisation as a whole goes without.
   */
  static List<Task> lackingTasks(Plan plan, Predicate<Task> has) {
    Set<String> sections = new HashSet<>();
    plan.tasks().stream().filter(has).forEach(each -> sections.add(section(each)));
    List<Task> found = new ArrayList<>();
    for (Task task : lacking(plan.tasks(), has)) {
      if (sections.contains(section(task))) {
        found.add(task);
      }
    }
    return found;
  }

  private static String section(Task task) {
    return String.valueOf(task.section());
  }
}
