package io.github.duibiao.themes;

import java.util.List;
import java.util.Objects;

/**
 * A theme found in a task or measure.
 *
 * @param id the theme's id in the codebook
 * @param main whether the task or measure is chiefly about it, not only among other things
 * @param score how much of the demand speaks for it, above 0 and at most 1; comparable within one
 *     text, not a probability
 * @param words the words of the text that led to it, in their order, each once
 */
public record TaggedTheme(String id, boolean main, double score, List<String> words) {
  /** Checks the score and copies the words. */
  public TaggedTheme {
    Objects.requireNonNull(id, "id");
    words = List.copyOf(words);
    if (!(score > 0 && score <= 1)) {
      throw new IllegalArgumentException("a score is above 0 and at most 1, not " + score);
    }
  }

  @Override
  public String toString() {
    return (main ? "*" : "") + id + " " + words;
  }
}
