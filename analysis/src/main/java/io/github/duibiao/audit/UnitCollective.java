package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import io.github.duibiao.schedule.Duties;
import io.github.duibiao.units.UnitRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures for which only departments as a crowd (有关部门) answer, none by name. */
final class UnitCollective extends ListedCheck {
  /** So many are told one by one; more as one finding of the plan. */
  private static final int FEW = 3;

  UnitCollective() {
    super("UNIT_COLLECTIVE", Severity.NOTE);
  }

  private static final Set<String> VAGUE = Words.of("vague");

  /**
   * A measure that names nobody.
   *
   * @param name the first of the names that do not say which
   * @param all all of them
   * @param alone whether all of them are departments
   */
  private record Crowd(Measure measure, String name, String all, boolean alone) {}

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Crowd> crowds = new ArrayList<>();
    Set<String> leadless = new HashSet<>(); // What lacks its lead is another check's.
    new LeadMissing()
        .findings(plan)
        .forEach(each -> leadless.add(String.valueOf(each.first().demand())));
    int all = 0;
    for (Task task : plan.plan().tasks()) {
      for (Measure measure : task.workingMeasures()) {
        List<Responsibility> duties = Duties.of(task, measure);
        List<String> names = duties.stream().map(each -> each.unit().name()).toList();
        all += names.isEmpty() ? 0 : 1;
        names.stream()
            .filter(UnitCollective::saysNotWhich)
            .findFirst()
            .filter(any -> names.stream().allMatch(UnitCollective::isCollective))
            .filter(any -> !leadless.contains(measure.id()))
            .ifPresent(
                name ->
                    crowds.add(
                        new Crowd(
                            measure,
                            name,
                            String.join("、", names),
                            names.stream().allMatch(Bodies::isCrowd))));
      }
    }
    if (crowds.size() <= FEW) {
      // Beside towns, which answer themselves, departments concerned are only told as a habit.
      return crowds.stream()
          .filter(each -> each.alone)
          .map(each -> finding(Place.of(each.measure, each.name), null, each.all))
          .toList();
    }
    Crowd first = mostUsual(crowds);
    return List.of(
        variant(
            ".many",
            Place.of(first.measure, first.name),
            null,
            all,
            crowds.size(),
            first.name,
            first.measure.span().line()));
  }

  /** Returns the first of those under the name that most of them have. */
  private static Crowd mostUsual(List<Crowd> crowds) {
    Map<String, Integer> counts = new HashMap<>();
    crowds.forEach(each -> counts.merge(each.name, 1, Integer::sum));
    Crowd usual = crowds.get(0);
    for (Crowd each : crowds) {
      boolean more =
          counts.getOrDefault(each.name, 0).compareTo(counts.getOrDefault(usual.name, 0)) > 0;
      usual = more ? each : usual;
    }
    return usual;
  }

  /** 各部门 are all of them; which 有关部门 are, nobody is told. */
  private static boolean saysNotWhich(String name) {
    return isCollective(name) && VAGUE.stream().anyMatch(name::contains);
  }

  private static boolean isCollective(String name) {
    return UnitRegistry.standard().resolve(name).collective();
  }
}
