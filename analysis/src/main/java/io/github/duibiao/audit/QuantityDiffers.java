package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;

/** A number that the prose gives otherwise than the table. */
final class QuantityDiffers extends ListedCheck {
  QuantityDiffers() {
    super("QUANTITY_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
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
}
