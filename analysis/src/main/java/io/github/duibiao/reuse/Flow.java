package io.github.duibiao.reuse;

import java.util.List;
import java.util.Objects;

/**
 * One plan likely took wording from another: an edge of the graph of who took from whom.
 *
 * @param from the id of the source
 * @param to the id of the plan that took from it
 * @param letters how many letters, over the tasks of which it is the likely source
 * @param share these as a share of the letters of the tasks of the plan that took, 0 to 1
 * @param tasks the ids of these tasks
 * @param signs what the direction rests on; empty where nothing tells: which of the two took from
 *     the other is not known then
 */
public record Flow(
    String from, String to, int letters, double share, List<String> tasks, List<Sign> signs) {
  /** Copies the lists. */
  public Flow {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    tasks = List.copyOf(tasks);
    signs = List.copyOf(signs);
  }

  /** Says whether the direction is known. */
  public boolean directed() {
    return !signs.isEmpty();
  }
}
