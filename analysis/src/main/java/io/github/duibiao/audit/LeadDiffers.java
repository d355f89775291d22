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
    List<Specified> specified = new ArrayList<>();
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
        if (each.leads() && !leads(rows, each)) {
          found.add(variant(".prose", Bodies.clause(task), Bodies.cells(task), each.name()));
        }
      }
      for (Bodies.Body each : rows.all()) {
        if (each.leads() && !leads(prose, each)) {
          boolean any = prose.all().stream().anyMatch(Bodies.Body::leads);
          String crowd = any ? null : prose.crowdName();
          if (crowd != null) {
            specified.add(new Specified(each, crowd, Bodies.clause(task)));
          } else {
            found.add(variant(".table", each.place(), Bodies.clause(task), each.name()));
          }
        }
      }
    }
    if (!specified.isEmpty()) {
      Specified first = specified.get(0);
      long tasks = specified.stream().map(Specified::clause).distinct().count();
      found.add(
          variant(
              ".many",
              first.lead.place(),
              first.clause,
              tasks,
              first.lead.name(),
              first.crowd,
              specified.size()));
    }
    return found;
  }

  /**
   * A lead of the table where the prose has a name for all of them and no lead: no contradiction.
   */
  private record Specified(Bodies.Body lead, String crowd, Place clause) {}

  private static boolean leads(Bodies bodies, Bodies.Body body) {
    Bodies.Body same = bodies.find(body);
    return same != null && same.leads();
  }
}
