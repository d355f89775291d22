package io.github.duibiao.alignment;

import io.github.duibiao.similarity.feature.Profile;
import java.util.List;

/**
 * How many tasks two plans have and how much is said of each: what a probability depends on beside
 * how alike two tasks are.
 *
 * <p>A task has one counterpart or none, among five tasks or among fifty: the more there are, the
 * less likely a given pair is the one. And where a task is told in one line, two that are the same
 * have fewer words in common, and two that are not have more of them by chance.
 *
 * @param tasks how many tasks the longer plan has
 * @param letters how many letters the tasks of both have, half of them more and half of them fewer
 */
record PlanSizes(int tasks, double letters) {
  /** How many tasks a plan has as a rule; models are told in terms of it. */
  private static final double USUAL = 18;

  /**
   * Fewer tasks count as many as this: that there is next to nothing to choose from is no reason to
   * take what is at hand.
   */
  private static final int FEW = 8;

  /** From this length on, a task is more than a line or two. */
  private static final double LONG = 110;

  static PlanSizes of(List<Profile> left, List<Profile> right) {
    return new PlanSizes(Math.max(left.size(), right.size()), (median(left) + median(right)) / 2);
  }

  private static double median(List<Profile> profiles) {
    int[] lengths = profiles.stream().mapToInt(Profile::length).sorted().toArray();
    int middle = lengths.length / 2;
    return lengths.length == 0
        ? LONG
        : lengths.length % 2 == 1 ? lengths[middle] : (lengths[middle - 1] + lengths[middle]) / 2.0;
  }

  /** Returns what the number of tasks adds to the log-odds of each pair. */
  double prior() {
    return StrictMath.log(USUAL / Math.max(FEW, tasks));
  }

  /** Returns how brief the tasks are, from 0 for paragraphs to 1 for nothing at all. */
  double brevity() {
    return Math.max(0, 1 - letters / LONG);
  }
}
