package io.github.duibiao.corpus;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pairs that were found and wait to be handed on. */
final class FoundPairs {
  private int[] texts = new int[32];
  private float[] cosines = new float[16];
  private int size;

  void add(int one, int other, float cosine) {
    if (size == cosines.length) {
      texts = Arrays.copyOf(texts, size * 4);
      cosines = Arrays.copyOf(cosines, size * 2);
    }
    texts[size * 2] = one;
    texts[size * 2 + 1] = other;
    cosines[size++] = cosine;
  }

  void handTo(SimilarityJoin.Taker taker) {
    for (int i = 0; i < size; i++) {
      taker.take(texts[i * 2], texts[i * 2 + 1], cosines[i]);
    }
  }

  Stream<SimilarityJoin.Pair> stream() {
    return IntStream.range(0, size)
        .mapToObj(i -> new SimilarityJoin.Pair(texts[i * 2], texts[i * 2 + 1], cosines[i]));
  }
}
