package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
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
            && plan.plan().demands().noneMatch(NoDates::hasDate);
    return without
        ? List.of(finding(plan.wholePlan(), null, plan.plan().tasks().size()))
        : List.of();
  }

  /** A date counts even where nobody knows its year. */
  private static boolean hasDate(Demand demand) {
    return demand.deadlines().stream().anyMatch(each -> each instanceof Deadline.ByDate);
  }
}
