package io.github.duibiao.report.part;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Task;
import io.github.duibiao.schedule.Due;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has to be done by a day, and by whom: so that a list of what is due is a list to work by.
 */
final class DueRow {
  private static final int CHARACTERS = 60;
  private static final int UNITS = 6;

  private DueRow() {}

  /**
   * Returns the beginning of the measure that a time limit is of; a dash where it is the task's.
   */
  static String measure(Overview overview, Due due) {
    return find(overview, due).map(each -> Phrases.clip(each.text(), CHARACTERS)).orElse("—");
  }

  /** Returns the units of the measure, or of its task where it names none; a dash for none. */
  static String units(Overview overview, Due due, MemoLanguage language) {
    Task task = overview.task(due.task());
    List<Responsibility> units =
        find(overview, due)
            .map(Demand::responsibilities)
            .filter(each -> !each.isEmpty())
            .orElse(task.responsibilities());
    if (units.isEmpty()) {
      return "—";
    }
    boolean english = language == MemoLanguage.EN;
    String lead = english ? " (lead)" : "（牵头）";
    return units.stream()
            .limit(UNITS)
            .map(each -> each.unit().name() + (each.role() == Role.LEAD ? lead : ""))
            .collect(Collectors.joining(english ? ", " : "、"))
        + (units.size() <= UNITS ? "" : english ? " and others" : "等");
  }

  private static Optional<Measure> find(Overview overview, Due due) {
    return overview.task(due.task()).measures().stream()
        .filter(each -> each.id().equals(due.measure()))
        .findFirst();
  }
}
