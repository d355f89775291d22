package io.github.duibiao.audit;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A fault that shows when a document is read and not in the plan that comes of it, such as a head
 * that states two days of issue: a diagnostic of the same code tells it, and the sides that
 * disagree are its details.
 */
abstract class ReadingDoubt extends ListedCheck {
  private static final int SIDES = 2;

  private final DiagnosticCode doubt;

  /** Makes the check that tells what diagnostics of a code tell, under the same code. */
  ReadingDoubt(DiagnosticCode doubt, Severity severity) {
    super(doubt.name(), severity);
    this.doubt = doubt;
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Diagnostic each : plan.plan().diagnostics()) {
      List<String> sides = each.details();
      if (each.code().equals(doubt)
          && each.line() != null
          && sides.size() >= SIDES
          && counts(sides)) {
        found.add(told(plan, new Place(TextSpan.ofLine(each.line()), null, sides.get(0)), sides));
      }
    }
    return found;
  }

  /** Says whether the sides differ in more than a word without content. */
  boolean counts(List<String> sides) {
    return true;
  }

  /** Returns the finding of a diagnostic. */
  abstract Finding told(AuditedPlan plan, Place place, List<String> sides);
}
