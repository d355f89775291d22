package io.github.duibiao.similarity.feature;

import java.util.Locale;
import java.util.Objects;

/**
 * Wording that two texts have in common.
 *
 * @param left where it begins in the left text, in characters from 0
 * @param leftEnd where it ends there, exclusive
 * @param right where it begins in the right text
 * @param rightEnd where it ends there, exclusive; punctuation and white space within it may differ,
 *     and so may the lengths
 * @param text the wording, without punctuation and white space
 */
public record CommonWording(int left, int leftEnd, int right, int rightEnd, String text) {
  /** Checks the positions. */
  public CommonWording {
    Objects.requireNonNull(text, "text");
    if (left < 0 || leftEnd <= left || right < 0 || rightEnd <= right) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "not a passage: %d-%d, %d-%d", left, leftEnd, right, rightEnd));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
