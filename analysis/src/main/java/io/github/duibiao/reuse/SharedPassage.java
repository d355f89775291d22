package io.github.duibiao.reuse;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A passage that two plans share (相同段落), small edits apart.
 *
 * @param leftTask the id of the task of the left plan; null where it stands in the preamble
 * @param left the words of the left plan
 * @param rightTask the id of the task of the right plan; null where it stands in the preamble
 * @param right the words of the right plan
 * @param letters how many letters are equal; punctuation and blanks are none
 * @param edits how many letters were replaced, added or left out between them
 * @param formula whether it is a formula of the genre (套语), which says nothing about borrowing
 */
public record SharedPassage(
    @Nullable String leftTask,
    String left,
    @Nullable String rightTask,
    String right,
    int letters,
    int edits,
    boolean formula) {
  /** Checks that the words are there. */
  public SharedPassage {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }

  /** Returns the words of the left plan and how many letters are equal. */
  @Override
  public String toString() {
    return letters + (edits == 0 ? "" : "-" + edits) + (formula ? " (formula) " : " ") + left;
  }
}
