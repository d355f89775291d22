package io.github.duibiao.alignment;

import java.util.List;

/**
 * The model of one granularity: two logistic regressions, one for SAME and one for SAME or PARTIAL,
 * and where the decisions lie. No weight is negative.
 *
 * @param features the features it knows, in their order
 * @param same what says that two are the same
 * @param related what says that they are the same, or one a part of the other
 */
record LevelModel(List<Feature> features, Head same, Head related) {
  private static final double PLACES = 1e4;

  /** From this probability on a pair is SAME whatever the other pairs are. */
  static final double LIKELY = 0.5;

  /**
   * From this probability on a pair is SAME if the best assignment of all pairs makes it: half the
   * F1 of tasks that is reached on unseen pairs, where the expected F1 is greatest (Lipton, Elkan
   * and Naryanaswamy 2014).
   */
  static final double ASSIGNED = 0.43;

  LevelModel {
    features = List.copyOf(features);
  }

  /** One of the two regressions. */
  static final class Head {
    private final double[] weights;
    private final double constant;
    private final double threshold;

    /**
     * Makes one.
     *
     * @param weights by the index of the feature; 0 where it does not count
     * @param constant the log-odds when no feature speaks
     * @param threshold the probability from which on a pair is taken; of SAME, if the best
     *     assignment of all pairs makes it
     */
    Head(double[] weights, double constant, double threshold) {
      this.weights = weights.clone();
      this.constant = round(constant);
      this.threshold = threshold;
    }

    double weight(Feature feature) {
      return weights[feature.index()];
    }

    double constant() {
      return constant;
    }

    double threshold() {
      return threshold;
    }

    /** What a feature adds to the log-odds, in whole ten-thousandths. */
    double contribution(Feature feature, double value) {
      return round(weight(feature) * value);
    }

    /** The constant and the contributions. */
    double logOdds(double[] values) {
      double sum = constant;
      for (int i = 0; i < values.length; i++) {
        sum += round(weights[i] * values[i]);
      }
      return sum;
    }
  }

  double[][] sameLogOdds(Scores scores) {
    return logOdds(same, scores);
  }

  double[][] relatedLogOdds(Scores scores) {
    return logOdds(related, scores);
  }

  private static double[][] logOdds(Head head, Scores scores) {
    double[][] logOdds = new double[scores.rows()][scores.columns()];
    for (int i = 0; i < logOdds.length; i++) {
      for (int j = 0; j < logOdds[i].length; j++) {
        logOdds[i][j] = head.logOdds(scores.values[i][j]);
      }
    }
    return logOdds;
  }

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  private static double round(double value) {
    return Math.rint(value * PLACES) / PLACES;
  }
}
