package io.github.duibiao.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a text and its pairs of adjoining characters. Chinese parts no words by spaces;
 * pairs of characters are most of its words, without a dictionary that might miss the new ones, and
 * single characters still meet where one text says 农药残留 and the other 药残. Each is known by the
 * place of its key among those of the text.
 */
final class Grams {
  private static final double LOG_2 = StrictMath.log(2);
  private static final int NONE = -1;

  /** The logarithms of one and the few times that nearly every n-gram of a text occurs. */
  private static final double[] FEW_TIMES = new double[16];

  static {
    for (int count = 0; count < FEW_TIMES.length; count++) {
      FEW_TIMES[count] = log2(1 + count);
    }
  }

  private final Script text;

  /** For each character the pair that it ends, or {@link #NONE}. */
  private final int[] pairs;

  private final long[] keys;

  /** For each key the logarithm of how often it occurs. */
  private final double[] times;

  Grams(Script text) {
    this.text = text;
    pairs = new int[text.length()];
    LongTable numbers = new LongTable(text.length() * 2);
    long[] found = new long[text.length() * 2];
    int[] counts = new int[text.length() * 2];
    Arrays.fill(pairs, NONE);
    for (int i = 0; i < text.length(); i++) {
      if (text.letterAt(i)) {
        count(key(text.at(i), '\0'), numbers, found, counts);
        if (i > 0 && text.letterAt(i - 1)) {
          pairs[i] = count(key(text.at(i - 1), text.at(i)), numbers, found, counts);
        }
      }
    }
    keys = Arrays.copyOf(found, numbers.size());
    Arrays.sort(keys);
    times = new double[keys.length];
    int[] places = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      int number = numbers.get(keys[place]);
      places[number] = place;
      int count = counts[number];
      times[place] = count < FEW_TIMES.length ? FEW_TIMES[count] : log2(1 + count);
    }
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pairs[i] == NONE ? NONE : places[pairs[i]];
    }
  }

  private static int count(long key, LongTable numbers, long[] found, int[] counts) {
    int number = numbers.number(key);
    found[number] = key;
    counts[number]++;
    return number;
  }

  /** Returns the text. */
  Script text() {
    return text;
  }

  /** Returns the keys, in ascending order. */
  long[] keys() {
    return keys;
  }

  Vector vector(Rarity rarity) {
    double[] values = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      values[i] = times[i] * rarity.weight(keys[i]);
    }
    return new Vector(keys, values);
  }

  static long key(String gram) {
    return key(gram.charAt(0), gram.length() > 1 ? gram.charAt(1) : '\0');
  }

  private static long key(char first, char second) {
    return (long) first << 16 | second;
  }

  static String text(long key) {
    char second = (char) key;
    return second == '\0' ? "" + (char) (key >>> 16) : "" + (char) (key >>> 16) + second;
  }

  /**
   * Returns wordings of the text whose every pair of characters weighs something, what weighs most
   * first.
   *
   * @param weights of the n-grams, by their places
   * @param limit how many at most
   */
  List<String> wordings(double[] weights, int limit) {
    List<String> wordings = new ArrayList<>(limit + 1);
    double[] kept = new double[limit + 1];
    int start = 0;
    double weight = 0;
    for (int i = 1; i <= text.length(); i++) {
      double more = i == text.length() || pairs[i] == NONE ? 0 : weights[pairs[i]];
      if (more > 0) {
        start = weight == 0 ? i - 1 : start;
        weight += more;
      } else {
        if (weight > 0 && (wordings.size() < limit || weight >= kept[limit - 1])) {
          keep(text.text(start, i), weight, wordings, kept, limit);
        }
        weight = 0;
      }
    }
    return wordings;
  }

  private static void keep(
      String wording, double weight, List<String> wordings, double[] weights, int limit) {
    if (wordings.contains(wording)) {
      return;
    }
    int rank = wordings.size();
    while (rank > 0
        && (weights[rank - 1] < weight
            || (weights[rank - 1] == weight && wordings.get(rank - 1).compareTo(wording) >= 0))) {
      weights[rank] = weights[rank - 1];
      rank--;
    }
    wordings.add(rank, wording);
    weights[rank] = weight;
    if (wordings.size() > limit) {
      wordings.remove(limit);
    }
  }

  static double log2(double x) {
    return StrictMath.log(x) / LOG_2;
  }
}
