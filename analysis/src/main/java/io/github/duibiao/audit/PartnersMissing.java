package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.units.UnitRegistry;
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
        boolean all = row.leads().stream().anyMatch(PartnersMissing::isAll);
        if (!row.leads().isEmpty() && !all && !plan.isFilled(row, SourceTable.Role.UNITS)) {
          found.add(
              finding(
                  Place.of(row, row.leads().get(0).name()),
                  null,
                  row.leads(),
                  plan.header(SourceTable.Role.UNITS)));
        }
      }
    }
    return found;
  }

  /** Where all lead, nobody is left to help: 各股室. */
  private static boolean isAll(Unit unit) {
    return unit.name().startsWith("各") || UnitRegistry.standard().resolve(unit.name()).collective();
  }
}
