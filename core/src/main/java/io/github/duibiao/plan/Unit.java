package io.github.duibiao.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit (单位) that a plan names: a bureau, an office, or a collective such as {@code 各乡镇}.
 *
 * @param name the name as the document writes it, such as {@code 县发改局}
 * @param function the id of the function of government it serves, such as {@code
 *     development-reform}, equal for the units of every place that serve it; null where it is not
 *     known
 */
public record Unit(String name, @Nullable String function) {
  /** Checks the name. */
  public Unit {
    Objects.requireNonNull(name, "name");
  }

  /** Returns a unit whose function is not known. */
  public static Unit of(String name) {
    return new Unit(name, null);
  }

  @Override
  public String toString() {
    return name;
  }
}
