package io.github.duibiao.schedule;

import io.github.duibiao.plan.Plan;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes what is due as a calendar in iCalendar (RFC 5545), which calendar programs import: an
 * all-day entry for every date of a task or measure, and one that repeats for what is due again and
 * again in the year of its plan. What has no date, such as 及时 or 持续推进, has no entry.
 *
 * <p>The same plans give the same bytes: entries are stamped with the day their plan was issued.
 */
public final class ScheduleCalendar {
  private ScheduleCalendar() {}

  /**
   * Returns the calendar of plans.
   *
   * @param plans the plans; their ids must differ
   * @throws IllegalStateException if {@code net.sf.biweekly:biweekly}, which is an optional
   *     dependency, is not on the class path
   */
  public static String write(List<Plan> plans) {
    return write(plans, each -> true);
  }

  /**
   * Returns the calendar of some of what is due.
   *
   * @param plans the plans; their ids must differ
   * @param wanted what is to have an entry
   * @throws IllegalStateException if {@code net.sf.biweekly:biweekly}, which is an optional
   *     dependency, is not on the class path
   */
  public static String write(List<Plan> plans, Predicate<Due> wanted) {
    try {
      return CalendarText.of(plans, wanted);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "写日历文件需要 net.sf.biweekly:biweekly，请加入依赖。"
              + " Writing a calendar needs net.sf.biweekly:biweekly: add it to the dependencies.",
          e);
    }
  }
}
