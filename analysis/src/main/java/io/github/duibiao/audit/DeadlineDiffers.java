package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
      if (!prose.isEmpty() && !row.isEmpty() && Collections.disjoint(prose, row)) {
        found.add(
            finding(
                Place.of(pair.row().demand(), raw(pair.row().demand().deadlines())),
                Place.of(pair.prose().demand(), raw(pair.prose().demand().deadlines())),
                raw(pair.row().demand().deadlines()),
                raw(pair.prose().demand().deadlines())));
      }
    }
    return found;
  }

  private static String raw(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(each -> each instanceof Deadline.ByDate)
        .map(Deadline::raw)
        .findFirst()
        .orElse("");
  }
}
