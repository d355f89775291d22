package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.SourceTable;
import java.util.ArrayList;
import java.util.List;

/** A row with a lead unit and an empty cell of responsible units, where the others fill it in. */
final class PartnersMissing extends ListedCheck {
  PartnersMissing() {
    super("PARTNERS_MISSING", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (plan.hasColumn(SourceTable.Role.LEAD) && plan.hasColumn(SourceTable.Role.UNITS)) {
      for (Measure row :
          Siblings.lacking(plan.rows(), each -> !each.unitsAs(Role.RESPONSIBLE).isEmpty())) {
        if (!row.leads().isEmpty()) {
          found.add(finding(Place.of(row, row.leads().get(0).name()), null, row.leads()));
        }
      }
    }
    return found;
  }
}
