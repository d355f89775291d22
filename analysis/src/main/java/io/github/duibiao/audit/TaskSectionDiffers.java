package io.github.duibiao.audit;

import io.github.duibiao.plan.DiagnosticCode;
import java.util.List;

/** A task that stands under one heading in the prose and under another in the table. */
final class TaskSectionDiffers extends ReadingDoubt {
  TaskSectionDiffers() {
    super(DiagnosticCode.TASK_SECTION_DIFFERS, Severity.WARNING);
  }

  @Override
  boolean counts(List<String> sides) {
    return sides.size() > 2;
  }

  @Override
  Finding told(AuditedPlan plan, Place place, List<String> sides) {
    return finding(place, null, sides.get(0), sides.get(1), sides.get(2));
  }
}
