package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Embeddings;

/** Vectors of the texts, beside what all texts of the two plans have in common. */
final class VectorFeature implements Feature {
  /** The order of the tasks, in which sums run, is not to be seen in what is told. */
  private static final double PLACES = 1e6;

  private final String name;
  private final double[][] left;
  private final double[][] right;

  VectorFeature(String name, Embeddings left, Embeddings right) {
    this.name = name;
    double[] centre = left.centre(right);
    this.left = left.beside(centre);
    this.right = right.beside(centre);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double value(int i, int j) {
    double[] mine = left[i];
    double[] other = right[j];
    double product = 0;
    for (int k = 0; k < Math.min(mine.length, other.length); k++) {
      product += mine[k] * other[k];
    }
    return Math.max(0, Math.min(1, Math.rint(product * PLACES) / PLACES));
  }
}
