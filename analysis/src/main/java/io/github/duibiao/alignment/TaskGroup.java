package io.github.duibiao.alignment;

import java.util.List;
import java.util.Objects;

/**
 * One task that several plans have, or one that a single plan has alone.
 *
 * @param id the id of the group within its comparison, such as {@code g1}, by order
 * @param title the title that stands for the group: that of its most typical task
 * @param tasks the ids of its tasks, in the order of the plans and of the documents
 * @param plans the ids of the plans that have it, in the order they were given
 * @param missing the ids of the plans that do not, in the order they were given
 */
public record TaskGroup(
    String id, String title, List<String> tasks, List<String> plans, List<String> missing) {
  /** Copies the lists. */
  public TaskGroup {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    tasks = List.copyOf(tasks);
    plans = List.copyOf(plans);
    missing = List.copyOf(missing);
  }

  /** Returns whether more than one plan has it. */
  public boolean common() {
    return plans.size() > 1;
  }

  /** Returns the title and how many of the plans have it. */
  @Override
  public String toString() {
    int all = plans.size() + missing.size();
    return id + " " + title + " (" + plans.size() + " of " + all + " plans)";
  }
}
