package io.github.duibiao.audit;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.units.UnitRegistry;
import io.github.duibiao.units.UnitResolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit of another place, as a copied plan has: 区教育局 in the plan of a county (县). */
final class UnitElsewhere extends ListedCheck {
  private static final String COUNTIES = "县区旗";
  private static final Set<String> ZONES = Words.of("zone");
  private static final Pattern PLACED =
      Pattern.compile("^(\\p{IsHan}{2,4}?[县区旗镇乡])(?:\\p{IsHan}{2,})$");

  UnitElsewhere() {
    super("UNIT_ELSEWHERE", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Jurisdiction home = plan.plan().jurisdiction();
    List<Finding> found = new ArrayList<>();
    if (home == null || home.level() == null || home.name().isEmpty()) {
      return found;
    }
    Set<String> told = new HashSet<>();
    plan.plan()
        .demands()
        .forEach(
            demand -> {
              for (Responsibility each : demand.responsibilities()) {
                String name = each.unit().name();
                String elsewhere = elsewhere(name, home);
                if (elsewhere != null && told.add(name)) {
                  found.add(finding(Place.of(demand, name), null, name, home.name(), elsewhere));
                }
              }
            });
    return found;
  }

  /** Returns the other place that a unit belongs to; null where it may be of this one. */
  private static @Nullable String elsewhere(String name, Jurisdiction home) {
    UnitResolution unit = UnitRegistry.standard().resolve(name);
    if (unit.collective() || unit.functions().isEmpty()) {
      return null;
    }
    char own = home.name().charAt(home.name().length() - 1);
    String level = String.valueOf(name.charAt(0));
    if (home.level() == Level.COUNTY && COUNTIES.indexOf(own) >= 0 && COUNTIES.contains(level)) {
      return name.charAt(0) == own ? null : level;
    }
    Matcher placed = PLACED.matcher(name);
    if (home.level() == Level.COUNTY && COUNTIES.indexOf(own) >= 0 && placed.matches()) {
      String place = placed.group(1);
      boolean known =
          home.fullName().endsWith(place)
              || place.endsWith(home.name())
              || ZONES.stream().anyMatch(place::endsWith)
              || "各全本所市省由责牵主承协配".indexOf(place.charAt(0)) >= 0;
      // Below the county, and its own towns, nothing is said of whose they are.
      return known || place.charAt(place.length() - 1) != own ? null : place;
    }
    return null;
  }
}
