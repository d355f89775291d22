package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A deadline in a year after that of a plan for one year. */
final class DeadlineLaterYear extends ListedCheck {
  /** 三年行动计划, 2021-2025年, "十四五"规划: a plan for several years. */
  private static final Pattern SEVERAL_YEARS =
      Pattern.compile("[0-9二两三四五六七八九十]+年(?:行动|规划|计划|攻坚)|规划|[0-9]{4}年?[-—–~～至到][0-9]{4}");

  DeadlineLaterYear() {
    super("DEADLINE_LATER_YEAR", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Integer year = plan.plan().year();
    String title = plan.plan().title();
    List<Finding> found = new ArrayList<>();
    if (year == null
        || title == null
        || SEVERAL_YEARS.matcher(title.replace(year + "年", "")).find()) {
      return found;
    }
    for (StatedDates.Stated each : StatedDates.of(plan.plan())) {
      // 次年1月底前 says itself that it is meant so.
      if (each.date().getYear() > year && each.deadline().yearStated()) {
        found.add(finding(each.place(), null, each.deadline().raw(), String.valueOf(year)));
      }
    }
    return found;
  }
}
