package io.github.duibiao.evaluation;

import java.util.Arrays;
import java.util.Locale;

/**
 * A confidence interval of 95 %.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {
  /** How many resamples an interval is drawn from. */
  static final int RESAMPLES = 2000;

  /** Of the drawing of resamples, so that the same pairs have the same intervals. */
  static final long SEED = 20_240_501;

  private static final double TAIL = 0.025;
  private static final double Z = 1.959964;

  /** Returns the interval of percentiles of values from resamples; they are sorted. */
  static Interval ofResamples(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    return new Interval(
        sorted[(int) Math.floor(TAIL * last)], sorted[(int) Math.ceil((1 - TAIL) * last)]);
  }

  /**
   * Returns the interval of a share of so many (Wilson 1927): unlike that of resamples it does not
   * shrink to a point where all of a few are alike.
   */
  static Interval ofShare(double share, double of) {
    if (of <= 0) {
      return new Interval(0, 1);
    }
    double spread = Z * Z / of;
    double centre = (share + spread / 2) / (1 + spread);
    double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / of + spread / (4 * of));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /** Returns the least interval that holds both. */
  Interval and(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** Says whether it holds zero: then no difference is shown. */
  public boolean holdsZero() {
    return low <= 0 && high >= 0;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f to %.2f", low, high);
  }
}
