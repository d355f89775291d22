package io.github.duibiao.schedule;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something that is due so many times in every period is due in a year, as a rule of a
 * calendar. Nobody says on which day: it is the last of each part of the period, the parts being
 * alike (twice a year: the ends of June and December).
 *
 * @param first the first day in the year on or behind the day the plan was issued
 * @param rule the rule, until the end of the year
 */
record Repetition(LocalDate first, Recurrence rule) {
  private static final int MONTHS = 12;
  private static final int WORKING_DAYS = 5;
  private static final List<DayOfWeek> WEEK =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY,
          DayOfWeek.SATURDAY,
          DayOfWeek.SUNDAY);

  /**
   * Returns the repetition in a year; null where the calendar cannot say it, as of hours, or where
   * none is left in the year.
   */
  static @Nullable Repetition of(
      io.github.duibiao.plan.Recurrence times, int year, LocalDate from) {
    LocalDate begin = LocalDate.of(year, 1, 1);
    LocalDate start = from.isAfter(begin) ? from : begin;
    int amount = times.period().amount();
    return switch (times.period().unit()) {
      case YEAR -> amount == 1 ? inMonths(MONTHS, times.count(), year, start) : null;
      case MONTH ->
          amount <= MONTHS && MONTHS % amount == 0
              ? inMonths(amount, times.count(), year, start)
              : null;
      case WEEK -> inWeeks(amount, times.count(), year, start);
      case DAY ->
          amount <= MONTHS
              ? until(start, year, new Recurrence.Builder(Frequency.DAILY).interval(amount))
              : null;
      case WORKING_DAY -> amount == 1 ? inWeeks(1, WORKING_DAYS, year, start) : null;
      case HOUR, MINUTE -> null;
    };
  }

  private static @Nullable Repetition inMonths(int months, int count, int year, LocalDate start) {
    Recurrence.Builder rule;
    List<LocalDate> days = new ArrayList<>();
    if (months % count == 0) {
      int each = months / count;
      rule =
          each == MONTHS
              ? new Recurrence.Builder(Frequency.YEARLY)
              : new Recurrence.Builder(Frequency.MONTHLY).interval(each).byMonthDay(-1);
      for (int month = each; month <= MONTHS; month += each) {
        days.add(lastOf(year, month));
      }
    } else if (months == 1 && count <= WORKING_DAYS) {
      rule = new Recurrence.Builder(Frequency.MONTHLY);
      for (int part = 1; part <= count; part++) {
        int day = part == count ? -1 : 30 * part / count;
        rule.byMonthDay(day);
        for (int month = 1; month <= MONTHS; month++) {
          LocalDate last = lastOf(year, month);
          days.add(day < 0 ? last : last.withDayOfMonth(Math.min(day, last.getDayOfMonth())));
        }
      }
    } else if (months == MONTHS && count <= MONTHS) {
      rule = new Recurrence.Builder(Frequency.YEARLY).byMonthDay(-1);
      for (int part = 1; part <= count; part++) {
        int month = Math.max(1, MONTHS * part / count);
        rule.byMonth(month);
        days.add(lastOf(year, month));
      }
    } else {
      return null;
    }
    return days.stream()
        .filter(each -> !each.isBefore(start))
        .min(LocalDate::compareTo)
        .map(first -> until(first, year, rule))
        .orElse(null);
  }

  private static @Nullable Repetition inWeeks(int weeks, int count, int year, LocalDate start) {
    if (count > WEEK.size()) {
      return null;
    }
    Recurrence.Builder rule = new Recurrence.Builder(Frequency.WEEKLY).interval(weeks);
    List<Integer> days = new ArrayList<>();
    for (int part = 1; part <= count; part++) {
      // Of working days while there are enough.
      int day = Math.max(WORKING_DAYS, count) * part / count;
      days.add(day);
      rule.byDay(WEEK.get(day - 1));
    }
    LocalDate first = start;
    while (!days.contains(first.getDayOfWeek().getValue())) {
      first = first.plusDays(1);
    }
    return until(first, year, rule);
  }

  private static @Nullable Repetition until(LocalDate first, int year, Recurrence.Builder rule) {
    LocalDate last = LocalDate.of(year, MONTHS, 31);
    return first.isAfter(last)
        ? null
        : new Repetition(first, rule.until(CalendarText.day(last)).build());
  }

  private static LocalDate lastOf(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(first.lengthOfMonth());
  }
}
