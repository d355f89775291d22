package io.github.duibiao.alignment;

import java.util.Objects;

/**
 * What one feature says about a pair.
 *
 * @param feature the name of the feature, such as {@code title}
 * @param value what was measured, mostly from 0, nothing in common, to 1
 * @param weight what the feature adds to the log-odds that the two are the same; negative where it
 *     speaks against it
 * @param detail what the value rests on, such as the words in common; empty where there is nothing
 *     to name
 */
public record Evidence(String feature, double value, double weight, String detail) {
  /** Checks that nothing is null. */
  public Evidence {
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(detail, "detail");
  }
}
