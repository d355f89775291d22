package io.github.duibiao.audit;

import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** Units that the clause of a task names and none of its rows does. */
final class UnitOnlyInProse extends ListedCheck {
  UnitOnlyInProse() {
    super("UNIT_ONLY_IN_PROSE", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    boolean leadsCompared = plan.leadsCompared();
    List<Finding> found = new ArrayList<>();
    for (Task task : plan.plan().tasks()) {
      Bodies rows = Bodies.ofRows(plan.plan(), task);
      List<String> names = new ArrayList<>();
      if (rows.any()) {
        Bodies prose = Bodies.ofProse(plan.plan(), task);
        String everybody = prose.everybody();
        if (everybody != null && !rows.crowd()) {
          names.add(everybody);
        }
        for (Bodies.Body each : prose.all()) {
          // The other bodies of a crowd may be meant by it; those that lead are another check's.
          boolean said = task.rows().stream().anyMatch(row -> row.text().contains(each.name()));
          if (rows.find(each) == null && !said && !(leadsCompared && each.leads())) {
            names.add(each.name());
          }
        }
      }
      if (!names.isEmpty()) {
        found.add(finding(Bodies.clause(task), Bodies.cells(task), names));
      }
    }
    return found;
  }
}
