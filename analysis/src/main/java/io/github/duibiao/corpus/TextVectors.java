package io.github.duibiao.corpus;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The vectors of many texts, packed: of length 1, one value for each pair of characters, weighed by
 * {@link TermWeights}. The cosine of two texts is the sum of the products of what they share.
 *
 * <p>Eight bytes a pair of characters, about 1 kB a text. Immutable.
 */
public final class TextVectors implements Serializable {
  private static final long serialVersionUID = 1;

  private final int dimensions;
  private final int[] ends;
  private final int[] ranks;
  private final float[] values;

  private TextVectors(int dimensions, int[] ends, int[] ranks, float[] values) {
    this.dimensions = dimensions;
    this.ends = ends;
    this.ranks = ranks;
    this.values = values;
  }

  /**
   * Weighs texts.
   *
   * @throws IllegalArgumentException if they have more than two thousand million pairs in all
   */
  public static TextVectors of(Iterable<TextTerms> texts, TermWeights weights) {
    int[] ends = new int[16];
    int[] ranks = new int[1_024];
    float[] values = new float[1_024];
    int n = 0;
    int end = 0;
    for (TextTerms each : texts) {
      TermWeights.Sparse vector = weights.vector(each);
      int more = vector.ranks.length;
      if (end + more > ranks.length) {
        int room = room(end, more);
        ranks = Arrays.copyOf(ranks, room);
        values = Arrays.copyOf(values, room);
      }
      System.arraycopy(vector.ranks, 0, ranks, end, more);
      System.arraycopy(vector.values, 0, values, end, more);
      end += more;
      ends = n == ends.length ? Arrays.copyOf(ends, n * 2) : ends;
      ends[n++] = end;
    }
    return new TextVectors(
        weights.size(),
        Arrays.copyOf(ends, n),
        Arrays.copyOf(ranks, end),
        Arrays.copyOf(values, end));
  }

  private static int room(int end, int more) {
    long room = Math.min(Math.max((long) end * 3 / 2, (long) end + more), Integer.MAX_VALUE - 8);
    if (room < (long) end + more) {
      throw new IllegalArgumentException("too many texts for one run: join them in parts");
    }
    return (int) room;
  }

  /** Returns how many texts there are. */
  public int size() {
    return ends.length;
  }

  int dimensions() {
    return dimensions;
  }

  int start(int text) {
    return text == 0 ? 0 : ends[text - 1];
  }

  int end(int text) {
    return ends[text];
  }

  int rank(int place) {
    return ranks[place];
  }

  float value(int place) {
    return values[place];
  }
}
