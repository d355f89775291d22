package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;

/** Numbering that says a number twice. */
final class NumberRepeated extends ListedCheck {
  NumberRepeated() {
    super("NUMBER_REPEATED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (NumberSequence.Step each : NumberSequence.of(plan.plan())) {
      if (each.continued() && each.number() == each.before()) {
        found.add(finding(each.place(), each.placeBefore(), each.written()));
      }
    }
    for (NumberSequence.Step each : RowNumbers.of(plan.plan())) {
      if (each.number() == each.before()) {
        found.add(finding(each.place(), each.placeBefore(), each.written()));
      }
    }
    return found;
  }
}
