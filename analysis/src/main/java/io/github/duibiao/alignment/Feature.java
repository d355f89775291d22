package io.github.duibiao.alignment;

/**
 * One thing that is measured of every pair of two plans. A pair is known by the places of the two
 * tasks, or measures, from 0.
 */
interface Feature {
  /** Returns the name in models and evidence, such as {@code words}. */
  String name();

  /** Returns what is measured of a pair, from 0, nothing in common, to 1. */
  double value(int i, int j);

  /**
   * Returns what the value of a pair rests on.
   *
   * @param weight what the value adds to the log-odds that the two are the same
   */
  default Evidence evidence(int i, int j, double weight) {
    return new Evidence.Value(name(), value(i, j), weight);
  }
}
