package io.github.duibiao.similarity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The character n-grams of a text, of two and three characters, counted. Chinese is written without
 * spaces between words; runs of two and three characters stand for most of its words.
 */
public final class Grams {
  private final Map<String, Integer> counts;
  private final double norm;

  private Grams(Map<String, Integer> counts) {
    this.counts = counts;
    double squares = 0;
    for (int count : counts.values()) {
      squares += count * count;
    }
    norm = Math.sqrt(squares);
  }

  /** Returns the n-grams of a text; punctuation and white space end a run of characters. */
  public static Grams of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    Map<String, Integer> counts = new HashMap<>();
    for (int n = 2; n <= 3; n++) {
      for (int i = 0; i + n <= normal.length(); i++) {
        String gram = normal.substring(i, i + n);
        if (gram.chars().allMatch(Character::isLetterOrDigit)) {
          counts.merge(gram, 1, Integer::sum);
        }
      }
    }
    return new Grams(counts);
  }

  /** Returns the cosine of the two counts, 0 to 1; 0 where one has none. */
  public double cosine(Grams other) {
    if (norm == 0 || other.norm == 0) {
      return 0;
    }
    double product = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      product += each.getValue() * other.counts.getOrDefault(each.getKey(), 0);
    }
    return Math.min(1, product / norm / other.norm);
  }
}
