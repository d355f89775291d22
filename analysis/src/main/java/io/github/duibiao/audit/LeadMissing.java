package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A measure or task that nobody leads where the others have a lead unit. */
final class LeadMissing extends ListedCheck {
  private static final Set<String> BODIES = Words.of("body");

  /** What gives work to units without a lead, or speaks of one that was not read. */
  private static final Pattern EACH = Pattern.compile("职责|分工|分别|各自|负责|落实|[承主]办|牵头|主责");

  LeadMissing() {
    super("LEAD_MISSING", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (plan.hasColumn(SourceTable.Role.LEAD)) {
      Set<String> goOn = goOn(plan.plan());
      for (Measure row : Siblings.lacking(plan.rows(), each -> !each.leads().isEmpty())) {
        // Nobody at all is another check's.
        if (!row.responsibilities().isEmpty()
            && !endsInBody(row.text())
            && !plan.isFilled(row, SourceTable.Role.LEAD)
            && (!goOn.contains(row.id())
                || (plan.showsMerged() && plan.isEmptyCell(row, SourceTable.Role.LEAD)))) {
          found.add(finding(Place.of(row, row.text()), null));
        }
      }
    } else if (plan.rows().isEmpty()) {
      for (Task task : Siblings.lackingTasks(plan.plan(), LeadMissing::hasLead)) {
        if (UnitMissing.hasUnit(task) && !sharesOut(task)) {
          found.add(variant(".task", Place.of(task, task.title()), null, task.title()));
        }
      }
    }
    return found;
  }

  /** 按职责分工负责, 分别落实: each of the units answers for its part, and none leads. */
  private static boolean sharesOut(Task task) {
    return Stream.concat(Stream.of(task), task.measures().stream())
        .map(each -> each.clause())
        .anyMatch(each -> each != null && EACH.matcher(each).find());
  }

  /** A lead that ran into the cell before its own: 不低于75%县公路局. */
  private static boolean endsInBody(String text) {
    return BODIES.stream().anyMatch(text::endsWith);
  }

  /** Rows below one of the same task that has a lead: the empty cell may be merged with its. */
  private static Set<String> goOn(Plan plan) {
    Set<String> rows = new HashSet<>();
    for (Task task : plan.tasks()) {
      boolean led = false;
      for (Measure row : task.rows()) {
        if (led) {
          rows.add(row.id());
        }
        led |= !row.leads().isEmpty();
      }
    }
    return rows;
  }

  private static boolean hasLead(Task task) {
    return !task.leads().isEmpty()
        || task.measures().stream().anyMatch(each -> !each.leads().isEmpty());
  }
}
