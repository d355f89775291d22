package io.github.duibiao.similarity;

import io.github.duibiao.plan.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The character n-grams of a text, of two and of three characters. Chinese parts no words by
 * spaces; runs of two and three characters are most of its words, without a dictionary that might
 * miss the new ones. Each is known by the place of its key among those of the text.
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

  /** For each character the n-gram of two that it ends, or {@link #NONE}. */
  private final int[] twos;

  /** For each character the n-gram of three that it ends, or {@link #NONE}. */
  private final int[] threes;

  private final long[] keys;
  private final int[] counts;

  Grams(Script text) {
    this(text, List.of());
    Cancellation.check();
  }

  /**
   * Finds the n-grams of a text.
   *
   * @param parts those of the clauses it is made of, if they are known: their keys are merged,
   *     which takes less than sorting them again
   */
  Grams(Script text, List<Grams> parts) {
    this.text = text;
    twos = new int[text.length()];
    threes = new int[text.length()];
    LongTable numbers = new LongTable(text.length() * 2);
    long[] found = new long[text.length() * 2];
    int[] times = new int[text.length() * 2];
    Arrays.fill(twos, NONE);
    Arrays.fill(threes, NONE);
    for (int i = 1; i < text.length(); i++) {
      if (text.letterAt(i) && text.letterAt(i - 1)) {
        long two = key(text.at(i - 1), text.at(i), '\0');
        twos[i] = numbers.number(two);
        found[twos[i]] = two;
        times[twos[i]]++;
        if (i > 1 && text.letterAt(i - 2)) {
          long three = key(text.at(i - 2), text.at(i - 1), text.at(i));
          threes[i] = numbers.number(three);
          found[threes[i]] = three;
          times[threes[i]]++;
        }
      }
    }
    keys =
        parts.isEmpty()
            ? sorted(Arrays.copyOf(found, numbers.size()))
            : merged(parts, 0, parts.size());
    counts = new int[keys.length];
    int[] places = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      int number = numbers.get(keys[place]);
      places[number] = place;
      counts[place] = times[number];
    }
    for (int i = 1; i < twos.length; i++) {
      twos[i] = twos[i] == NONE ? NONE : places[twos[i]];
      threes[i] = threes[i] == NONE ? NONE : places[threes[i]];
    }
  }

  private static long[] sorted(long[] keys) {
    Arrays.sort(keys);
    return keys;
  }

  private static long[] merged(List<Grams> parts, int from, int to) {
    if (to - from == 1) {
      return parts.get(from).keys;
    }
    int middle = (from + to) >>> 1;
    return merged(merged(parts, from, middle), merged(parts, middle, to));
  }

  private static long[] merged(long[] one, long[] other) {
    long[] both = new long[one.length + other.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < one.length || j < other.length) {
      boolean first = j == other.length || (i < one.length && one[i] <= other[j]);
      long key = first ? one[i++] : other[j++];
      if (n == 0 || both[n - 1] != key) {
        both[n++] = key;
      }
    }
    return Arrays.copyOf(both, n);
  }

  /** Returns the text. */
  Script text() {
    return text;
  }

  /** Returns the keys, in ascending order. */
  long[] keys() {
    return keys;
  }

  Vector vector(Background background) {
    double[] values = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      double times = counts[i] < FEW_TIMES.length ? FEW_TIMES[counts[i]] : log2(1 + counts[i]);
      values[i] = times * background.gramWeight(keys[i]);
    }
    return new Vector(keys, values);
  }

  static long key(String gram) {
    return key(gram.charAt(0), gram.charAt(1), gram.length() > 2 ? gram.charAt(2) : '\0');
  }

  private static long key(char first, char second, char third) {
    return (long) first << 32 | (long) second << 16 | third;
  }

  static String text(long key) {
    String two = "" + (char) (key >>> 32) + (char) (key >>> 16);
    return (char) key == '\0' ? two : two + (char) key;
  }

  /**
   * Returns wordings of the text whose every run of three characters weighs something, what weighs
   * most first.
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
      double more = i < text.length() ? weight(start, i, weights) : 0;
      if (more > 0) {
        weight += more;
      } else {
        if (weight > 0 && (wordings.size() < limit || weight >= kept[limit - 1])) {
          keep(text.text(start, i), weight, wordings, kept, limit);
        }
        // The last character may begin another wording.
        start = i - start > 1 && i < text.length() ? i - 1 : i;
        weight = start < i ? weight(start, i, weights) : 0;
        start = weight > 0 ? start : i;
      }
    }
    return wordings;
  }

  /** What a character adds to a wording that begins at {@code start}; 0 if it is not shared. */
  private double weight(int start, int end, double[] weights) {
    int gram = end - start < 2 ? twos[end] : threes[end];
    return gram == NONE ? 0 : weights[gram];
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
