package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure without a time limit where the others have one. */
final class DeadlineMissing extends ListedCheck {
  DeadlineMissing() {
    super("DEADLINE_MISSING", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (plan.hasColumn(SourceTable.Role.DEADLINE)) {
      for (Measure row :
          Siblings.lacking(
              plan.rows(),
              each ->
                  !each.deadlines().isEmpty() || plan.isFilled(each, SourceTable.Role.DEADLINE))) {
        found.add(finding(Place.of(row, row.text()), null));
      }
    } else if (plan.rows().isEmpty()) {
      for (Task task : Siblings.lackingTasks(plan.plan(), DeadlineMissing::hasDeadline)) {
        found.add(variant(".task", Place.of(task, task.title()), null));
      }
    }
    return found;
  }

  /** Only the clauses of tasks tell that each is to have one: a text has a limit as it comes. */
  private static boolean hasDeadline(Task task) {
    return clauseHas(task, task.clause())
        || task.measures().stream().anyMatch(each -> clauseHas(each, each.clause()));
  }

  private static boolean clauseHas(Demand demand, @Nullable String clause) {
    return clause != null
        && demand.deadlines().stream().anyMatch(each -> clause.contains(each.raw()));
  }
}
