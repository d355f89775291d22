package io.github.duibiao.alignment;

import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.KindredWords;
import io.github.duibiao.similarity.feature.WordVectors;
import java.util.List;

/** How much of what the words of the one say words of the other say too, word by word. */
final class KindredFeature implements Feature {
  private static final int NAMED = 3;

  /** The order of the tasks, in which sums run, is not to be seen in what is told. */
  private static final double PLACES = 1e6;

  private final double[][] values;
  private final List<Task> left;
  private final List<Task> right;

  KindredFeature(PreparedPlan left, KindredWords mine, PreparedPlan right, KindredWords other) {
    values = mine.compare(other);
    this.left = left.plan().tasks();
    this.right = right.plan().tasks();
  }

  @Override
  public String name() {
    return FeatureNames.KINDRED;
  }

  @Override
  public double value(int i, int j) {
    return Math.min(1, Math.rint(values[i][j] * PLACES) / PLACES);
  }

  @Override
  public Evidence evidence(int i, int j, double weight) {
    List<String> akin = WordVectors.standard().akin(left.get(i), right.get(j), NAMED);
    return new Evidence.Common(name(), value(i, j), weight, akin);
  }
}
