package io.github.duibiao.audit;

import io.github.duibiao.plan.DiagnosticCode;
import java.util.List;

/** Two days of issue: the one that the head states, and the one under the signature. */
final class IssueDatesDiffer extends ReadingDoubt {
  IssueDatesDiffer() {
    super(DiagnosticCode.ISSUE_DATES_DIFFER, Severity.WARNING);
  }

  @Override
  Finding told(AuditedPlan plan, Place place, List<String> sides) {
    return finding(place, null, sides.get(0), sides.get(1));
  }
}
