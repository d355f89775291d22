package io.github.duibiao.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cited document of a later year than that in which the plan was issued. */
final class CitationLater extends ListedCheck {
  CitationLater() {
    super("CITATION_LATER", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    LocalDate issued = plan.plan().issuedOn();
    Integer year = issued == null ? plan.plan().year() : Integer.valueOf(issued.getYear());
    String own = plan.plan().documentNumber();
    List<Finding> found = new ArrayList<>();
    for (DocumentNumbers.Written each : DocumentNumbers.of(plan)) {
      if (year != null && each.year() > year && !each.raw().equals(own)) {
        found.add(
            finding(each.place(), null, each.raw(), issued == null ? year + "年" : issued, year));
      }
    }
    return found;
  }
}
