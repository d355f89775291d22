package io.github.duibiao.plan;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a plan demands (量化指标), such as 不得少于3种.
 *
 * @param raw the words of the document
 * @param value the quantity, or the lower end of a range
 * @param max the upper end of a range; null where there is none
 * @param unit what is counted, such as {@code 种}, {@code 次} or {@code %}
 */
public record Target(String raw, BigDecimal value, @Nullable BigDecimal max, String unit) {
  /** Brings numbers to their shortest form, so that 100 equals 100.0. */
  public Target {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(unit, "unit");
    value = shortest(value);
    max = max == null ? null : shortest(max);
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public String toString() {
    return raw;
  }
}
