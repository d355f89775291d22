package io.github.duibiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text, the same whatever the locale. */
final class Numbers {
  private Numbers() {}

  static String fixed(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
