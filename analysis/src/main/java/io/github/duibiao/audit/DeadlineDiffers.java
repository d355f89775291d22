package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates that contradict each other: of the prose and of its row, or of a row's text and cell. */
final class DeadlineDiffers extends ListedCheck {
  DeadlineDiffers() {
    super("DEADLINE_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    Set<String> rows = new HashSet<>();
    for (Restatement.Pair pair : plan.restatement().pairs()) {
      Set<LocalDate> prose = StatedDates.of(pair.prose().demand());
      Set<LocalDate> row = StatedDates.of(pair.row().demand());
      if (!prose.isEmpty() && !row.isEmpty() && Collections.disjoint(prose, row)) {
        rows.add(pair.row().demand().id());
        found.add(
            finding(
                Place.of(pair.row().demand(), raw(pair.row().demand().deadlines())),
                Place.of(pair.prose().demand(), raw(pair.prose().demand().deadlines())),
                raw(pair.row().demand().deadlines()),
                raw(pair.prose().demand().deadlines())));
      }
    }
    for (Measure row : plan.rows()) {
      List<Deadline> text = new ArrayList<>();
      List<Deadline> cell = new ArrayList<>();
      for (Deadline each : row.deadlines()) {
        (row.text().contains(each.raw()) ? text : cell).add(each);
      }
      LocalDate stated = last(text);
      LocalDate laid = last(cell);
      // An earlier date in the text may be a step on the way; a later one cannot be met.
      if (stated != null && laid != null && stated.isAfter(laid) && rows.add(row.id())) {
        found.add(
            variant(
                ".cell", Place.of(row, raw(cell)), Place.of(row, raw(text)), raw(cell), raw(text)));
      }
    }
    return found;
  }

  private static @Nullable LocalDate last(List<Deadline> deadlines) {
    LocalDate last = null;
    for (Deadline each : deadlines) {
      if (each instanceof Deadline.ByDate by
          && by.date() != null
          && (last == null || by.date().isAfter(last))) {
        last = by.date();
      }
    }
    return last;
  }

  private static String raw(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(each -> each instanceof Deadline.ByDate)
        .map(Deadline::raw)
        .findFirst()
        .orElse("");
  }
}
