package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A plan that sets no date at all, or a time limit for few of its tasks. */
final class NoDates extends ListedCheck {
  private static final int FEWEST_TASKS = 5;

  /** One task in so many with a time limit is few. */
  private static final int FEW = 4;

  private static final Set<String> DEEDS = Words.of("deeds");
  private static final Pattern FOR_ALL =
      Pattern.compile(
          "(?:年底前?|年内|月底前?|月[0-9]{1,2}日前)[^。；\\n]{0,20}(?:全部|全面|各项|所有)[^。；\\n]{0,12}完成");

  NoDates() {
    super("NO_DATES", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Task> tasks = plan.plan().tasks();
    String title = plan.plan().title();
    boolean deeds = title != null && DEEDS.stream().anyMatch(title::contains);
    if (tasks.size() < FEWEST_TASKS || deeds || saysForAll(plan.plan())) {
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

  /** 各项任务须于12月底前完成, before or behind the tasks: a date for all of them. */
  private static boolean saysForAll(Plan plan) {
    return Stream.concat(
            Stream.of(plan.preamble()), plan.sections().stream().map(each -> each.text()))
        .anyMatch(each -> FOR_ALL.matcher(each).find());
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
