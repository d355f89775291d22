package io.github.duibiao.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long a plan leaves for something that is due by a date.
 *
 * @param due what is due
 * @param issued the day the plan was issued
 * @param days the days from that day to the date; 0 on the same day, negative where the date had
 *     passed
 */
public record LeadTime(Due due, LocalDate issued, long days) {
  /** Checks that nothing is null. */
  public LeadTime {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(issued, "issued");
  }

  static LeadTime of(Due due, LocalDate date, LocalDate issued) {
    return new LeadTime(due, issued, ChronoUnit.DAYS.between(issued, date));
  }

  @Override
  public String toString() {
    return due + ": " + days + " days";
  }
}
