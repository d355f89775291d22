package io.github.duibiao.alignment;

import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Embeddings;
import io.github.duibiao.similarity.feature.WordVectors;
import java.util.List;

/** What the words of two tasks mean, whichever words they are. */
final class MeaningFeature implements Feature {
  private static final int NAMED = 3;

  private final VectorFeature vectors;
  private final List<Task> left;
  private final List<Task> right;

  MeaningFeature(PreparedPlan left, Embeddings mine, PreparedPlan right, Embeddings other) {
    vectors = new VectorFeature(FeatureNames.MEANING, mine, other);
    this.left = left.plan().tasks();
    this.right = right.plan().tasks();
  }

  @Override
  public String name() {
    return vectors.name();
  }

  @Override
  public double value(int i, int j) {
    return vectors.value(i, j);
  }

  @Override
  public Evidence evidence(int i, int j, double weight) {
    List<String> akin = WordVectors.standard().akin(left.get(i), right.get(j), NAMED);
    return new Evidence.Common(name(), value(i, j), weight, akin);
  }
}
