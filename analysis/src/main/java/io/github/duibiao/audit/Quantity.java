package io.github.duibiao.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what it counts, such as 1.2万人.
 *
 * @param raw as written
 * @param unit what is counted
 * @param value how many
 * @param step what one more in its last place comes to
 * @param start where it stands
 */
record Quantity(String raw, String unit, BigDecimal value, BigDecimal step, int start) {
  /** What is counted, for a regular expression. */
  static final String UNITS =
      "元|平方米|平方公里|立方米|公里|公顷|亩|人次|户次|件套|株次|部(?![门分位])|[个家处座项所台套条名人户场次期吨件辆支间份批宗株盏米张尾栋块根棵艘册本幅眼头只床类种顶]";

  /** Its pattern, with the groups value, scale and unit. */
  static final String PATTERN =
      "(?<value>[0-9]{1,9}(?:\\.[0-9]{1,4})?)(?<scale>[万亿]?)(?<unit>"
          + UNITS
          + ")(?!月|工作日|百分|小时|次|以)";

  private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])" + PATTERN);

  /** Returns the numbers of a text in canonical form, in their order. */
  static List<Quantity> all(String text) {
    List<Quantity> all = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      all.add(of(matcher));
    }
    return all;
  }

  /** Returns the number that {@link #PATTERN} has found. */
  static Quantity of(Matcher found) {
    BigDecimal scale = scale(found.group("scale"));
    BigDecimal value = new BigDecimal(found.group("value"));
    BigDecimal step = value.ulp().multiply(scale);
    String raw = found.group("value") + found.group("scale") + found.group("unit");
    return new Quantity(
        raw, found.group("unit"), value.multiply(scale), step, found.start("value"));
  }

  static BigDecimal scale(String scale) {
    return switch (scale) {
      case "万" -> BigDecimal.valueOf(10_000);
      case "亿" -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.ONE;
    };
  }

  int end() {
    return start + raw.length();
  }

  static BigDecimal sum(List<Quantity> parts) {
    return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns a sum in the unit of this total. */
  String written(BigDecimal sum) {
    String scale = raw.contains("亿") ? "亿" : raw.contains("万") ? "万" : "";
    return sum.divide(scale(scale)).stripTrailingZeros().toPlainString() + scale + unit;
  }

  /** Says whether some parts make this number; it may be rounded, or they. */
  boolean isRoundedFrom(List<Quantity> parts) {
    BigDecimal coarsest = parts.stream().map(Quantity::step).reduce(step, BigDecimal::max);
    return sum(parts).subtract(value).abs().compareTo(coarsest) < 0;
  }

  /** Says whether any of some parts make this number. */
  boolean isSumOfAny(List<Quantity> parts) {
    Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO));
    for (Quantity each : parts) {
      for (BigDecimal sum : List.copyOf(sums)) {
        sums.add(sum.add(each.value).stripTrailingZeros());
      }
    }
    return sums.contains(value.stripTrailingZeros());
  }
}
