package io.github.duibiao.schedule;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * What is due in one month.
 *
 * @param month the month
 * @param due the time limits that end in it, by date, then by plan and in the order of the document
 */
public record Month(YearMonth month, List<Due> due) {
  /** Copies the list. */
  public Month {
    Objects.requireNonNull(month, "month");
    due = List.copyOf(due);
  }

  /**
   * Returns what one plan has due in the month.
   *
   * @param plan the id of a plan
   */
  public List<Due> of(String plan) {
    return due.stream().filter(each -> each.plan().equals(plan)).toList();
  }

  @Override
  public String toString() {
    return month + ": " + due.size();
  }
}
