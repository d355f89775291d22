package io.github.duibiao.alignment;

import java.util.Arrays;

/**
 * Logistic regression with a quadratic penalty on the weights, none of which may be negative: more
 * in common never makes a pair less likely the same, whatever the accidents of the sample.
 *
 * <p>Coordinate descent: one weight after the other is moved to the minimum of a quadratic bound of
 * the loss, cut off at zero (Böhning 1992 for the bound), until none moves. The loss is convex, so
 * the minimum is the same whatever the order.
 */
final class LogisticRegression {
  private static final int MAX_ROUNDS = 20_000;
  private static final double STILL = 1e-9;

  private LogisticRegression() {}

  /**
   * Fits.
   *
   * @param rows the features of each example
   * @param positive whether each example is positive
   * @param penalty on half the sum of the squared weights; the constant bears none
   * @return a weight for each feature, then the constant
   */
  static double[] fit(double[][] rows, boolean[] positive, double penalty) {
    int features = rows[0].length;
    double[] weights = new double[features + 1];
    double[] scores = new double[rows.length];
    for (int round = 0; round < MAX_ROUNDS; round++) {
      double moved = 0;
      for (int k = 0; k <= features; k++) {
        moved = Math.max(moved, Math.abs(step(rows, positive, penalty, weights, scores, k)));
      }
      if (moved < STILL) {
        return weights;
      }
    }
    throw new IllegalStateException("the regression does not settle: " + Arrays.toString(weights));
  }

  private static double step(
      double[][] rows,
      boolean[] positive,
      double penalty,
      double[] weights,
      double[] scores,
      int feature) {
    boolean constant = feature == weights.length - 1;
    double slope = constant ? 0 : penalty * weights[feature];
    double curve = constant ? 1e-9 : penalty;
    for (int i = 0; i < rows.length; i++) {
      double x = constant ? 1 : rows[i][feature];
      if (x != 0) {
        double p = LevelModel.probability(scores[i]);
        slope += x * (p - (positive[i] ? 1 : 0));
        curve += x * x * Math.max(p * (1 - p), 1e-6);
      }
    }
    double before = weights[feature];
    double after = before - slope / (curve * 1.05);
    weights[feature] = constant ? after : Math.max(0, after);
    double change = weights[feature] - before;
    if (change != 0) {
      for (int i = 0; i < rows.length; i++) {
        scores[i] += change * (constant ? 1 : rows[i][feature]);
      }
    }
    return change;
  }
}
