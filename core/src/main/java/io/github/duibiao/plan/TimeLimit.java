package io.github.duibiao.plan;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as plans count it. Its text form is a duration of ISO 8601 with one designator,
 * {@code P1M}, and {@code P10BD} for working days, which ISO 8601 does not know.
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
public record TimeLimit(int amount, TimeUnit unit) {
  private static final Pattern TEXT = Pattern.compile("P(T?)([1-9][0-9]{0,8})(H|BD|D|W|M|Y)");

  /** Checks the amount. */
  public TimeLimit {
    Objects.requireNonNull(unit, "unit");
    if (amount < 1) {
      throw new IllegalArgumentException("a time limit is at least 1, not " + amount);
    }
  }

  /** What time is counted in. */
  public enum TimeUnit {
    /** Minutes (分钟). */
    MINUTE("M"),
    /** Hours (小时). */
    HOUR("H"),
    /** Days (日、天). */
    DAY("D"),
    /** Working days (工作日). */
    WORKING_DAY("BD"),
    /** Weeks (周). */
    WEEK("W"),
    /** Months (个月). */
    MONTH("M"),
    /** Years (年). */
    YEAR("Y");

    private final String designator;

    TimeUnit(String designator) {
      this.designator = designator;
    }

    /** Says whether the designator stands behind a T: ISO 8601 has M for months and minutes. */
    private boolean ofDay() {
      return this == MINUTE || this == HOUR;
    }
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static TimeLimit parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    TimeUnit unit =
        !matcher.matches()
            ? null
            : Arrays.stream(TimeUnit.values())
                .filter(each -> each.designator.equals(matcher.group(3)))
                .filter(each -> each.ofDay() != matcher.group(1).isEmpty())
                .findFirst()
                .orElse(null);
    if (unit == null) {
      throw new IllegalArgumentException(
          "not a time limit such as P1M, P10BD or PT24H: \"" + text + "\"");
    }
    return new TimeLimit(Integer.parseInt(matcher.group(2)), unit);
  }

  @Override
  public String toString() {
    return (unit.ofDay() ? "PT" : "P") + amount + unit.designator;
  }
}
