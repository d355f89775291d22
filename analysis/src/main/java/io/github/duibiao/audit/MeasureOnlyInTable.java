package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;

/** A sentence of a row that the prose of its task does not say. */
final class MeasureOnlyInTable extends ListedCheck {
  MeasureOnlyInTable() {
    super("MEASURE_ONLY_IN_TABLE", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Restatement.Sentence each : plan.restatement().onlyInTable()) {
      found.add(
          finding(
              Place.of(each.demand(), each.text()),
              Place.of(each.task(), each.task().title()),
              each.task().title()));
    }
    return found;
  }
}
