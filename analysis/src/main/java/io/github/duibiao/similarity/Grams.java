package io.github.duibiao.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * Character n-grams, of two and of three characters. Chinese parts no words by spaces; runs of two
 * and three characters are most of its words, without a dictionary that might miss the new ones.
 */
final class Grams {
  private static final double LOG_2 = Math.log(2);

  private Grams() {}

  static Vector vector(LongTable counts, Background background) {
    long[] keys = counts.sortedKeys();
    double[] values = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      values[i] = log2(1 + counts.get(keys[i])) * background.gramWeight(keys[i]);
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

  /** Joins runs that overlap by two characters: 政策解 and 策解读 are 政策解读. */
  static List<String> joined(List<String> grams, int limit) {
    List<String> joined = new ArrayList<>();
    for (String gram : grams) {
      boolean taken = false;
      for (int i = 0; i < joined.size() && !taken; i++) {
        String one = joined.get(i);
        if (one.contains(gram)) {
          taken = true;
        } else if (gram.length() > 2 && one.endsWith(gram.substring(0, 2))) {
          joined.set(i, one + gram.substring(2));
          taken = true;
        } else if (gram.length() > 2 && one.startsWith(gram.substring(1))) {
          joined.set(i, gram.charAt(0) + one);
          taken = true;
        }
      }
      if (!taken && joined.size() < limit) {
        joined.add(gram);
      }
    }
    return joined;
  }

  static double log2(double x) {
    return Math.log(x) / LOG_2;
  }
}
