package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one deadline of a later year in a plan for one year that writes the year of every date: there
 * it may be a slip.
 */
final class DeadlineLaterYear extends ListedCheck {
  /** 三年行动计划, 2021-2025年, "十四五"规划: a plan for several years. */
  private static final Pattern SEVERAL_YEARS =
      Pattern.compile("[0-9二两三四五六七八九十]+年(?:行动|规划|计划|攻坚)|规划|[0-9]{4}年?[-—–~～至到][0-9]{4}");

  /** So many dates make a habit of writing the year. */
  private static final int FEWEST = 5;

  private static final double MOST = 0.8;

  /** What a year closes with, such as its report, is due in the first months of the next. */
  private static final int MARCH = 3;

  private static final Set<String> GOES_ON = Words.of("goesOn");

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
    List<StatedDates.Stated> later = new ArrayList<>();
    int stated = 0;
    int all = 0;
    for (StatedDates.Stated each : StatedDates.of(plan.plan())) {
      all++;
      stated += each.deadline().yearStated() ? 1 : 0;
      if (each.date().getYear() > year) {
        later.add(each);
      }
    }
    // Who writes the year of one date alone means it; so does who has several of that year.
    if (later.size() == 1 && stated >= FEWEST && stated >= MOST * all) {
      StatedDates.Stated each = later.get(0);
      boolean staged = StatedDates.of(each.demand()).size() > 1;
      boolean goesOn =
          each.demand() instanceof Measure row
              && row.details().values().stream()
                  .anyMatch(cell -> GOES_ON.stream().anyMatch(cell::contains));
      if (each.deadline().yearStated()
          && !staged
          && !goesOn
          && each.date().getMonthValue() > MARCH) {
        found.add(finding(each.place(), null, each.deadline().raw(), String.valueOf(year)));
      }
    }
    return found;
  }
}
