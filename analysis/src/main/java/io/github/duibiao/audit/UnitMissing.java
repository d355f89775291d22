package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A measure or task that nobody answers for where somebody does for the others. */
final class UnitMissing extends ListedCheck {
  private static final Set<String> ORGANISING = Words.of("organising");

  UnitMissing() {
    super("UNIT_MISSING", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    Set<String> merged = merged(plan.plan());
    for (Measure row : Siblings.lacking(plan.rows(), each -> hasUnit(plan, each))) {
      if (!merged.contains(row.id()) || (plan.showsMerged() && isEmpty(plan, row))) {
        found.add(finding(Place.of(row, row.text()), null));
      }
    }
    if (plan.rows().isEmpty()) {
      for (Task task : Siblings.lackingTasks(plan.plan(), UnitMissing::hasUnit)) {
        if (!Actors.names(task)
            && !isOrganising(task)
            && !TaskEmpty.isEmpty(task)
            && !UnreadEnd.of(task)) {
          found.add(variant(".task", Place.of(task, task.title()), null, task.title()));
        }
      }
    }
    return found;
  }

  /** A person does not stand for the unit whose cell beside it is empty. */
  private static boolean hasUnit(AuditedPlan plan, Measure row) {
    return hasUnit(row) && !isEmpty(plan, row);
  }

  private static boolean isEmpty(AuditedPlan plan, Measure row) {
    return row.responsibilities().isEmpty()
        && row.clause() == null
        && plan.isEmptyCell(row, SourceTable.Role.UNITS);
  }

  /** Rows that share their number with the row above, and so perhaps the cell of units as well. */
  private static Set<String> merged(Plan plan) {
    Set<String> rows = new HashSet<>();
    String number = "";
    for (Task task : plan.tasks()) {
      if (!NumberSequence.inProse(task) && task.number().equals(number)) {
        task.rows().forEach(each -> rows.add(each.id()));
      }
      number = task.number();
    }
    return rows;
  }

  /** Organisation and control are a matter of all, and mostly have no clause. */
  private static boolean isOrganising(Task task) {
    return ORGANISING.stream().anyMatch(task.title()::contains);
  }

  /** A cell or clause that was not understood names somebody all the same. */
  static boolean hasUnit(Measure measure) {
    return !measure.responsibilities().isEmpty()
        || measure.clause() != null
        || !measure.persons().isEmpty();
  }

  static boolean hasUnit(Task task) {
    return !task.responsibilities().isEmpty()
        || task.clause() != null
        || task.measures().stream().anyMatch(UnitMissing::hasUnit);
  }
}
