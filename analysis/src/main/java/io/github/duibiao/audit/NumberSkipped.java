package io.github.duibiao.audit;

import io.github.duibiao.plan.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Numbering that leaves numbers out. */
final class NumberSkipped extends ListedCheck {
  NumberSkipped() {
    super("NUMBER_SKIPPED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (NumberSequence.Step each : NumberSequence.of(plan.plan())) {
      if (each.continued()
          && each.number() > each.before() + 1
          && !passesTable(plan, each.placeBefore().line(), each.place().line())
          && !passesParts(plan, each)
          && !isSaid(plan, each)) {
        found.add(finding(each.place(), each.placeBefore(), each.writtenBefore(), each.written()));
      }
    }
    for (NumberSequence.Step each : RowNumbers.of(plan.plan())) {
      if (each.number() > each.before()) {
        found.add(finding(each.place(), each.placeBefore(), each.writtenBefore(), each.written()));
      }
    }
    return found;
  }

  /** The heading of a table is its caption: 三、任务分工表 may have become one. */
  private static boolean passesTable(AuditedPlan plan, int from, int to) {
    return plan.plan().sourceMap().stream()
        .anyMatch(
            each ->
                (each.fate() == SourceSpan.Fate.TABLE || each.fate() == SourceSpan.Fate.UNREAD)
                    && each.to() > from
                    && each.from() < to);
  }

  /** Items 7 and 8 may have been read as the parts of a task that stands between 6 and 9. */
  private static boolean passesParts(AuditedPlan plan, NumberSequence.Step step) {
    int gap = step.number() - step.before() - 1;
    return plan.plan().tasks().stream()
        .anyMatch(
            each ->
                each.section() == null
                    && each.span().line() > step.placeBefore().line()
                    && each.span().line() < step.place().line()
                    && each.sentences().size() >= gap);
  }

  /** The number left out may stand at the head of a sentence that was read as the one before. */
  private static boolean isSaid(AuditedPlan plan, NumberSequence.Step step) {
    Pattern said =
        Pattern.compile("(?:^|[。；\\n])\\s{0,4}0?" + (step.before() + 1) + "(?![0-9.%月日年号个项次份])");
    return plan.texts().stream()
        .filter(each -> Objects.equals(each.demand(), step.placeBefore().demand()))
        .anyMatch(each -> said.matcher(each.text()).find());
  }
}
