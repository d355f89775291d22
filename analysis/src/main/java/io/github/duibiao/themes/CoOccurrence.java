package io.github.duibiao.themes;

import java.util.Locale;
import java.util.Objects;

/**
 * How often two themes come up together.
 *
 * @param first the id of one theme, the earlier in the codebook
 * @param second the id of the other
 * @param both how many have both
 * @param firstAny how many have the first
 * @param secondAny how many have the second
 * @param total how many there are
 * @param logLikelihood the log-likelihood ratio G² of independence (Dunning 1993), 0 or more
 * @param exactProbability the two-sided probability by Fisher's exact test where they are
 *     independent
 */
public record CoOccurrence(
    String first,
    String second,
    int both,
    int firstAny,
    int secondAny,
    int total,
    double logLikelihood,
    double exactProbability) {
  /** Checks that nothing is null. */
  public CoOccurrence {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /** Returns how many would have both if the two were independent. */
  public double expected() {
    return total == 0 ? 0 : (double) firstAny * secondAny / total;
  }

  /** Returns the share of those that have either which have both, 0 to 1 (Jaccard 1901). */
  public double overlap() {
    int either = firstAny + secondAny - both;
    return either == 0 ? 0 : (double) both / either;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s + %s %d", first, second, both);
  }
}
