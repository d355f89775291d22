package io.github.duibiao.reuse;

import java.util.Objects;

/**
 * How much of a plan is from others, task by task.
 *
 * @param plan the id of the plan
 * @param share the share of the letters of its tasks that their sources have, 0 to 1
 * @param grade the grade of that share
 * @param relayed how many tasks are passed on as they are
 * @param adapted how many are worked over
 * @param own how many are its own
 */
public record PlanReuse(String plan, double share, Grade grade, int relayed, int adapted, int own) {
  /** Checks that nothing is null. */
  public PlanReuse {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(grade, "grade");
  }
}
