package io.github.duibiao.units;

import java.util.Objects;

/**
 * A function of government (政府职能), served by units of every place and level.
 *
 * @param id the id, such as {@code development-reform}
 * @param zh the Chinese name, such as {@code 发展改革}
 * @param en the English name, such as {@code development and reform}
 */
public record UnitFunction(String id, String zh, String en) {
  /** Checks that nothing is null. */
  public UnitFunction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  @Override
  public String toString() {
    return zh + " (" + id + ")";
  }
}
