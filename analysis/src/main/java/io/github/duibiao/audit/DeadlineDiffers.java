package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Dates that contradict each other: of a sentence of the prose and of its row. */
final class DeadlineDiffers extends ListedCheck {
  DeadlineDiffers() {
    super("DEADLINE_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Restatement.Pair pair : plan.restatement().pairs()) {
      Set<LocalDate> prose = StatedDates.of(pair.prose().demand());
      Set<LocalDate> row = StatedDates.of(pair.row().demand());
      if (!prose.isEmpty()
          && !row.isEmpty()
          && Collections.disjoint(prose, row)
          && clauseDates(pair.prose().task()).noneMatch(row::contains)) {
        found.add(
            finding(
                Place.of(pair.row().demand(), raw(pair.row().demand().deadlines())),
                Place.of(pair.prose().demand(), raw(pair.prose().demand().deadlines())),
                raw(pair.row().demand().deadlines()),
                raw(pair.prose().demand().deadlines())));
      }
    }
    for (Task task : plan.plan().tasks()) {
      compareClause(task, found);
    }
    return found;
  }

  /** The time of a clause holds for every sentence above it, whatever 年内 one of them says. */
  private static Stream<LocalDate> clauseDates(Task task) {
    String clause = task.clause() == null ? "" : task.clause();
    return task.deadlines().stream()
        .filter(Deadline.ByDate.class::isInstance)
        .map(Deadline.ByDate.class::cast)
        .filter(each -> clause.contains(each.raw()))
        .map(Deadline.ByDate::date)
        .filter(Objects::nonNull);
  }

  /**
   * The clause of a task states the time for all of it: a row of its table that is due later does
   * not keep it. An earlier one may be a step on the way, but for the only row.
   */
  private void compareClause(Task task, List<Finding> found) {
    String clause = task.clause() == null ? "" : task.clause();
    List<Deadline.ByDate> laid = new ArrayList<>();
    for (Deadline each : task.deadlines()) {
      if (each instanceof Deadline.ByDate by && by.date() != null && clause.contains(by.raw())) {
        laid.add(by);
      }
    }
    if (laid.size() != 1 || task.rows().isEmpty()) {
      return;
    }
    Deadline.ByDate limit = laid.get(0);
    LocalDate date = limit.date();
    for (Measure row : task.rows()) {
      for (Deadline each : row.deadlines()) {
        if (each instanceof Deadline.ByDate by
            && by.date() != null
            && date != null
            && !row.text().contains(by.raw())
            && (by.date().isAfter(date) || (task.rows().size() == 1 && by.date().isBefore(date)))
            && row.deadlines().size() == 1) {
          found.add(
              finding(Place.of(row, by.raw()), Place.of(task, limit.raw()), by.raw(), limit.raw()));
        }
      }
    }
  }

  private static String raw(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(each -> each instanceof Deadline.ByDate)
        .map(Deadline::raw)
        .findFirst()
        .orElse("");
  }
}
