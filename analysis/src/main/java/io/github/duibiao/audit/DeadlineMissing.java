package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measure without a time limit where the others have one. */
final class DeadlineMissing extends ListedCheck {
  private static final Set<String> WHEN = Words.of("when");

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
      // Where clauses name units too, a task without any clause is another check's.
      boolean nobody = plan.plan().demands().allMatch(each -> each.responsibilities().isEmpty());
      for (Task task : Siblings.lackingTasks(plan.plan(), DeadlineMissing::hasDeadline)) {
        if (!saysWhen(task) && !UnreadEnd.of(task) && (UnitMissing.hasUnit(task) || nobody)) {
          found.add(variant(".task", Place.of(task, task.title()), null));
        }
      }
    }
    return found;
  }

  /** Only the clauses of tasks tell that each is to have one: a text has a limit as it comes. */
  private static boolean hasDeadline(Task task) {
    return clauseHas(task, task.clause())
        || task.measures().stream().anyMatch(each -> clauseHas(each, each.clause()));
  }

  /** Says whether the text has a limit, or the clause one that was not understood: 4月起. */
  private static boolean saysWhen(Task task) {
    return Stream.concat(Stream.of(task), task.measures().stream())
        .anyMatch(
            each ->
                !each.deadlines().isEmpty()
                    || (each.clause() != null && WHEN.stream().anyMatch(each.clause()::contains)));
  }

  private static boolean clauseHas(Demand demand, @Nullable String clause) {
    return clause != null
        && demand.deadlines().stream().anyMatch(each -> clause.contains(each.raw()));
  }
}
