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
    List<StatedDates.Stated> all = new ArrayList<>(StatedDates.of(plan.plan()));
    // 中旬 ends on a day that nobody writes.
    all.removeIf(
        each -> !each.date().equals(plan.plan().issuedOn()) || each.deadline().raw().contains("旬"));
    if (all.isEmpty()) {
      return List.of();
    }
    StatedDates.Stated first = all.get(0);
    if (all.size() == 1) {
      return List.of(finding(first.place(), null, first.deadline().raw(), first.date()));
    }
    // Whoever mends the one mends them all.
    List<Integer> lines = all.stream().map(each -> each.place().line()).distinct().toList();
    return List.of(
        variant(
            ".many", first.place(), null, first.deadline().raw(), first.date(), all.size(), lines));
  }
}
