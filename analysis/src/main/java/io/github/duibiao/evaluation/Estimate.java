package io.github.duibiao.evaluation;

import java.util.Locale;

/**
 * A figure that was measured on a sample.
 *
 * @param value the figure
 * @param interval its confidence interval of 95 %
 */
public record Estimate(double value, Interval interval) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%s)", value, interval);
  }
}
