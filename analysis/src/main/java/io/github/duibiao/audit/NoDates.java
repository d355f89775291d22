package io.github.duibiao.audit;

import java.util.List;

/** A plan that sets no date at all. */
final class NoDates extends ListedCheck {
  private static final int FEWEST_TASKS = 5;

  NoDates() {
    super("NO_DATES", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    boolean without =
        plan.plan().tasks().size() >= FEWEST_TASKS
            && plan.plan().demands().allMatch(each -> Dates.of(each).isEmpty());
    return without
        ? List.of(finding(plan.wholePlan(), null, plan.plan().tasks().size()))
        : List.of();
  }
}
