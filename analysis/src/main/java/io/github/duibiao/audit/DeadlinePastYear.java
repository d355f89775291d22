package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;

/** A deadline in a year before that of the plan, as a copied plan has. */
final class DeadlinePastYear extends ListedCheck {
  DeadlinePastYear() {
    super("DEADLINE_PAST_YEAR", Severity.ERROR);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Integer year = plan.plan().year();
    List<Finding> found = new ArrayList<>();
    for (StatedDates.Stated each : StatedDates.of(plan.plan())) {
      if (year != null && each.date().getYear() < year) {
        found.add(finding(each.place(), null, each.deadline().raw(), String.valueOf(year)));
      }
    }
    return found;
  }
}
