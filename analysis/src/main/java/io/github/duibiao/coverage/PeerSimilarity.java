package io.github.duibiao.coverage;

import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How alike two plans are as plans, so that the peer of the same level and year counts for more
 * than a distant one: the mean of three nearnesses, each 0 to 1.
 *
 * @param level 1 for the same level of government, half of it a step further (province, city,
 *     county, township), a half where a department or an unknown level is concerned
 * @param years 1 for the same year, a half two years apart, a third four; a half where a year is
 *     not known
 * @param themes the share of common themes in those either has (Jaccard 1901)
 */
public record PeerSimilarity(double level, double years, double themes) {
  private static final List<Level> STEPS =
      List.of(Level.NATIONAL, Level.PROVINCE, Level.CITY, Level.COUNTY, Level.TOWNSHIP);
  private static final double UNKNOWN = 0.5;

  static PeerSimilarity of(Plan left, Plan right, CoverageMatrix matrix) {
    return new PeerSimilarity(
        level(left.level().orElse(null), right.level().orElse(null)),
        years(left.year(), right.year()),
        themes(left.id(), right.id(), matrix));
  }

  /** Returns the mean of the three, 0 to 1. */
  public double value() {
    return (level + years + themes) / 3;
  }

  private static double level(@Nullable Level left, @Nullable Level right) {
    if (left == null || right == null) {
      return UNKNOWN;
    }
    int from = STEPS.indexOf(left);
    int to = STEPS.indexOf(right);
    return left == right ? 1 : from < 0 || to < 0 ? UNKNOWN : Math.pow(2, -Math.abs(from - to));
  }

  private static double years(@Nullable Integer left, @Nullable Integer right) {
    return left == null || right == null ? UNKNOWN : 1 / (1 + Math.abs(left - right) / 2.0);
  }

  private static double themes(String left, String right, CoverageMatrix matrix) {
    long both = 0;
    long either = 0;
    for (var theme : matrix.themes()) {
      boolean ours = matrix.cell(theme.id(), left).standing() != ThemePresence.ABSENT;
      boolean theirs = matrix.cell(theme.id(), right).standing() != ThemePresence.ABSENT;
      both += ours && theirs ? 1 : 0;
      either += ours || theirs ? 1 : 0;
    }
    return either == 0 ? 0 : (double) both / either;
  }
}
