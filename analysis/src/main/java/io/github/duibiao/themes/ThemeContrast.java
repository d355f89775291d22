package io.github.duibiao.themes;

import java.util.Locale;
import java.util.Objects;

/**
 * How much more, or less, often a theme comes up in one group of plans than in another.
 *
 * @param theme the theme's id
 * @param counted what was counted
 * @param any how many of the group have it
 * @param total how many the group has
 * @param referenceAny how many of the reference group have it
 * @param referenceTotal how many the reference group has
 * @param logLikelihood the log-likelihood ratio G² of the two by two table (Dunning 1993), 0 or
 *     more
 * @param probability the probability of such a ratio or a greater one where there is no difference:
 *     the chi-squared distribution with one degree of freedom, good for large counts
 * @param exactProbability the same by Fisher's exact test, two-sided, good for small counts too
 * @param adjusted the exact probability corrected for the number of themes compared (Benjamini and
 *     Hochberg 1995): among the themes where it is at most q, a share of q is expected to be chance
 * @param logRatio the binary logarithm of the ratio of the two shares: 1 is twice as often, −1 half
 *     as often; where a count is 0, half a case is added to every count
 * @param low the lower end of the 95 % confidence interval of the log ratio
 * @param high the upper end
 * @param caution what to beware of
 */
public record ThemeContrast(
    String theme,
    Counted counted,
    int any,
    int total,
    int referenceAny,
    int referenceTotal,
    double logLikelihood,
    double probability,
    double exactProbability,
    double adjusted,
    double logRatio,
    double low,
    double high,
    Caution caution) {
  /** Checks that nothing is null. */
  public ThemeContrast {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(caution, "caution");
  }

  /** What to beware of when a contrast is read. */
  public enum Caution {
    /** The counts are large enough for every figure. */
    NONE("", ""),
    /** Some expected count is below 5 (Cochran 1954): trust the exact probability alone. */
    SMALL("期望频数不足5，宜看精确概率", "an expected count is below 5: trust the exact probability alone"),
    /** So few that no difference could show: even the most extreme table is likely by chance. */
    TOO_FEW("数量过少，不足以说明差异", "too few to say anything");

    private final String zh;
    private final String en;

    Caution(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Returns the Chinese wording; empty where there is nothing to beware of. */
    public String zh() {
      return zh;
    }

    /** Returns the English wording; empty where there is nothing to beware of. */
    public String en() {
      return en;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s %d/%d against %d/%d, log ratio %.2f [%.2f, %.2f], adjusted p %.3f%s",
        theme,
        any,
        total,
        referenceAny,
        referenceTotal,
        logRatio,
        low,
        high,
        adjusted,
        caution == Caution.NONE ? "" : ", " + caution.en());
  }
}
