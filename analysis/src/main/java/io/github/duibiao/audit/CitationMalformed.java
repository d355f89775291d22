package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document number in a form that no document has. */
final class CitationMalformed extends ListedCheck {
  CitationMalformed() {
    super("CITATION_MALFORMED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (DocumentNumbers.Written each : DocumentNumbers.of(plan)) {
      switch (each.fault()) {
        case NONE, OTHER_BRACKETS -> {}
        default ->
            found.add(
                variant(
                    "." + each.fault().name().toLowerCase(Locale.ROOT),
                    each.place(),
                    null,
                    each.raw()));
      }
    }
    return found;
  }
}
