package io.github.duibiao.alignment;

/** How likely the tasks of two measures are the same: their log-odds, brought between 0 and 1. */
record TaskFeature(PreparedPlan left, PreparedPlan right, PairScores tasks) implements Feature {
  private static final double LEAST = -8;
  private static final double MOST = 4;

  @Override
  public String name() {
    return FeatureNames.TASK;
  }

  @Override
  public double value(int i, int j) {
    double odds = tasks.logOdds[left.taskOfMeasure(i)][right.taskOfMeasure(j)];
    return Math.max(0, Math.min(1, (odds - LEAST) / (MOST - LEAST)));
  }
}
