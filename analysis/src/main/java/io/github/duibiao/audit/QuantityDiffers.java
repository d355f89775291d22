package io.github.duibiao.audit;

import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** A number that the prose gives otherwise than the table. */
final class QuantityDiffers extends ListedCheck {
  QuantityDiffers() {
    super("QUANTITY_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    if (plan.restatement().abridges()) {
      return abridged(plan);
    }
    List<Finding> found = new ArrayList<>();
    for (Restatement.Pair pair : plan.restatement().pairs()) {
      if (pair.whole() && WordingDiffers.sameDates(pair)) {
        for (Difference each : WordingDiffers.differences(plan, pair)) {
          if (each.isNumber()) {
            found.add(
                finding(
                    Place.of(pair.row().demand(), pair.row().text()),
                    Place.of(pair.prose().demand(), pair.prose().text()),
                    each.left(),
                    each.right()));
          }
        }
      }
    }
    return found;
  }

  /** Looks for what both count: sentences say too many other things to be laid side by side. */
  private List<Finding> abridged(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Task task : plan.plan().tasks()) {
      for (CountedThing.Difference each : CountedThing.differences(task)) {
        CountedThing row = each.row();
        CountedThing prose = each.prose();
        found.add(
            finding(
                Place.of(row.demand(), row.demand().text()),
                Place.of(prose.demand(), prose.demand().text()),
                prose.shown(),
                row.shown()));
      }
    }
    return found;
  }
}
