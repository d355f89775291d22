package io.github.duibiao.coverage;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.wording.EnglishNames;
import java.util.Objects;

/**
 * A task of a plan that something follows from, with what is needed to look it up.
 *
 * @param plan the plan's id
 * @param planName the plan's short name, such as {@code 宣汉县 2023}
 * @param planNameEn the same in English, such as {@code Xuanhan County 2023}; as in Chinese where
 *     the place cannot be read
 * @param task the task's id
 * @param number the task's number as written; empty where it has none or another task of the plan
 *     has the same
 * @param title the task's heading
 * @param line the first line of the task in its source
 */
public record PeerTask(
    String plan,
    String planName,
    String planNameEn,
    String task,
    String number,
    String title,
    int line) {
  /** Checks that nothing is null. */
  public PeerTask {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(planName, "planName");
    Objects.requireNonNull(planNameEn, "planNameEn");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
  }

  /** Returns the witness that a task is. */
  public static PeerTask of(Plan plan, Task task) {
    boolean unique =
        plan.tasks().stream().filter(each -> each.number().equals(task.number())).count() == 1;
    return new PeerTask(
        plan.id(),
        plan.shortName(),
        EnglishNames.of(plan, plan.shortName()),
        task.id(),
        unique ? task.number() : "",
        task.title(),
        task.span().line());
  }

  @Override
  public String toString() {
    return planName + "“" + title + "”";
  }
}
