package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import io.github.duibiao.schedule.Duties;
import java.util.ArrayList;
import java.util.List;

/** Measures for which only departments as a crowd (有关部门) answer, none by name. */
final class UnitCollective extends ListedCheck {
  /** So many are told one by one; more as one finding of the plan. */
  private static final int FEW = 3;

  UnitCollective() {
    super("UNIT_COLLECTIVE", Severity.NOTE);
  }

  private record Crowd(Measure measure, String name) {}

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Crowd> crowds = new ArrayList<>();
    int all = 0;
    for (Task task : plan.plan().tasks()) {
      for (Measure measure : task.workingMeasures()) {
        List<Responsibility> duties = Duties.of(task, measure);
        List<String> names = duties.stream().map(each -> each.unit().name()).toList();
        all += names.isEmpty() ? 0 : 1;
        names.stream()
            .filter(Bodies::isCrowd)
            .findFirst()
            .filter(any -> names.stream().allMatch(UnitCollective::isCollective))
            .ifPresent(name -> crowds.add(new Crowd(measure, name)));
      }
    }
    if (crowds.size() <= FEW) {
      return crowds.stream()
          .map(each -> finding(Place.of(each.measure, each.name), null, each.name))
          .toList();
    }
    Crowd first = crowds.get(0);
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

  private static boolean isCollective(String name) {
    return io.github.duibiao.codebook.UnitRegistry.standard().resolve(name).collective();
  }
}
