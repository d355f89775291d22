package io.github.duibiao.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;

/**
 * What each pair of characters weighs in a corpus: the more, the fewer texts have it. Pairs have
 * ranks, from 0 for what the fewest texts have.
 *
 * <p>Pairs that one text alone has have no rank: no other text can share them. They count in the
 * length of its vector all the same. Immutable.
 */
public final class TermWeights implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long MASK = 0xffff_ffffL;
  private static final double LOG_2 = StrictMath.log(2);

  /** In ascending order, with the rank of each. */
  private final int[] codes;

  private final int[] ranks;
  private final double[] weights;

  /** What a pair weighs that one text has. */
  private final double alone;

  private TermWeights(int[] codes, int[] ranks, double[] weights, double alone) {
    this.codes = codes;
    this.ranks = ranks;
    this.weights = weights;
    this.alone = alone;
  }

  /**
   * Returns the weights.
   *
   * @param having how many texts have each pair, by its {@linkplain TextTerms#code code}
   * @param texts how many texts there are that have any
   */
  public static TermWeights of(Map<Integer, Long> having, long texts) {
    long[] byCount =
        having.entrySet().stream()
            .filter(each -> each.getValue() > 1)
            .mapToLong(
                each -> Math.min(each.getValue(), 0x7fff_ffffL) << 32 | (each.getKey() & MASK))
            .sorted()
            .toArray();
    long[] byCode = new long[byCount.length];
    double[] weights = new double[byCount.length];
    for (int rank = 0; rank < byCount.length; rank++) {
      byCode[rank] = (byCount[rank] << 32 ^ Long.MIN_VALUE) | rank;
      weights[rank] = weight(byCount[rank] >>> 32, texts);
    }
    Arrays.sort(byCode);
    int[] codes = new int[byCode.length];
    int[] ranks = new int[byCode.length];
    for (int i = 0; i < byCode.length; i++) {
      codes[i] = (int) (byCode[i] >> 32);
      ranks[i] = (int) byCode[i];
    }
    return new TermWeights(codes, ranks, weights, weight(1, texts));
  }

  private static double weight(long having, long texts) {
    return StrictMath.log((texts + 1.0) / having);
  }

  /** Returns how many ranks there are. */
  public int size() {
    return codes.length;
  }

  /**
   * Returns the vector of a text: of length 1, over its pairs that have a rank, in the order of
   * these. Pairs that no text was counted with weigh nothing.
   */
  Sparse vector(TextTerms terms) {
    int[] found = new int[terms.size()];
    double[] values = new double[terms.size()];
    int n = 0;
    double square = 0;
    for (int i = 0; i < terms.size(); i++) {
      double times = StrictMath.log(1 + terms.count(i)) / LOG_2;
      int at = Arrays.binarySearch(codes, terms.code(i) ^ Integer.MIN_VALUE);
      double value = times * (at < 0 ? alone : weights[ranks[at]]);
      square += value * value;
      if (at >= 0) {
        found[n] = ranks[at];
        values[n++] = value;
      }
    }
    return Sparse.of(found, values, n, Math.sqrt(square));
  }

  /** A vector with few values: ranks in ascending order, and the value of each. */
  static final class Sparse {
    final int[] ranks;
    final float[] values;

    private Sparse(int[] ranks, float[] values) {
      this.ranks = ranks;
      this.values = values;
    }

    private static Sparse of(int[] found, double[] values, int n, double length) {
      long[] order = new long[n];
      for (int i = 0; i < n; i++) {
        order[i] = (long) found[i] << 32 | i;
      }
      Arrays.sort(order);
      int[] ranks = new int[n];
      float[] ordered = new float[n];
      for (int i = 0; i < n; i++) {
        ranks[i] = (int) (order[i] >>> 32);
        ordered[i] = (float) (values[(int) order[i]] / length);
      }
      return new Sparse(ranks, ordered);
    }
  }
}
