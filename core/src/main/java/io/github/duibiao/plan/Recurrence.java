package io.github.duibiao.plan;

import java.util.Objects;

/**
 * How often something is done: so many times in every period. Its text form is {@code 1/P1Y}, once
 * a year.
 *
 * @param count how many times, at least 1
 * @param period in every such period
 */
public record Recurrence(int count, TimeLimit period) {
  /** Checks the count. */
  public Recurrence {
    Objects.requireNonNull(period, "period");
    if (count < 1) {
      throw new IllegalArgumentException("a recurrence is at least 1, not " + count);
    }
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Recurrence parse(String text) {
    int slash = text.indexOf('/');
    try {
      return new Recurrence(
          Integer.parseInt(text.substring(0, Math.max(0, slash))),
          TimeLimit.parse(text.substring(slash + 1)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a recurrence such as 1/P1Y: \"" + text + "\"", e);
    }
  }

  @Override
  public String toString() {
    return count + "/" + period;
  }
}
