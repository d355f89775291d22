package io.github.duibiao.units;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.text.Simplified;
import org.jspecify.annotations.Nullable;

/** The place that stands before the name of a unit, seen from the place of the plan. */
final class UnitPlace {
  private UnitPlace() {}

  /**
   * Returns the place in one form: empty for the plan's own, however it is written (区, 新建区, 南昌市新建区,
   * 区委, or nothing). Where the plan names no place, a place is told by its own name alone.
   */
  static String of(String written, @Nullable Jurisdiction home) {
    String place = withoutUmbrella(Simplified.of(written));
    if (home == null) {
      return place;
    }
    String parent = home.parent() == null ? null : Simplified.of(home.parent());
    if (parent != null && place.startsWith(parent) && place.length() > parent.length()) {
      place = place.substring(parent.length());
    }
    String own = Simplified.of(home.name());
    if (place.isEmpty() || own.equals(place) || own.endsWith(place)) {
      return "";
    }
    return parent != null && parent.endsWith(place) ? parent : place;
  }

  private static String withoutUmbrella(String written) {
    for (String umbrella : new String[] {"人民政府", "政府", "党委", "委员会", "委"}) {
      if (written.endsWith(umbrella)) {
        return written.substring(0, written.length() - umbrella.length());
      }
    }
    return written;
  }
}
