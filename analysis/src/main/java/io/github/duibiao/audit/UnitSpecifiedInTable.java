package io.github.duibiao.audit;

import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** Units that rows name where the clause of their task only speaks of departments as a crowd. */
final class UnitSpecifiedInTable extends ListedCheck {
  UnitSpecifiedInTable() {
    super("UNIT_SPECIFIED_IN_TABLE", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Task task : plan.plan().tasks()) {
      if (Bodies.ofProse(plan.plan(), task).crowd()) {
        UnitOnlyInTable.each(
            plan,
            task,
            (row, names) -> {
              // A unit that the text of the task speaks of is not passed over.
              List<String> unsaid =
                  names.stream().filter(each -> !task.text().contains(each)).toList();
              if (!unsaid.isEmpty()) {
                found.add(
                    finding(Place.of(row, String.join("、", unsaid)), Bodies.clause(task), unsaid));
              }
            });
      }
    }
    return found;
  }
}
