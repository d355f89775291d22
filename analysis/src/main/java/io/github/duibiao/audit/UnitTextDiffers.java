package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import io.github.duibiao.units.UnitRegistry;
import io.github.duibiao.units.UnitResolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that gives its work to a unit (由县财政局牵头) that is not among those beside it. */
final class UnitTextDiffers extends ListedCheck {
  private static final Pattern GIVEN =
      Pattern.compile("由(\\p{IsHan}{2,14}?)(?=牵头|负责|会同|承办|主办|统一组织|具体组织)");

  UnitTextDiffers() {
    super("UNIT_TEXT_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Task task : plan.plan().tasks()) {
      Set<String> known = new HashSet<>();
      List<String> names = new ArrayList<>();
      boolean named = gather(plan.plan(), task, known, names);
      for (Measure each : task.measures()) {
        named |= gather(plan.plan(), each, known, names);
      }
      if (named) {
        for (Measure each : task.rows().isEmpty() ? task.sentences() : task.rows()) {
          look(plan.plan(), each, known, names, found);
        }
      }
    }
    return found;
  }

  /** Gathers the units of a demand, and says whether it names one that is none of many. */
  private static boolean gather(Plan plan, Demand demand, Set<String> known, List<String> names) {
    boolean named = false;
    for (Responsibility each : demand.responsibilities()) {
      String name = each.unit().name();
      known.add(UnitRegistry.standard().identity(name, plan.jurisdiction()));
      names.add(name);
      named |= !UnitRegistry.standard().resolve(name).collective();
    }
    return named;
  }

  private void look(
      Plan plan, Demand demand, Set<String> known, List<String> names, List<Finding> found) {
    Matcher given = GIVEN.matcher(demand.text());
    while (given.find()) {
      String name = given.group(1);
      UnitResolution unit = UnitRegistry.standard().resolve(name);
      boolean certain =
          unit.sureness() == UnitResolution.Sureness.CERTAIN
              && !unit.collective()
              && unit.ground() != UnitResolution.Ground.PLACE;
      if (certain
          && !known.contains(UnitRegistry.standard().identity(name, plan.jurisdiction()))
          && names.stream().noneMatch(each -> isSame(each, name))) {
        found.add(finding(Place.of(demand, name), null, name, names));
      }
    }
  }

  private static boolean isSame(String one, String other) {
    return one.contains(other)
        || other.contains(one)
        || Bodies.abbreviates(one, other)
        || Bodies.abbreviates(other, one);
  }
}
