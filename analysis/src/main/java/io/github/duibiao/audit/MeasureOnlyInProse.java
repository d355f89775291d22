package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;

/** A sentence of a task's prose that none of the rows of its table says. */
final class MeasureOnlyInProse extends ListedCheck {
  MeasureOnlyInProse() {
    super("MEASURE_ONLY_IN_PROSE", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Restatement.Sentence each : plan.restatement().onlyInProse()) {
      found.add(
          finding(
              Place.of(each.demand(), each.text()),
              Bodies.cells(each.task()),
              each.task().title()));
    }
    return found;
  }
}
