package io.github.duibiao.alignment;

import java.util.Locale;
import java.util.Objects;

/**
 * What one feature says about a pair.
 *
 * @param feature the name of the feature: {@code words}, {@code topics}, {@code part} (the best
 *     pair of sentences), {@code themes}, {@code passage}; of tasks {@code title}, {@code
 *     sentences} (how many correspond) and {@code margin} (how far ahead of other pairs); of
 *     measures {@code task} and {@code taskPart} (how likely their tasks are the same, or at least
 *     related); {@code encoder} where a sentence encoder was given
 * @param value what was measured, from 0, nothing in common, to 1
 * @param weight what the feature adds to the log-odds that the two are the same, in whole
 *     ten-thousandths; 0 for what only tells whether one is a part of the other
 * @param detail what the value rests on, such as the notions in common; where it quotes both sides,
 *     the left comes first and {@link #BETWEEN} stands between; empty where there is nothing to
 *     name, and for pairs that have next to nothing in common
 */
public record Evidence(String feature, double value, double weight, String detail) {
  /** What stands between the two sides in a detail that quotes both. */
  public static final String BETWEEN = " ↔ ";

  /** Checks that nothing is null. */
  public Evidence {
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(detail, "detail");
  }

  /** Returns the same evidence seen from the other plan. */
  public Evidence mirrored() {
    int between = detail.indexOf(BETWEEN);
    return between < 0
        ? this
        : new Evidence(
            feature,
            value,
            weight,
            detail.substring(between + BETWEEN.length()) + BETWEEN + detail.substring(0, between));
  }

  /** Returns the evidence in one line, such as {@code title 0.81 → +1.90 政策解读}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %.2f → %+.2f %s", feature, value, weight, detail).strip();
  }
}
