package io.github.duibiao.themes;

import java.util.Locale;
import java.util.Objects;

/**
 * How often a theme comes up in a group of plans.
 *
 * @param theme the theme's id
 * @param counted what is counted
 * @param any how many have it
 * @param main how many are chiefly about it
 * @param total how many there are
 * @param textShare the share of the characters of all texts counted that stand in texts that have
 *     it, 0 to 1; the shares of several themes may add to more than 1
 */
public record ThemeCount(
    String theme, Counted counted, int any, int main, int total, double textShare) {
  /** Checks the order of the counts. */
  public ThemeCount {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(counted, "counted");
    if (main > any || any > total || main < 0) {
      throw new IllegalArgumentException("no counts: " + main + ", " + any + ", " + total);
    }
  }

  /** Returns the share of all counted that have it, 0 to 1; 0 where there is nothing to count. */
  public double share() {
    return total == 0 ? 0 : (double) any / total;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %d/%d", theme, any, total);
  }
}
