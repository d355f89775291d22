package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import java.util.List;

/** A plan of which most time limits are none that could be missed. */
final class DeadlinesVague extends ListedCheck {
  private static final int FEWEST = 5;

  DeadlinesVague() {
    super("DEADLINES_VAGUE", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Measure> limited =
        plan.plan().measures().stream().filter(each -> !each.deadlines().isEmpty()).toList();
    List<Measure> vague =
        limited.stream()
            .filter(each -> each.deadlines().stream().allMatch(DeadlinesVague::cannotBeMissed))
            .toList();
    if (limited.size() < FEWEST || 2 * vague.size() <= limited.size()) {
      return List.of();
    }
    Measure first = vague.get(0);
    return List.of(
        finding(
            Place.of(first, first.deadlines().get(0).raw()),
            null,
            vague.size(),
            limited.size(),
            first.deadlines().get(0).raw()));
  }

  private static boolean cannotBeMissed(Deadline deadline) {
    return switch (deadline.kind()) {
      case CONTINUOUS, PROMPT, AS_APPROPRIATE -> true;
      case BY_DATE, RECURRING, WITHIN_PERIOD, PER_PROJECT -> false;
    };
  }
}
