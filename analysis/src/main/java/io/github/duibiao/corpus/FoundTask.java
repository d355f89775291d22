package io.github.duibiao.corpus;

import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Level;
import org.jspecify.annotations.Nullable;

/**
 * A task that is like the one that was searched for.
 *
 * @param plan the id of its plan
 * @param task its id
 * @param planTitle the title of its plan; null where it has none
 * @param place the place of its plan; null where that is not known
 * @param level the level of its plan; null where that is not known
 * @param year the year of its plan; null where that is not known
 * @param title its heading
 * @param text its text
 * @param probability how likely it is the same task, 0 to 1
 * @param relation what the two are taken to be
 */
public record FoundTask(
    String plan,
    String task,
    @Nullable String planTitle,
    @Nullable String place,
    @Nullable Level level,
    @Nullable Integer year,
    String title,
    String text,
    double probability,
    Relation relation) {

  /** Returns the task with its heading and probability. */
  @Override
  public String toString() {
    return task + " " + title + " " + Math.round(probability * 100) / 100.0;
  }
}
