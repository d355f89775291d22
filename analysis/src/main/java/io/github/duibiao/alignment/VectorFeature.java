package io.github.duibiao.alignment;

import io.github.duibiao.similarity.feature.Embeddings;

/** Vectors of the texts, beside what all texts of the two plans have in common. */
final class VectorFeature implements Feature {
  /** The order of the tasks, in which sums run, is not to be seen in what is told. */
  private static final double PLACES = 1e6;

  private final String name;
  private final double[][] values;

  VectorFeature(String name, Embeddings left, Embeddings right) {
    this.name = name;
    double[] centre = left.centre(right);
    double[][] mine = left.beside(centre);
    double[][] others = right.beside(centre);
    values = new double[mine.length][others.length];
    for (int i = 0; i < mine.length; i++) {
      for (int j = 0; j < others.length; j++) {
        double product = Math.rint(product(mine[i], others[j]) * PLACES) / PLACES;
        values[i][j] = Math.max(0, Math.min(1, product));
      }
    }
  }

  private static double product(double[] one, double[] other) {
    double product = 0;
    for (int k = 0; k < Math.min(one.length, other.length); k++) {
      product += one[k] * other[k];
    }
    return product;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double value(int i, int j) {
    return values[i][j];
  }
}
