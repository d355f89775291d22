package io.github.duibiao.reuse;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the wording of a task is likely from.
 *
 * @param plan the id of the plan
 * @param task the id of the task
 * @param source the id of the plan that has most of its wording and may be its source; null where
 *     no plan has any
 * @param sourceTask the id of the task of that plan that has most of it; null where none has
 * @param share the share of its letters that the source has, 0 to 1
 * @param grade the grade of that share
 */
public record TaskReuse(
    String plan,
    String task,
    @Nullable String source,
    @Nullable String sourceTask,
    double share,
    Grade grade) {
  /** Checks that nothing is null that may not be. */
  public TaskReuse {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(grade, "grade");
  }
}
