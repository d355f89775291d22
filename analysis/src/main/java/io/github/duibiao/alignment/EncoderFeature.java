package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Embeddings;

/** The vectors of a sentence encoder. */
record EncoderFeature(Embeddings left, Embeddings right) implements Feature {
  @Override
  public String name() {
    return FeatureNames.ENCODER;
  }

  @Override
  public double value(int i, int j) {
    return left.compare(i, right, j);
  }
}
