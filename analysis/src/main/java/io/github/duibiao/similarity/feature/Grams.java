package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text and its pairs of adjoining characters. Chinese parts no words by spaces;
 * pairs of characters are most of its words, without a dictionary that might miss the new ones, and
 * single characters still meet where one text says 农药残留 and the other 药残. Each is known by the
 * place of its key among those of the text.
 */
final class Grams {
  private static final double LOG_2 = StrictMath.log(2);
  private static final int NONE = -1;

  /** From here on keys stand for broader words. */
  private static final long WORDS = 1L << 40;

  /** What a broader word counts for, if one that both texts name counts for one. */
  private static final double BROADER = 0.5;

  /** The logarithms of one and the few times that nearly every n-gram of a text occurs. */
  private static final double[] FEW_TIMES = new double[16];

  static {
    for (int count = 0; count < FEW_TIMES.length; count++) {
      FEW_TIMES[count] = log2(1 + count);
    }
  }

  private final Script text;
  private final long[] keys;
  private final int[] counts;

  /** For each character the place of the pair that it ends, or {@link #NONE}; when asked for. */
  private int @Nullable [] pairs;

  private Grams(Script text, long[] keys, int[] counts) {
    this.text = text;
    this.keys = keys;
    this.counts = counts;
  }

  /** Finds the n-grams of a text. */
  static Grams of(Script text) {
    long[] found = new long[text.length() * 2];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.letterAt(i)) {
        found[n++] = key(text.at(i), '\0');
        if (i > 0 && text.letterAt(i - 1)) {
          found[n++] = key(text.at(i - 1), text.at(i));
        }
      }
    }
    Arrays.sort(found, 0, n);
    int[] counts = new int[n];
    int distinct = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
      counts[distinct - 1]++;
    }
    return new Grams(text, Arrays.copyOf(found, distinct), Arrays.copyOf(counts, distinct));
  }

  /**
   * Finds the n-grams of a text, and the broader words that it speaks of by naming narrower ones.
   */
  static Grams of(Script text, Glossary words) {
    Grams plain = of(text);
    if (words.size() == 0) {
      return plain;
    }
    double[] mentions = new double[words.size()];
    words.weigh(text, mentions);
    long[] keys = Arrays.copyOf(plain.keys, plain.keys.length + mentions.length);
    int[] counts = Arrays.copyOf(plain.counts, keys.length);
    int n = plain.keys.length;
    for (int i = 0; i < mentions.length; i++) {
      if (mentions[i] > 0) {
        keys[n] = WORDS + i;
        counts[n++] = (int) Math.ceil(mentions[i]);
      }
    }
    return new Grams(text, Arrays.copyOf(keys, n), Arrays.copyOf(counts, n));
  }

  /**
   * Finds the n-grams of a text from those of the clauses it is made of: merging them takes less
   * than sorting them again.
   */
  static Grams of(Script text, List<Grams> parts) {
    Grams all = parts.isEmpty() ? of(Script.of("")) : merged(parts, 0, parts.size());
    return new Grams(text, all.keys, all.counts);
  }

  private static Grams merged(List<Grams> parts, int from, int to) {
    if (to - from == 1) {
      return parts.get(from);
    }
    int middle = (from + to) >>> 1;
    return merged(merged(parts, from, middle), merged(parts, middle, to));
  }

  private static Grams merged(Grams one, Grams other) {
    long[] keys = new long[one.keys.length + other.keys.length];
    int[] counts = new int[keys.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < one.keys.length || j < other.keys.length) {
      boolean first =
          j == other.keys.length || (i < one.keys.length && one.keys[i] <= other.keys[j]);
      long key = first ? one.keys[i] : other.keys[j];
      if (n == 0 || keys[n - 1] != key) {
        keys[n++] = key;
      }
      counts[n - 1] += first ? one.counts[i++] : other.counts[j++];
    }
    return new Grams(one.text, Arrays.copyOf(keys, n), Arrays.copyOf(counts, n));
  }

  private synchronized int[] pairs() {
    int[] places = pairs;
    if (places == null) {
      places = new int[text.length()];
      Arrays.fill(places, NONE);
      for (int i = 1; i < places.length; i++) {
        if (text.letterAt(i) && text.letterAt(i - 1)) {
          places[i] = Arrays.binarySearch(keys, key(text.at(i - 1), text.at(i)));
        }
      }
      pairs = places;
    }
    return places;
  }

  /** Returns the text. */
  Script text() {
    return text;
  }

  /** Returns the keys, in ascending order. */
  long[] keys() {
    return keys;
  }

  /** Returns how often the text has the n-gram at a place. */
  int count(int place) {
    return counts[place];
  }

  Vector vector(Rarity rarity) {
    double[] values = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      double times = counts[i] < FEW_TIMES.length ? FEW_TIMES[counts[i]] : log2(1 + counts[i]);
      values[i] = (keys[i] >= WORDS ? BROADER : 1) * times * rarity.weight(keys[i]);
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
    int[] places = pairs();
    int start = 0;
    double weight = 0;
    for (int i = 1; i <= text.length(); i++) {
      double more = i == text.length() || places[i] == NONE ? 0 : weights[places[i]];
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
