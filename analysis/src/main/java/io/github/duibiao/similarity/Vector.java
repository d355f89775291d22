package io.github.duibiao.similarity;

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
    for (double value : values) {
      squares += value * value;
    }
    norm = Math.sqrt(squares);
  }

  /** Returns the cosine, 0 to 1; 0 where one of the two is empty. */
  double cosine(Vector other) {
    if (norm == 0 || other.norm == 0) {
      return 0;
    }
    double product = 0;
    int j = 0;
    for (int i = 0; i < keys.length; i++) {
      while (j < other.keys.length && other.keys[j] < keys[i]) {
        j++;
      }
      if (j < other.keys.length && other.keys[j] == keys[i]) {
        product += values[i] * other.values[j];
      }
    }
    return Math.min(1, product / (norm * other.norm));
  }

  /**
   * Vectors by their keys, so that the cosines of one with all of them cost only what they share.
   * The sums run in the same order as in {@link #cosine}, so that the numbers are the same.
   */
  static final class Index {
    private final Postings postings;
    private final double[] values;
    private final double[] norms;

    Index(List<Vector> vectors) {
      List<long[]> keys = new ArrayList<>(vectors.size());
      norms = new double[vectors.size()];
      for (Vector each : vectors) {
        norms[keys.size()] = each.norm;
        keys.add(each.keys);
      }
      postings = new Postings(keys);
      values = new double[postings.size()];
      for (int at = 0; at < values.length; at++) {
        values[at] = vectors.get(postings.item(at)).values[postings.place(at)];
      }
    }

    /** Returns the cosine of a vector with each of them. */
    double[] cosines(Vector mine) {
      double[] cosines = new double[norms.length];
      for (int k = 0; k < mine.keys.length; k++) {
        int number = postings.number(mine.keys[k]);
        int end = postings.to(number);
        for (int at = postings.from(number); at < end; at++) {
          cosines[postings.item(at)] += mine.values[k] * values[at];
        }
      }
      for (int j = 0; j < cosines.length; j++) {
        double both = mine.norm * norms[j];
        cosines[j] = both == 0 ? 0 : Math.min(1, cosines[j] / both);
      }
      return cosines;
    }
  }

  /** Returns the value of a key, 0 where it is not there. */
  double get(long key) {
    int index = Arrays.binarySearch(keys, key);
    return index < 0 ? 0 : values[index];
  }

  /** Returns what both have, each key with what it adds to the product. */
  Vector shared(Vector other) {
    long[] common = new long[Math.min(keys.length, other.keys.length)];
    double[] weights = new double[common.length];
    int count = 0;
    int j = 0;
    for (int i = 0; i < keys.length; i++) {
      while (j < other.keys.length && other.keys[j] < keys[i]) {
        j++;
      }
      if (j < other.keys.length && other.keys[j] == keys[i]) {
        common[count] = keys[i];
        weights[count++] = values[i] * other.values[j];
      }
    }
    return new Vector(Arrays.copyOf(common, count), Arrays.copyOf(weights, count));
  }

  /**
   * Returns the names of the keys, what weighs most first; keys whose name is empty are left out.
   */
  List<String> names(LongFunction<String> name, int limit) {
    double[] left = values.clone();
    List<String> names = new ArrayList<>();
    for (int count = left.length; count > 0 && names.size() < limit; count--) {
      int best = 0;
      for (int i = 1; i < left.length; i++) {
        best = left[i] > left[best] ? i : best;
      }
      left[best] = -1;
      String each = name.apply(keys[best]);
      if (!each.isEmpty()) {
        names.add(each);
      }
    }
    return names;
  }
}
