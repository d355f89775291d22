package io.github.duibiao.themes;

import java.util.Locale;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * Two groups of cases, in each of which some have a property and the others have not: a table of
 * two by two counts, and what can be said of it.
 *
 * @param count how many of the first group have it
 * @param total how many are in the first group
 * @param otherCount how many of the second group have it
 * @param otherTotal how many are in the second group
 */
record Contingency(int count, int total, int otherCount, int otherTotal) {
  /** The 0.975 quantile of the standard normal distribution. */
  private static final double NORMAL_975 = 1.959963984540054;

  /** Guards the sum of an exact test against rounding, as R's fisher.test does. */
  private static final double TIE = 1 + 1e-7;

  private static volatile double[] logFactorials = new double[256];

  static {
    logFactorials(1023);
  }

  Contingency {
    if (count < 0 || otherCount < 0 || count > total || otherCount > otherTotal) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "no counts: %d of %d, %d of %d", count, total, otherCount, otherTotal));
    }
  }

  /** Log-likelihood ratio of independence (Dunning 1993), over all four cells; 0 or more. */
  double logLikelihood() {
    double all = (double) total + otherTotal;
    double with = (double) count + otherCount;
    double sum =
        term(count, total, with, all)
            + term(otherCount, otherTotal, with, all)
            + term((double) total - count, total, all - with, all)
            + term((double) otherTotal - otherCount, otherTotal, all - with, all);
    return Math.max(0, 2 * sum);
  }

  private static double term(double observed, double row, double column, double all) {
    return observed == 0 ? 0 : observed * Math.log(observed * all / (row * column));
  }

  /** Probability of such a ratio or a greater one by chance: chi-squared with one degree. */
  double probability() {
    return Erfc.value(Math.sqrt(logLikelihood() / 2));
  }

  /** Two-sided exact probability (Fisher 1922): all tables at most as likely as this one. */
  double exactProbability() {
    int with = count + otherCount;
    int least = Math.max(0, with - otherTotal);
    int most = Math.min(with, total);
    double[] logFactorial = logFactorials(total + otherTotal);
    double observed = logTable(count, logFactorial);
    double sum = 0;
    for (int i = least; i <= most; i++) {
      double each = logTable(i, logFactorial);
      if (Math.exp(each - observed) <= TIE) {
        sum += Math.exp(each);
      }
    }
    return Math.min(1, sum);
  }

  private double logTable(int first, double[] logFactorial) {
    int with = count + otherCount;
    return choose(total, first, logFactorial)
        + choose(otherTotal, with - first, logFactorial)
        - choose(total + otherTotal, with, logFactorial);
  }

  private static double choose(int all, int some, double[] logFactorial) {
    return logFactorial[all] - logFactorial[some] - logFactorial[all - some];
  }

  /** The logarithms of the factorials of 0 to at least so many; kept, since they grow slowly. */
  private static double[] logFactorials(int most) {
    double[] known = logFactorials;
    if (most < known.length) {
      return known;
    }
    double[] more = new double[Math.max(most + 1, known.length * 2)];
    for (int i = 2; i < more.length; i++) {
      more[i] = more[i - 1] + Math.log(i);
    }
    logFactorials = more;
    return more;
  }

  /** Binary logarithm of the ratio of the two shares; halves are added where a cell is empty. */
  double logRatio() {
    double half = half();
    return log2((count + half) / (total + half)) - log2((otherCount + half) / (otherTotal + half));
  }

  /** Half the width of the 95 % confidence interval of the log ratio (Katz and others 1978). */
  double margin() {
    double half = half();
    double variance =
        1 / (count + half) - 1 / (total + half) + 1 / (otherCount + half) - 1 / (otherTotal + half);
    return NORMAL_975 * Math.sqrt(Math.max(0, variance)) / Math.log(2);
  }

  /** Walter 1975: half a case more in every count, where the ratio or its variance had none. */
  private double half() {
    boolean full = count == total && otherCount == otherTotal;
    return count == 0 || otherCount == 0 || full ? 0.5 : 0;
  }

  /** The smallest of the four counts that independence lets expect. */
  double smallestExpected() {
    double all = (double) total + otherTotal;
    double with = (double) count + otherCount;
    return all == 0 ? 0 : Math.min(with, all - with) * Math.min(total, otherTotal) / all;
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
