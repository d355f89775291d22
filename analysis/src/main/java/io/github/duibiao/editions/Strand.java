package io.github.duibiao.editions;

import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One demand on its way down: where it begins, and what each plan below made of it.
 *
 * @param plan the id of the plan in which it begins
 * @param task the task there
 * @param homeMade whether it begins below the first plan
 * @param cells what each plan below made of it, in the order of the cascade; for a demand that
 *     begins lower down those of the plans under it alone
 */
public record Strand(String plan, Task task, boolean homeMade, List<CascadeCell> cells) {
  /** Copies the list. */
  public Strand {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(task, "task");
    cells = List.copyOf(cells);
  }

  /** Says whether there is a plan below that could have it. */
  boolean isRow() {
    return !cells.isEmpty();
  }

  /**
   * Returns what a plan made of it; empty where it is not under the plan in which it begins.
   *
   * @param id the id of a plan
   */
  public Optional<CascadeCell> cell(String id) {
    return cells.stream().filter(each -> each.plan().equals(id)).findFirst();
  }
}
