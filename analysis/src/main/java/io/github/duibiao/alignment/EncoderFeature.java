package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Embeddings;

/** The vectors of a sentence encoder, beside what all texts of the two plans have in common. */
final class EncoderFeature implements Feature {
  private final Embeddings left;
  private final Embeddings right;
  private final double[] centre;

  EncoderFeature(Embeddings left, Embeddings right) {
    this.left = left;
    this.right = right;
    centre = left.centre(right);
  }

  @Override
  public String name() {
    return FeatureNames.ENCODER;
  }

  @Override
  public double value(int i, int j) {
    return left.compare(i, right, j, centre);
  }
}
