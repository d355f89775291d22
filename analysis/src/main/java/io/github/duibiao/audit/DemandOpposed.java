package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that demands the opposite of what the prose does, in a table that abridges it: 拆除自助终端 for
 * 增设自助终端. Where a table says the prose word for word, other words are told as such.
 */
final class DemandOpposed extends ListedCheck {
  /** The share of the object of a row that the prose must have. */
  private static final double SAME_OBJECT = 0.6;

  DemandOpposed() {
    super("DEMAND_OPPOSED", Severity.WARNING);
  }

  /** What a sentence demands. */
  private record Said(Demand demand, Opposites.Demanded what) {}

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (plan.restatement().abridges()) {
      for (Task task : plan.plan().tasks()) {
        if (!task.sentences().isEmpty() && !task.rows().isEmpty()) {
          look(task, found);
        }
      }
    }
    return found;
  }

  private void look(Task task, List<Finding> found) {
    List<Said> prose = said(task.sentences());
    Opposites.of(task.title()).forEach(each -> prose.add(new Said(task, each)));
    List<Said> rows = said(task.rows());
    for (Said row : rows) {
      Said opposed = opposed(row, prose);
      if (opposed != null && !rows.stream().anyMatch(each -> says(each, opposed))) {
        found.add(
            finding(
                Place.of(row.demand, row.demand.text()),
                opposed.demand instanceof Task
                    ? Place.of(task, task.title())
                    : Place.of(opposed.demand, opposed.demand.text()),
                opposed.what.shown(),
                row.what.shown()));
        return;
      }
    }
  }

  /** Returns the sentence that demands the opposite of the same; null where one demands it too. */
  private static @Nullable Said opposed(Said row, List<Said> prose) {
    Said most = null;
    double shared = 0;
    for (Said each : prose) {
      double share = row.what.sharedWith(each.what);
      // What also agrees with the row decides for it.
      if (share > shared || (share == shared && !row.what.opposes(each.what))) {
        most = each;
        shared = share;
      }
    }
    return most != null && shared >= SAME_OBJECT && row.what.opposes(most.what) ? most : null;
  }

  /** Says whether a row says what the prose does, beside another that seems to oppose it. */
  private static boolean says(Said row, Said prose) {
    return row.what.word().equals(prose.what.word())
        && row.what.sharedWith(prose.what) >= SAME_OBJECT;
  }

  private static List<Said> said(List<Measure> measures) {
    List<Said> all = new ArrayList<>();
    for (Measure each : measures) {
      Opposites.of(each.text()).forEach(what -> all.add(new Said(each, what)));
    }
    return all;
  }
}
