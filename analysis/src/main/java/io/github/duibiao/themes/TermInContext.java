package io.github.duibiao.themes;

import java.util.Objects;

/**
 * A place where a term stands (语境行), as a concordance shows it.
 *
 * @param plan the plan's id
 * @param task the task's id
 * @param line the task's first line in its source
 * @param before up to so many characters before it as fit a line
 * @param term the term
 * @param after what comes after it
 */
public record TermInContext(
    String plan, String task, int line, String before, String term, String after) {
  /** Checks that nothing is null. */
  public TermInContext {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(after, "after");
  }

  /** Returns the line with the term in brackets. */
  @Override
  public String toString() {
    return before + "【" + term + "】" + after;
  }
}
