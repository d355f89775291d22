package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Cancellation;
import java.util.Arrays;

/** Which words of one vocabulary are near which of another: the same, or of like meaning. */
final class NearWords {
  /** From this cosine on two words are near; below it lie too many that merely keep company. */
  private static final float NEAR = 0.4f;

  /** For each word of the one where its near words begin, and where those of the last end. */
  private final int[] starts;

  private final int[] words;
  private final float[] cosines;

  private NearWords(int[] starts, int[] words, float[] cosines) {
    this.starts = starts;
    this.words = words;
    this.cosines = cosines;
  }

  /**
   * Compares every word of the one with every word of the other, of which there are no more than
   * the table of vectors has.
   *
   * @param left the numbers of words, ascending
   * @param right the same
   */
  static NearWords between(WordVectors vectors, int[] left, int[] right) {
    float[][] columns = vectors.columns(right);
    float[] unit = new float[columns.length];
    int[] starts = new int[left.length + 1];
    int[] words = new int[left.length * 4];
    float[] cosines = new float[words.length];
    float[] products = new float[right.length];
    int n = 0;
    for (int i = 0; i < left.length; i++) {
      Cancellation.check();
      vectors.unit(left[i], unit);
      multiply(unit, columns, products);
      for (int j = 0; j < products.length; j++) {
        if (products[j] >= NEAR) {
          if (n == words.length) {
            words = Arrays.copyOf(words, 2 * n);
            cosines = Arrays.copyOf(cosines, 2 * n);
          }
          words[n] = j;
          cosines[n++] = left[i] == right[j] ? 1 : products[j];
        }
      }
      starts[i + 1] = n;
    }
    return new NearWords(starts, words, cosines);
  }

  /** Several dimensions at a time, since most of the work is to fetch and to put sums. */
  private static void multiply(float[] unit, float[][] columns, float[] products) {
    Arrays.fill(products, 0);
    int k = 0;
    for (; k + 4 <= unit.length; k += 4) {
      float u0 = unit[k];
      float u1 = unit[k + 1];
      float u2 = unit[k + 2];
      float u3 = unit[k + 3];
      float[] c0 = columns[k];
      float[] c1 = columns[k + 1];
      float[] c2 = columns[k + 2];
      float[] c3 = columns[k + 3];
      for (int j = 0; j < products.length; j++) {
        products[j] += u0 * c0[j] + u1 * c1[j] + u2 * c2[j] + u3 * c3[j];
      }
    }
    for (; k < unit.length; k++) {
      for (int j = 0; j < products.length; j++) {
        products[j] += unit[k] * columns[k][j];
      }
    }
  }

  /** Returns the same from the side of the other vocabulary, of so many words. */
  NearWords turned(int size) {
    int[] turnedStarts = new int[size + 1];
    for (int k = 0; k < starts[starts.length - 1]; k++) {
      turnedStarts[words[k] + 1]++;
    }
    for (int j = 0; j < size; j++) {
      turnedStarts[j + 1] += turnedStarts[j];
    }
    int[] next = turnedStarts.clone();
    int[] turnedWords = new int[turnedStarts[size]];
    float[] turnedCosines = new float[turnedWords.length];
    for (int i = 0; i + 1 < starts.length; i++) {
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        int place = next[words[k]]++;
        turnedWords[place] = i;
        turnedCosines[place] = cosines[k];
      }
    }
    return new NearWords(turnedStarts, turnedWords, turnedCosines);
  }

  /**
   * Finds how near the nearest of some words is to each word of the other vocabulary.
   *
   * @param some words of the one vocabulary by their places
   * @param met where the cosines are put, 0 where none is near
   */
  void meet(int[] some, double[] met) {
    Arrays.fill(met, 0);
    for (int word : some) {
      for (int k = starts[word]; k < starts[word + 1]; k++) {
        met[words[k]] = Math.max(met[words[k]], cosines[k]);
      }
    }
  }
}
