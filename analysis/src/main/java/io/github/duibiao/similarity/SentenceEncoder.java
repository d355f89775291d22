package io.github.duibiao.similarity;

import java.util.List;

/**
 * Turns texts into vectors of meaning (句向量): one more feature for those who have a model of
 * sentences at hand. Nothing needs one; {@link LocalEncoder} is the one that a model is fitted for.
 *
 * <p>{@link LangChainEncoder} makes one of any embedding model of LangChain4j.
 */
@FunctionalInterface
public interface SentenceEncoder {
  /**
   * Encodes texts.
   *
   * @param texts any number of texts, none of them blank
   * @return a vector for each, in the same order, all of one length; the same text always has the
   *     same vector, or else alignments are not the same from run to run
   */
  List<float[]> encode(List<String> texts);

  /**
   * Returns the mean vector of texts of the genre, each of length 1, which is taken off every
   * vector: all point in about that direction, which says nothing of any pair. Empty where it is
   * not known.
   */
  default float[] centre() {
    return new float[0];
  }
}
