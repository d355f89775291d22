package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;

/** A deadline on the very day on which the plan was issued. */
final class DeadlineOnIssueDay extends ListedCheck {
  DeadlineOnIssueDay() {
    super("DEADLINE_ON_ISSUE_DAY", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (StatedDates.Stated each : StatedDates.of(plan.plan())) {
      if (each.date().equals(plan.plan().issuedOn())) {
        found.add(finding(each.place(), null, each.deadline().raw(), each.date()));
      }
    }
    return found;
  }
}
