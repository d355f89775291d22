package io.github.duibiao.audit;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fault that shows when a document is read and not in the plan that comes of it, such as a head
 * that states two days of issue: a diagnostic of the same code tells it, with the sides that
 * disagree behind its sentence, parted by arrows.
 */
abstract class ReadingDoubt extends ListedCheck {
  private static final String SENTENCE_END = ": ";
  private static final Pattern ARROW = Pattern.compile("→");

  private static final int SIDES = 2;

  ReadingDoubt(String code, Severity severity) {
    super(code, severity);
  }

  @Override
  public final List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Diagnostic each : plan.plan().diagnostics()) {
      int end = each.message().indexOf(SENTENCE_END);
      if (each.code().name().equals(code()) && each.line() != null && end >= 0) {
        String sides = each.message().substring(end + SENTENCE_END.length());
        List<String> parts = ARROW.splitAsStream(sides).toList();
        if (parts.size() >= SIDES && counts(parts)) {
          found.add(told(plan, new Place(TextSpan.ofLine(each.line()), null, parts.get(0)), parts));
        }
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
