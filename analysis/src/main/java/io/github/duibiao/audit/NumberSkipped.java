package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;

/** Numbering that leaves numbers out. */
final class NumberSkipped extends ListedCheck {
  NumberSkipped() {
    super("NUMBER_SKIPPED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (NumberSequence.Step each : NumberSequence.of(plan.plan())) {
      if (each.continued() && each.number() > each.before() + 1) {
        found.add(finding(each.place(), each.placeBefore(), each.writtenBefore(), each.written()));
      }
    }
    return found;
  }
}
