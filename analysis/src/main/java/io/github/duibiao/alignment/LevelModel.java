package io.github.duibiao.alignment;

/**
 * The model of one granularity: two logistic regressions over the same features, one for SAME and
 * one for SAME or PARTIAL, and where the decisions lie. No weight is negative.
 */
final class LevelModel {
  /** From this probability on a pair is SAME. */
  static final double SAME = 0.5;

  /**
   * From this probability on a pair is SAME if the best assignment of all pairs makes it: half the
   * F1 that is reached, where the expected F1 is greatest (Lipton, Elkan and Naryanaswamy 2014).
   */
  static final double ASSIGNED = 0.43;

  /** From this probability of SAME or PARTIAL on a pair is PARTIAL. */
  static final double PARTIAL = 0.4;

  private static final double PLACES = 1e4;

  private final double[] same;
  private final double[] related;

  /**
   * Makes a model.
   *
   * @param same the weights for SAME, one a feature, then the constant
   * @param related the weights for SAME or PARTIAL
   */
  LevelModel(double[] same, double[] related) {
    this.same = same.clone();
    this.related = related.clone();
    this.same[same.length - 1] = round(same[same.length - 1]);
  }

  /** The log-odds of SAME when no feature speaks. */
  double constant() {
    return same[same.length - 1];
  }

  /** The weight of a feature for SAME; the constant where the index is one past the last. */
  double weight(int feature) {
    return same[feature];
  }

  /**
   * The weight of a feature for SAME or PARTIAL; the constant where the index is one past the last.
   */
  double relatedWeight(int feature) {
    return related[feature];
  }

  /** What a feature adds to the log-odds of SAME, in whole ten-thousandths. */
  double contribution(int feature, double value) {
    return round(same[feature] * value);
  }

  /** The log-odds of SAME: the constant and the contributions. */
  double logOdds(double[] values) {
    double sum = constant();
    for (int i = 0; i < values.length; i++) {
      sum += contribution(i, values[i]);
    }
    return sum;
  }

  /** The probability of SAME or PARTIAL. */
  double related(double[] values) {
    double sum = related[values.length];
    for (int i = 0; i < values.length; i++) {
      sum += related[i] * values[i];
    }
    return probability(sum);
  }

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  static double round(double value) {
    return Math.rint(value * PLACES) / PLACES;
  }
}
