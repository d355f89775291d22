package io.github.duibiao.corpus;

import java.util.List;

/**
 * One task that plans of a corpus have in common, or one that a single plan has alone.
 *
 * @param title the heading that stands for it
 * @param tasks the ids of its tasks, in the order of the plans
 * @param plans the ids of the plans that have it, in their order
 */
public record CorpusGroup(String title, List<String> tasks, List<String> plans) {
  /** Copies the lists. */
  public CorpusGroup {
    tasks = List.copyOf(tasks);
    plans = List.copyOf(plans);
  }

  /** Returns the heading and how many plans have it. */
  @Override
  public String toString() {
    return title + " (" + plans.size() + ")";
  }
}
