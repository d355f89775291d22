package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A row whose text sets a time limit and whose cell only says 及时 or the like. */
final class DeadlineCellVaguer extends ListedCheck {
  private static final Set<String> AT_ONCE = Words.of("atOnce");

  DeadlineCellVaguer() {
    super("DEADLINE_CELL_VAGUER", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Measure row : plan.rows()) {
      List<Deadline> text = new ArrayList<>();
      List<Deadline> cell = new ArrayList<>();
      for (Deadline each : row.deadlines()) {
        boolean limit = each instanceof Deadline.ByDate || each instanceof Deadline.WithinPeriod;
        if (!row.text().contains(each.raw())) {
          cell.add(each);
        } else if (limit) {
          text.add(each);
        }
      }
      if (!text.isEmpty()
          && !cell.isEmpty()
          && cell.stream().allMatch(DeadlineCellVaguer::saysWheneverItSuits)) {
        found.add(
            finding(
                Place.of(row, cell.get(0).raw()),
                Place.of(row, text.get(0).raw()),
                text.get(0).raw(),
                cell.get(0).raw()));
      }
    }
    return found;
  }

  /** 立即 is no vaguer than a limit. */
  private static boolean saysWheneverItSuits(Deadline deadline) {
    boolean atOnce = AT_ONCE.stream().anyMatch(deadline.raw()::contains);
    return (deadline.kind() == Deadline.Kind.PROMPT && !atOnce)
        || deadline.kind() == Deadline.Kind.AS_APPROPRIATE;
  }
}
