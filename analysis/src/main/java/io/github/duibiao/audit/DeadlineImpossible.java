package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numerals;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date that no calendar has: 6月31日, 13月底. */
final class DeadlineImpossible extends ListedCheck {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:((?:19|20)[0-9]{2})年)?"
              + "(?<![0-9一二三四五六七八九十百.%-])([0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?!龄)"
              + "(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号])?");

  private static final int MONTHS = 12;

  DeadlineImpossible() {
    super("DEADLINE_IMPOSSIBLE", Severity.ERROR);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    Integer year = plan.plan().year();
    for (AuditedPlan.Text each : plan.texts()) {
      Set<String> seen = new HashSet<>();
      look(each.text(), year, seen, found, each);
    }
    for (Task task : plan.plan().tasks()) {
      if (task.clause() != null) {
        look(task.clause(), year, new HashSet<>(), found, text(task));
      }
      for (Measure row : task.rows()) {
        Set<String> seen = new HashSet<>();
        for (String cell : row.details().values()) {
          look(cell, year, seen, found, text(row));
        }
      }
    }
    return found;
  }

  private static AuditedPlan.Text text(Demand demand) {
    return new AuditedPlan.Text(demand.text(), demand.span(), demand.id(), false);
  }

  private void look(
      String text,
      @Nullable Integer planYear,
      Set<String> seen,
      List<Finding> found,
      AuditedPlan.Text where) {
    Matcher matcher = DATE.matcher(Glyphs.canonical(text));
    while (matcher.find()) {
      int month = Numerals.parse(matcher.group(2));
      int day = matcher.group(3) == null ? 1 : Numerals.parse(matcher.group(3));
      Integer year = matcher.group(1) == null ? planYear : Integer.valueOf(matcher.group(1));
      String raw = text.substring(matcher.start(), matcher.end());
      if (!exists(year, month, day) && seen.add(raw)) {
        found.add(finding(where.place(raw), null, raw));
      }
    }
  }

  private static boolean exists(@Nullable Integer year, int month, int day) {
    // Where no year is known, a leap year: nothing is said of 29 February then.
    return month >= 1
        && month <= MONTHS
        && day >= 1
        && day <= YearMonth.of(year == null ? 2024 : year, month).lengthOfMonth();
  }
}
