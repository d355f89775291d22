package io.github.duibiao.schedule;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import java.util.List;

/** Who answers for a measure. */
public final class Duties {
  private Duties() {}

  /**
   * Returns the units of a measure with their roles: its own, or its task's where it names none, as
   * the sentences of a paragraph do whose responsibility clause stands at the end.
   *
   * @param task the task of the measure
   * @param measure one of its measures
   */
  public static List<Responsibility> of(Task task, Measure measure) {
    return measure.responsibilities().isEmpty()
        ? task.responsibilities()
        : measure.responsibilities();
  }
}
