package io.github.duibiao.audit;

import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lead units and others that rows name where the clause of their task only speaks of departments as
 * a crowd. That is what a table is for, so the plan has one finding of it.
 */
final class UnitSpecifiedInTable extends ListedCheck {
  private static final int SHOWN = 3;

  UnitSpecifiedInTable() {
    super("UNIT_SPECIFIED_IN_TABLE", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Set<String> names = new LinkedHashSet<>();
    List<Place> clauses = new ArrayList<>();
    List<Place> rows = new ArrayList<>();
    String crowd = null;
    for (Task task : plan.plan().tasks()) {
      Bodies prose = Bodies.ofProse(plan.plan(), task);
      List<Bodies.Body> unsaid = unsaid(plan, task, prose);
      if (prose.crowd() && !unsaid.isEmpty()) {
        unsaid.forEach(each -> names.add(each.name()));
        unsaid.forEach(each -> rows.add(each.place()));
        clauses.add(Bodies.clause(task));
        crowd = crowd == null ? prose.crowdName() : crowd;
      }
    }
    return clauses.isEmpty() ? List.of() : List.of(told(rows, clauses, names, crowd));
  }

  private Finding told(
      List<Place> rows, List<Place> clauses, Set<String> names, @Nullable String crowd) {
    return finding(
        rows.get(0),
        clauses.get(0),
        clauses.size(),
        names.stream().limit(SHOWN).toList(),
        String.valueOf(crowd));
  }

  private static List<Bodies.Body> unsaid(AuditedPlan plan, Task task, Bodies prose) {
    List<Bodies.Body> found = new ArrayList<>();
    for (Bodies.Body each : Bodies.ofRows(plan.plan(), task).all()) {
      Bodies.Body same = prose.find(each);
      boolean leads = each.leads() && plan.leadsCompared();
      boolean told = leads ? !LeadDiffers.specifies(prose) : same != null;
      // A unit that the text of the task speaks of is not passed over.
      if (!told && (same == null || !same.leads()) && !task.text().contains(each.name())) {
        found.add(each);
      }
    }
    return found;
  }
}
