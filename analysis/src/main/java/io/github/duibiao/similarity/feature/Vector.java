package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A sparse vector, its keys in ascending order. Sums run in the order of the keys, so that the
 * cosine of two is the same number whichever comes first.
 */
final class Vector {
  private final long[] keys;
  private final double[] values;
  private final double norm;
  private final double sum;

  /**
   * Makes a vector.
   *
   * @param keys ascending, without repeats
   * @param values one for each, positive
   */
  Vector(long[] keys, double[] values) {
    this.keys = keys;
    this.values = values;
    double squares = 0;
    double all = 0;
    for (double value : values) {
      squares += value * value;
      all += value;
    }
    norm = Math.sqrt(squares);
    sum = all;
  }

  /** Returns the sum. */
  Vector plus(Vector other) {
    long[] all = new long[keys.length + other.keys.length];
    double[] sums = new double[all.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length || j < other.keys.length) {
      boolean mine = j == other.keys.length || (i < keys.length && keys[i] <= other.keys[j]);
      boolean theirs = i == keys.length || (j < other.keys.length && other.keys[j] <= keys[i]);
      all[n] = mine ? keys[i] : other.keys[j];
      sums[n++] = (mine ? values[i] : 0) + (theirs ? other.values[j] : 0);
      i += mine ? 1 : 0;
      j += theirs ? 1 : 0;
    }
    return new Vector(Arrays.copyOf(all, n), Arrays.copyOf(sums, n));
  }

  /** Returns the cosine, 0 to 1; 0 where one of the two is empty. */
  double cosine(Vector other) {
    if (norm == 0 || other.norm == 0) {
      return 0;
    }
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      long mine = keys[i];
      long theirs = other.keys[j];
      if (mine == theirs) {
        product += values[i] * other.values[j];
      }
      // Without a branch: which of the two is the smaller is anybody's guess.
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return Math.min(1, product / (norm * other.norm));
  }

  /**
   * Vectors by their keys, so that the cosines of one with all of them cost only what they share.
   * The sums run in the same order as in {@link #cosine}, so that the numbers are the same.
   */
  static final class Index {
    private final List<Vector> vectors;
    private final Postings postings;
    private final double[] values;

    Index(List<Vector> vectors) {
      this.vectors = vectors;
      List<long[]> keys = new ArrayList<>(vectors.size());
      vectors.forEach(each -> keys.add(each.keys));
      postings = new Postings(keys);
      values = new double[postings.size()];
      for (int at = 0; at < values.length; at++) {
        values[at] = vectors.get(postings.item(at)).values[postings.place(at)];
      }
    }

    /** Returns the cosine of a vector with each of them. */
    double[] cosines(Vector mine) {
      double[] cosines = new double[vectors.size()];
      for (int k = 0; k < mine.keys.length; k++) {
        int number = postings.number(mine.keys[k]);
        int end = postings.to(number);
        for (int at = postings.from(number); at < end; at++) {
          cosines[postings.item(at)] += mine.values[k] * values[at];
        }
      }
      for (int j = 0; j < cosines.length; j++) {
        double both = mine.norm * vectors.get(j).norm;
        cosines[j] = both == 0 ? 0 : Math.min(1, cosines[j] / both);
      }
      return cosines;
    }
  }

  /** Returns what each of the keys adds to the product with another. */
  double[] products(Vector other) {
    double[] products = new double[keys.length];
    int j = 0;
    for (int i = 0; i < keys.length; i++) {
      while (j < other.keys.length && other.keys[j] < keys[i]) {
        j++;
      }
      if (j < other.keys.length && other.keys[j] == keys[i]) {
        products[i] = values[i] * other.values[j];
      }
    }
    return products;
  }

  /**
   * Returns the names of the keys that another has too, what adds most to the product first; keys
   * whose name is empty are left out.
   */
  List<String> shared(Vector other, LongFunction<String> name, int limit) {
    double[] products = products(other);
    List<String> names = new ArrayList<>(limit);
    while (names.size() < limit) {
      int best = -1;
      for (int i = 0; i < products.length; i++) {
        best = products[i] > (best < 0 ? 0 : products[best]) ? i : best;
      }
      if (best < 0) {
        break;
      }
      products[best] = 0;
      String each = name.apply(keys[best]);
      if (!each.isEmpty()) {
        names.add(each);
      }
    }
    return names;
  }

  /**
   * What two have in common.
   *
   * @param ofOne the share of the values of the one whose keys the other has too, 0 to 1
   * @param ofOther the share of the values of the other
   */
  record Shares(double ofOne, double ofOther) {}

  /** Returns how much of this and of another the two have in common. */
  Shares shares(Vector other) {
    double mine = 0;
    double theirs = 0;
    int j = 0;
    for (int i = 0; i < keys.length; i++) {
      while (j < other.keys.length && other.keys[j] < keys[i]) {
        j++;
      }
      if (j < other.keys.length && other.keys[j] == keys[i]) {
        mine += values[i];
        theirs += other.values[j];
      }
    }
    return new Shares(sum == 0 ? 0 : mine / sum, other.sum == 0 ? 0 : theirs / other.sum);
  }
}
