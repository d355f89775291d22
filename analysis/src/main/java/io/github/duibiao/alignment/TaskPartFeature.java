package io.github.duibiao.alignment;

/**
 * How likely the one task of two measures is at least a part of the other: the log-odds, brought
 * between 0 and 1.
 */
record TaskPartFeature(PreparedPlan left, PreparedPlan right, PairScores tasks) implements Feature {
  private static final double LEAST = -4;
  private static final double MOST = 4;

  @Override
  public String name() {
    return FeatureNames.TASK_PART;
  }

  @Override
  public double value(int i, int j) {
    double odds = tasks.relatedLogOdds(left.taskOfMeasure(i), right.taskOfMeasure(j));
    return Math.max(0, Math.min(1, (odds - LEAST) / (MOST - LEAST)));
  }
}
