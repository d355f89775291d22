package io.github.duibiao.report.part;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text, the same whatever the locale. */
final class Numbers {
  private Numbers() {}

  static String fixed(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }

  /** A number rounded to so many digits, without the zeros at the end. */
  static String shortest(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
