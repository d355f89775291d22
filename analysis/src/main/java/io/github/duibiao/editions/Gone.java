package io.github.duibiao.editions;

import java.util.Objects;

/**
 * A demand of the old edition that the new one does not have (去年有、今年未见).
 *
 * @param task the id of the task of the old edition that it stood in
 * @param text the sentence, or the row of the task table, as written
 * @param line the line where it stands in the old edition
 * @param whole whether the task as a whole was dropped
 * @param touched whether tasks of the new edition may touch on it all the same; see {@link
 *     Change#near()}
 */
public record Gone(String task, String text, int line, boolean whole, boolean touched) {
  /** Checks that nothing is null. */
  public Gone {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(text, "text");
  }
}
