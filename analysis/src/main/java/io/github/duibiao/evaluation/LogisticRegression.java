package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.LevelModel;
import java.util.Arrays;

/**
 * Logistic regression with a quadratic penalty on how far the weights are from where they are
 * expected, 0 as a rule; none of them may be negative: more in common never makes a pair less
 * likely the same, whatever the accidents of the sample.
 *
 * <p>Newton's method: the loss is replaced by its quadratic approximation, whose minimum under the
 * bounds is found weight by weight, and a step is halved until the loss falls. The loss is convex,
 * so the minimum it ends in is the only one.
 */
final class LogisticRegression {
  private static final int MOST_STEPS = 200;
  private static final int SWEEPS = 2000;
  private static final double STILL = 1e-10;

  private final double[][] rows;
  private final boolean[] positive;
  private final double[] penalties;
  private final double[] expected;
  private final double[] offsets;
  private final double[] constants;
  private final double[] worth;
  private final int size;

  private LogisticRegression(
      double[][] rows,
      boolean[] positive,
      double[] penalties,
      double[] expected,
      double[] offsets,
      double[] constants,
      double[] worth) {
    this.rows = rows;
    this.positive = positive;
    this.penalties = penalties;
    this.expected = expected;
    this.offsets = offsets;
    this.constants = constants;
    this.worth = worth;
    size = rows[0].length + 1;
  }

  /**
   * Fits.
   *
   * @param rows the features of each example, at least one
   * @param positive whether each example is positive
   * @param penalty on half the sum of the squared weights, positive; the constant bears none
   * @return a weight for each feature, then the constant
   */
  static double[] fit(double[][] rows, boolean[] positive, double penalty) {
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    return fit(rows, positive, penalty, new double[rows.length], ones, ones);
  }

  /**
   * Fits what is left when something is known of each example.
   *
   * @param offsets the log-odds of each example that are known
   * @param constants how much of the constant goes into each example
   * @param worth for how many each example counts
   */
  static double[] fit(
      double[][] rows,
      boolean[] positive,
      double penalty,
      double[] offsets,
      double[] constants,
      double[] worth) {
    int features = rows[0].length;
    double[] penalties = new double[features + 1];
    Arrays.fill(penalties, 0, features, penalty);
    return new LogisticRegression(
            rows, positive, penalties, new double[features + 1], offsets, constants, worth)
        .minimum();
  }

  /**
   * Fits what moves weights that are known as little as the examples ask for.
   *
   * @param penalty on half the sum of the squared distances from 1 of the weights, and from 0 of
   *     the constant
   * @param offsets the log-odds of each example that are known
   * @param constants how much of the constant goes into each example
   */
  static double[] near(
      double[][] rows, boolean[] positive, double penalty, double[] offsets, double[] constants) {
    int features = rows[0].length;
    double[] penalties = new double[features + 1];
    Arrays.fill(penalties, penalty);
    double[] expected = new double[features + 1];
    Arrays.fill(expected, 0, features, 1);
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    return new LogisticRegression(rows, positive, penalties, expected, offsets, constants, ones)
        .minimum();
  }

  private double[] minimum() {
    double[] weights = expected.clone();
    double loss = loss(weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] target = quadraticMinimum(weights);
      double share = 1;
      double[] next = between(weights, target, share);
      while (loss(next) > loss && share > STILL) {
        share /= 2;
        next = between(weights, target, share);
      }
      double before = loss;
      weights = next;
      loss = loss(weights);
      if (before - loss < STILL) {
        return weights;
      }
    }
    throw new IllegalStateException("the regression does not settle: " + Arrays.toString(weights));
  }

  private double[] between(double[] from, double[] to, double share) {
    double[] point = new double[size];
    for (int k = 0; k < size; k++) {
      point[k] = from[k] + share * (to[k] - from[k]);
    }
    return point;
  }

  private double score(double[] weights, int row) {
    double score = offsets[row];
    for (int k = 0; k < size; k++) {
      score += weights[k] * feature(row, k);
    }
    return score;
  }

  private double loss(double[] weights) {
    double loss = 0;
    for (int i = 0; i < rows.length; i++) {
      double score = score(weights, i);
      double against = positive[i] ? -score : score;
      loss +=
          worth[i] * (Math.max(0, against) + StrictMath.log1p(StrictMath.exp(-Math.abs(against))));
    }
    for (int k = 0; k < size; k++) {
      double distance = weights[k] - expected[k];
      loss += penalties[k] / 2 * distance * distance;
    }
    return loss;
  }

  /** The minimum of the quadratic that touches the loss at these weights. */
  private double[] quadraticMinimum(double[] weights) {
    double[] slope = new double[size];
    double[][] curve = new double[size][size];
    for (int i = 0; i < rows.length; i++) {
      double p = LevelModel.probability(score(weights, i));
      double error = worth[i] * (p - (positive[i] ? 1 : 0));
      double spread = worth[i] * Math.max(p * (1 - p), 1e-9);
      for (int k = 0; k < size; k++) {
        slope[k] += error * feature(i, k);
        for (int l = 0; l < size; l++) {
          curve[k][l] += spread * feature(i, k) * feature(i, l);
        }
      }
    }
    for (int k = 0; k < size; k++) {
      slope[k] += penalties[k] * (weights[k] - expected[k]);
      curve[k][k] += penalties[k];
    }
    double[] move = new double[size];
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double moved = 0;
      for (int k = 0; k < size; k++) {
        double rest = slope[k];
        for (int l = 0; l < size; l++) {
          rest += curve[k][l] * move[l];
        }
        double best = move[k] - rest / curve[k][k];
        best = k < size - 1 ? Math.max(best, -weights[k]) : best;
        moved = Math.max(moved, Math.abs(best - move[k]));
        move[k] = best;
      }
      if (moved < STILL) {
        break;
      }
    }
    double[] target = new double[size];
    for (int k = 0; k < size; k++) {
      target[k] = weights[k] + move[k];
    }
    return target;
  }

  private double feature(int row, int index) {
    return index < size - 1 ? rows[row][index] : constants[row];
  }
}
