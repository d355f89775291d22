package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.units.UnitRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A row with a lead unit and an empty cell of responsible units, where the others fill it in. */
final class PartnersMissing extends ListedCheck {
  private static final Set<String> HELPERS = Words.of("helper");

  /** One row in so many may be an oversight; more are how the table is made. */
  private static final int FEW = 10;

  PartnersMissing() {
    super("PARTNERS_MISSING", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    String header = plan.header(SourceTable.Role.UNITS);
    boolean helpers = HELPERS.stream().anyMatch(header::contains); // Nobody needs to help.
    if (plan.hasColumn(SourceTable.Role.LEAD)
        && plan.hasColumn(SourceTable.Role.UNITS)
        && !helpers) {
      List<Measure> lacking =
          Siblings.lacking(plan.rows(), each -> !each.unitsAs(Role.RESPONSIBLE).isEmpty());
      for (Measure row : lacking.size() * FEW > plan.rows().size() ? List.<Measure>of() : lacking) {
        boolean all = row.leads().stream().anyMatch(PartnersMissing::isAll);
        if (!row.leads().isEmpty() && !all && !plan.isFilled(row, SourceTable.Role.UNITS)) {
          found.add(finding(Place.of(row, row.leads().get(0).name()), null, row.leads(), header));
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
