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
            && plan.plan().demands().allMatch(each -> each.responsibilities().isEmpty());
    if (!without) {
      return List.of();
    }
    // Where the tasks end in what may be clauses, it is reading that found nobody.
    String variant = UnreadEnd.isHabit(plan.plan()) ? ".unread" : "";
    return List.of(variant(variant, plan.wholePlan(), null, plan.plan().tasks().size()));
  }
}
