package io.github.duibiao.audit;

import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** A unit that leads according to the prose or according to the table, but not to both. */
final class LeadDiffers extends ListedCheck {
  LeadDiffers() {
    super("LEAD_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (!plan.leadsCompared()) {
      return found;
    }
    for (Task task : plan.plan().tasks()) {
      Bodies prose = Bodies.ofProse(plan.plan(), task);
      Bodies rows = Bodies.ofRows(plan.plan(), task);
      if (!prose.any() || !rows.any()) {
        continue;
      }
      for (Bodies.Body each : prose.all()) {
        if (each.leads() && !leads(rows, each) && !Bodies.isSaidToLead(task, each.name())) {
          found.add(variant(".prose", Bodies.clause(task), Bodies.cells(task), each.name()));
        }
      }
      for (Bodies.Body each : rows.all()) {
        if (each.leads()
            && !leads(prose, each)
            && !specifies(prose)
            && !Bodies.isSaidToLead(task, each.name())) {
          found.add(variant(".table", each.place(), Bodies.clause(task), each.name()));
        }
      }
    }
    return found;
  }

  /** A lead of the table contradicts no prose that has a name for all of them and no lead. */
  static boolean specifies(Bodies prose) {
    return prose.crowd() && prose.all().stream().noneMatch(Bodies.Body::leads);
  }

  private static boolean leads(Bodies bodies, Bodies.Body body) {
    Bodies.Body same = bodies.find(body);
    return same != null && same.leads();
  }
}
