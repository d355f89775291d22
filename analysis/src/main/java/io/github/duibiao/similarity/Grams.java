package io.github.duibiao.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * Character n-grams, of two and of three characters. Chinese parts no words by spaces; runs of two
 * and three characters are most of its words, without a dictionary that might miss the new ones.
 */
final class Grams {
  private static final double LOG_2 = StrictMath.log(2);

  /** The logarithms of one and the few times that nearly every n-gram of a text occurs. */
  private static final double[] FEW_TIMES = new double[16];

  static {
    for (int count = 0; count < FEW_TIMES.length; count++) {
      FEW_TIMES[count] = log2(1 + count);
    }
  }

  private Grams() {}

  static Vector vector(LongTable counts, Background background) {
    long[] keys = counts.sortedKeys();
    double[] values = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int count = counts.get(keys[i]);
      double times = count < FEW_TIMES.length ? FEW_TIMES[count] : log2(1 + count);
      values[i] = times * background.gramWeight(keys[i]);
    }
    return new Vector(keys, values);
  }

  static LongTable counts(Script text) {
    LongTable counts = new LongTable(text.length() * 2);
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.letterAt(i) && text.letterAt(i + 1)) {
        counts.add(key(text.at(i), text.at(i + 1), '\0'), 1);
        if (i + 2 < text.length() && text.letterAt(i + 2)) {
          counts.add(key(text.at(i), text.at(i + 1), text.at(i + 2)), 1);
        }
      }
    }
    return counts;
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
   * Returns wordings of the text whose every run of three characters is shared, what weighs most
   * first.
   */
  static List<String> wordings(Script text, Vector shared, int limit) {
    List<String> wordings = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    int start = 0;
    double weight = 0;
    for (int i = 1; i <= text.length(); i++) {
      double more = i < text.length() ? weight(text, start, i, shared) : 0;
      if (more > 0) {
        weight += more;
      } else {
        keep(text.text(start, i), weight, wordings, weights, limit);
        // The last character may begin another wording.
        start = i - start > 1 && i < text.length() ? i - 1 : i;
        weight = start < i ? weight(text, start, i, shared) : 0;
        start = weight > 0 ? start : i;
      }
    }
    return wordings;
  }

  /** What a character adds to a wording that begins at {@code start}; 0 if it is not shared. */
  private static double weight(Script text, int start, int end, Vector shared) {
    if (!text.letterAt(end) || !text.letterAt(end - 1)) {
      return 0;
    }
    long key =
        end - start < 2
            ? key(text.at(end - 1), text.at(end), '\0')
            : key(text.at(end - 2), text.at(end - 1), text.at(end));
    return shared.get(key);
  }

  private static void keep(
      String wording, double weight, List<String> wordings, List<Double> weights, int limit) {
    if (weight <= 0 || wordings.contains(wording)) {
      return;
    }
    int rank = 0;
    while (rank < weights.size()
        && (weights.get(rank) > weight
            || (weights.get(rank) == weight && wordings.get(rank).compareTo(wording) < 0))) {
      rank++;
    }
    wordings.add(rank, wording);
    weights.add(rank, weight);
    if (wordings.size() > limit) {
      wordings.remove(limit);
      weights.remove(limit);
    }
  }

  static double log2(double x) {
    return StrictMath.log(x) / LOG_2;
  }
}
