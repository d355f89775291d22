package io.github.duibiao.audit;

import java.util.List;

/** A plan that names nobody who answers for anything. */
final class NoUnits extends ListedCheck {
  private static final int FEWEST_TASKS = 5;

  NoUnits() {
    super("NO_UNITS", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    boolean without =
        plan.plan().tasks().size() >= FEWEST_TASKS
            && plan.plan().demands().allMatch(each -> each.responsibilities().isEmpty())
            && !UnreadEnd.isHabit(plan.plan());
    return without
        ? List.of(finding(plan.wholePlan(), null, plan.plan().tasks().size()))
        : List.of();
  }
}
