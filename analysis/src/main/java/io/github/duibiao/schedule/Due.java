package io.github.duibiao.schedule;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.TextSpan;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One time limit of one task or measure (一项时限).
 *
 * @param plan the id of the plan
 * @param task the id of the task
 * @param measure the id of the measure that states it; null where the task's prose does and no
 *     measure
 * @param deadline what is stated; of two statements of one date the first
 * @param span where the task or measure stands in the plan's source
 */
public record Due(
    String plan, String task, @Nullable String measure, Deadline deadline, TextSpan span) {
  /** Checks that nothing is null but the measure. */
  public Due {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(span, "span");
  }

  /** Returns the last day where the deadline is a date in a known year; null for all others. */
  public @Nullable LocalDate date() {
    return deadline instanceof Deadline.ByDate by ? by.date() : null;
  }

  /** Returns the id of the measure, or of the task where no measure states it. */
  public String demand() {
    return measure == null ? task : measure;
  }

  @Override
  public String toString() {
    return demand() + " " + deadline;
  }
}
