package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.stream.Stream;

/** A plan that sets no date at all, or a time limit for few of its tasks. */
final class NoDates extends ListedCheck {
  private static final int FEWEST_TASKS = 5;

  /** One task in so many with a time limit is few. */
  private static final int FEW = 4;

  NoDates() {
    super("NO_DATES", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Task> tasks = plan.plan().tasks();
    if (tasks.size() < FEWEST_TASKS) {
      return List.of();
    }
    if (plan.plan().demands().noneMatch(NoDates::hasDate)) {
      return List.of(finding(plan.wholePlan(), null, tasks.size()));
    }
    long limited = tasks.stream().filter(NoDates::hasLimit).count();
    return limited * FEW <= tasks.size()
        ? List.of(variant(".few", plan.wholePlan(), null, tasks.size(), limited))
        : List.of();
  }

  private static boolean hasLimit(Task task) {
    return Stream.concat(Stream.of(task), task.measures().stream())
        .anyMatch(each -> !each.deadlines().isEmpty());
  }

  /** A date counts even where nobody knows its year. */
  private static boolean hasDate(Demand demand) {
    return demand.deadlines().stream().anyMatch(each -> each instanceof Deadline.ByDate);
  }
}
