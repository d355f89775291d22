package io.github.duibiao.audit;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The day of a yearly report (1月31日前) in a plan issued after it: this year's has passed, and a
 * reader cannot tell whether the next year's is meant.
 */
final class DeadlineYearUnclear extends ListedCheck {
  /** The report that 政府信息公开条例 (2019), article 50, wants by 31 January. */
  private static final Pattern YEARLY =
      Pattern.compile("信息公开[^。；]{0,8}(?:年度报告|年报)|上一?年度?[^。；]{0,12}报告");

  DeadlineYearUnclear() {
    super("DEADLINE_YEAR_UNCLEAR", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    String issued = String.valueOf(plan.plan().issuedOn());
    for (StatedDates.Stated each : DeadlineBeforeIssue.passed(plan)) {
      if (isYearly(each)) {
        found.add(finding(each.place(), null, each.deadline().raw(), each.date(), issued));
      }
    }
    return found;
  }

  /** Says whether a date without a year is the day of a report that is due every year. */
  static boolean isYearly(StatedDates.Stated stated) {
    return stated.date().getMonth() == Month.JANUARY
        && !stated.deadline().yearStated()
        && YEARLY.matcher(stated.words()).find();
  }
}
