package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** A measure or task that nobody leads where the others have a lead unit. */
final class LeadMissing extends ListedCheck {
  LeadMissing() {
    super("LEAD_MISSING", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (plan.hasColumn(SourceTable.Role.LEAD)) {
      for (Measure row : Siblings.lacking(plan.rows(), each -> !each.leads().isEmpty())) {
        // Nobody at all is another check's.
        if (!row.responsibilities().isEmpty() && !plan.isFilled(row, SourceTable.Role.LEAD)) {
          found.add(finding(Place.of(row, row.text()), null));
        }
      }
    } else if (plan.rows().isEmpty()) {
      for (Task task : Siblings.lackingTasks(plan.plan(), LeadMissing::hasLead)) {
        if (UnitMissing.hasUnit(task)) {
          found.add(variant(".task", Place.of(task, task.title()), null, task.title()));
        }
      }
    }
    return found;
  }

  private static boolean hasLead(Task task) {
    return !task.leads().isEmpty()
        || task.measures().stream().anyMatch(each -> !each.leads().isEmpty());
  }
}
