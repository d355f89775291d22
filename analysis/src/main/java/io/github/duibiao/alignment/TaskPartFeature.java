package io.github.duibiao.alignment;

import java.util.Arrays;

/**
 * How likely the one task of two measures is at least a part of the other: the log-odds, brought
 * between 0 and 1.
 */
final class TaskPartFeature implements Feature {
  private static final double LEAST = -4;
  private static final double MOST = 4;

  private final PreparedPlan left;
  private final PreparedPlan right;
  private final PairScores tasks;

  /** By tasks, which have several measures each; not a number where nobody has asked yet. */
  private final double[][] known;

  TaskPartFeature(PreparedPlan left, PreparedPlan right, PairScores tasks) {
    this.left = left;
    this.right = right;
    this.tasks = tasks;
    known = new double[tasks.rows()][tasks.columns()];
    for (double[] row : known) {
      Arrays.fill(row, Double.NaN);
    }
  }

  @Override
  public String name() {
    return FeatureNames.TASK_PART;
  }

  @Override
  public double value(int i, int j) {
    double odds = odds(left.taskOfMeasure(i), right.taskOfMeasure(j));
    return Math.max(0, Math.min(1, (odds - LEAST) / (MOST - LEAST)));
  }

  private synchronized double odds(int one, int other) {
    double odds = known[one][other];
    if (Double.isNaN(odds)) {
      odds = tasks.relatedLogOdds(one, other);
      known[one][other] = odds;
    }
    return odds;
  }
}
