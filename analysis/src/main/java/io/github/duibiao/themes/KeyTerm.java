package io.github.duibiao.themes;

import io.github.duibiao.themes.ThemeContrast.Caution;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How much more, or less, often a term is used in one group of plans than in another (关键性).
 *
 * @param term the term
 * @param count how often the group uses it
 * @param total how many terms the group uses, each as often as it does
 * @param referenceCount how often the reference group uses it
 * @param referenceTotal how many terms the reference group uses
 * @param logLikelihood the log-likelihood ratio G² of the two by two table (Dunning 1993), 0 or
 *     more
 * @param probability the probability of such a ratio or a greater one where there is no difference,
 *     by the chi-squared distribution
 * @param exactProbability the same by Fisher's exact test, two-sided, good for small counts too
 * @param adjusted the exact probability corrected for the number of terms compared (Benjamini and
 *     Hochberg 1995)
 * @param logRatio the binary logarithm of the ratio of the two shares (Hardie 2014): 1 is twice as
 *     often; where a count is 0, half a use is added to every count
 * @param low the lower end of the 95 % confidence interval of the log ratio
 * @param high the upper end
 * @param caution what to beware of
 * @param lines places where it stands, of different tasks as far as there are: in the group, or
 *     where the group does not use it in the reference group
 */
public record KeyTerm(
    String term,
    int count,
    int total,
    int referenceCount,
    int referenceTotal,
    double logLikelihood,
    double probability,
    double exactProbability,
    double adjusted,
    double logRatio,
    double low,
    double high,
    Caution caution,
    List<TermInContext> lines) {
  /** Checks that nothing is null and copies the lines. */
  public KeyTerm {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(caution, "caution");
    lines = List.copyOf(lines);
  }

  /** Says whether the group uses it more often than the reference group, not less. */
  public boolean more() {
    return logRatio > 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s %d/%d against %d/%d, log ratio %.2f [%.2f, %.2f], adjusted p %.3f%s",
        term,
        count,
        total,
        referenceCount,
        referenceTotal,
        logRatio,
        low,
        high,
        adjusted,
        caution == Caution.NONE ? "" : ", " + caution.en());
  }
}
