package io.github.duibiao.plan;

import java.util.Objects;

/**
 * A unit's part in a task or measure (责任分工).
 *
 * @param unit the unit
 * @param role what it does
 */
public record Responsibility(Unit unit, Role role) {
  /** Checks that nothing is null. */
  public Responsibility {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(role, "role");
  }

  @Override
  public String toString() {
    return role == Role.LEAD ? unit + "（牵头）" : unit.toString();
  }
}
