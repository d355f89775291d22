package io.github.duibiao.reading.field;

import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Numerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a date or range as plans write it. Reads the words of one from left to right; a
 * later word counts more than an earlier one, so that a range ends with its end, and what the end
 * leaves open (the year, the month) is that of the beginning.
 */
final class Dates {
  private static final Pattern TOKEN =
      Pattern.compile(Lexicon.expression(LimitFinder.GRAMMAR, "token"));

  private static final String QUARTERS = "一二三四";

  /** Five-year plans end in the years that five divides: the 14th in 2025. */
  private static final int YEAR_OF_PLAN_ZERO = 1955;

  /** A year that has every day. */
  private static final int A_LEAP_YEAR = 2000;

  private final @Nullable Integer planYear;

  private @Nullable Integer year;
  private boolean stated;
  private int month;
  private int day;
  private @Nullable LocalDate start;

  private Dates(@Nullable Integer planYear, @Nullable Integer context) {
    this.planYear = planYear;
    this.year = context;
  }

  /**
   * What the words of a date say.
   *
   * @param day the last day meant; null where there is no such day, or its year is unknown
   * @param year the year that the words state; null where they state none
   * @param isDay whether there is such a day, in a year that may be unknown
   */
  record Read(@Nullable LocalDate day, @Nullable Integer year, boolean isDay) {}

  /**
   * Reads the words of a date.
   *
   * @param canon the words, in canonical form
   * @param planYear the year of the plan, or null
   * @param context the year of a date that names none, or null
   */
  static Read last(String canon, @Nullable Integer planYear, @Nullable Integer context) {
    Dates dates = new Dates(planYear, context);
    Matcher token = TOKEN.matcher(canon);
    while (token.find()) {
      dates.take(token);
    }
    LocalDate day = dates.last();
    boolean isDay = day != null || (dates.year == null && dates.dayIn(A_LEAP_YEAR) != null);
    return new Read(day, dates.stated ? dates.year : null, isDay);
  }

  private void take(Matcher token) {
    String text;
    if ((text = token.group("to")) != null) {
      start = last();
    } else if ((text = token.group("full")) != null) {
      year(Integer.parseInt(text));
      month = Integer.parseInt(token.group("fullMonth"));
      day = number(token.group("fullDay"));
    } else if ((text = token.group("whole")) != null) {
      year(Integer.parseInt(text));
      month = Integer.parseInt(token.group("wholeMonth"));
      day = number(token.group("wholeDay"));
    } else if ((text = token.group("year")) != null) {
      year(Integer.parseInt(text));
    } else if ((text = token.group("hanYear")) != null) {
      year(2000 + 10 * Numerals.parse(text.substring(1, 2)) + Numerals.parse(text.substring(2)));
    } else if ((text = token.group("short")) != null) {
      year(2000 + Integer.parseInt(text));
    } else if ((text = token.group("plan")) != null) {
      year(YEAR_OF_PLAN_ZERO + 5 * (10 + Numerals.parse(text)));
    } else if ((text = token.group("relative")) != null) {
      relative(text);
    } else {
      takeInYear(token);
    }
  }

  private void takeInYear(Matcher token) {
    String text;
    if ((text = token.group("shortMonth")) != null) {
      month = Integer.parseInt(text);
      day = Integer.parseInt(token.group("shortDay"));
    } else if ((text = token.group("month")) != null) {
      month(text.equals("元") ? 1 : Numerals.parse(text));
    } else if ((text = token.group("quarter")) != null) {
      int quarter = QUARTERS.indexOf(text) + 1;
      month(3 * (text.equals("首") ? 1 : quarter > 0 ? quarter : number(text)));
    } else if ((text = token.group("half")) != null) {
      month("上前".contains(text) ? 6 : 12);
    } else if ((text = token.group("third")) != null) {
      day = text.equals("上") ? 10 : text.equals("中") ? 20 : 0;
    } else if ((text = token.group("day")) != null) {
      day(Numerals.parse(text));
    } else if (token.group("start") != null) {
      day = month > 0 ? 10 : 0;
    } else if (token.group("mid") != null) {
      if (month > 0) {
        day = 20;
      } else {
        month = 6;
      }
    } else if (month == 0) {
      month = 12;
    }
  }

  /** A number before a range's sign may lack its 月: 6-11月. */
  private void day(int number) {
    if (month == 0) {
      month = number;
    } else {
      day = number;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null || !Numerals.areDigits(digits) ? 0 : Integer.parseInt(digits);
  }

  private void year(int number) {
    year = number;
    stated = true;
    month(0);
  }

  private void month(int number) {
    month = number;
    day = 0;
  }

  private void relative(String word) {
    Integer base = "次翌".contains(word) && stated ? year : planYear;
    int later =
        switch (word) {
          case "明", "次", "翌", "来", "下一" -> 1;
          case "后" -> 2;
          default -> 0;
        };
    year = base == null ? null : Integer.valueOf(base + later);
    month(0);
    start = null;
  }

  private @Nullable LocalDate last() {
    if (year == null) {
      return null;
    }
    LocalDate last = dayIn(year);
    // 11月至3月 goes on into the next year.
    return last != null && start != null && last.isBefore(start) ? last.plusYears(1) : last;
  }

  private @Nullable LocalDate dayIn(int year) {
    try {
      YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
      return day == 0 ? last.atEndOfMonth() : last.atDay(day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
