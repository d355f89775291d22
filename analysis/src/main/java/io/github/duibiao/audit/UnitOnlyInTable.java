package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units that rows name and the clause of their task does not. */
final class UnitOnlyInTable extends ListedCheck {
  UnitOnlyInTable() {
    super("UNIT_ONLY_IN_TABLE", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Task task : plan.plan().tasks()) {
      if (!Bodies.ofProse(plan.plan(), task).crowd()) {
        each(
            plan,
            task,
            (row, names) ->
                found.add(
                    finding(Place.of(row, String.join("、", names)), Bodies.clause(task), names)));
      }
    }
    return found;
  }

  /** Takes the units of one row. */
  interface Taker {
    void take(Demand row, List<String> names);
  }

  /**
   * Hands on the units that stand in the rows alone, by the row that names them first. Those that
   * lead there are another check's.
   */
  static void each(AuditedPlan plan, Task task, Taker taker) {
    Bodies prose = Bodies.ofProse(plan.plan(), task);
    Bodies rows = Bodies.ofRows(plan.plan(), task);
    boolean leadsCompared = plan.leadsCompared();
    Map<Demand, List<String>> alone = new LinkedHashMap<>();
    for (Bodies.Body each : rows.all()) {
      if (prose.any()
          && prose.find(each) == null
          && !Bodies.isSaid(task, each.name())
          && !(leadsCompared && each.leads())) {
        alone.computeIfAbsent(each.demand(), row -> new ArrayList<>()).add(each.name());
      }
    }
    alone.forEach(taker::take);
  }
}
