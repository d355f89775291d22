package io.github.duibiao.audit;

import io.github.duibiao.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deadline in a year before that of the plan, as a copied plan has. */
final class DeadlinePastYear extends ListedCheck {
  /**
   * 2023年10月底前完成 in running text, where reading takes a past year for history. What was built by
   * the end of a year (2000年底前建成的小区) is history.
   */
  private static final Pattern DUE =
      Pattern.compile(
          "(?<![对将自从把至])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:底|末|[0-9]{1,2}日)之?前"
              + "(?!已|[^。；，,]{0,24}(?:的|已))");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[。；])");
  private static final Set<String> PAST = Words.of("past");

  DeadlinePastYear() {
    super("DEADLINE_PAST_YEAR", Severity.ERROR);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Integer year = plan.plan().year();
    List<Finding> found = new ArrayList<>();
    if (year == null) {
      return found;
    }
    Set<Integer> told = new HashSet<>();
    for (StatedDates.Stated each : StatedDates.of(plan.plan())) {
      // 2023年度 is the year of what is reported, and gives its year to no date behind it.
      boolean stated = each.deadline().yearStated() && !each.deadline().raw().endsWith("年度");
      if (each.date().getYear() < year && stated) {
        found.add(finding(each.place(), null, each.deadline().raw(), String.valueOf(year)));
        told.add(each.place().line());
      }
    }
    for (AuditedPlan.Text each : plan.texts()) {
      if (each.demand() != null && !each.heading() && !told.contains(each.span().line())) {
        look(plan.plan(), each, year, found);
      }
    }
    return found;
  }

  private void look(Plan plan, AuditedPlan.Text text, int year, List<Finding> found) {
    LocalDate day = plan.issuedOn();
    boolean issued = day == null || day.getYear() >= year;
    for (String sentence : SENTENCES.splitAsStream(text.text()).toList()) {
      Matcher due = DUE.matcher(sentence);
      while (due.find()) {
        boolean lastYear = Integer.parseInt(due.group(1)) == year - 1;
        if (lastYear && issued && PAST.stream().noneMatch(sentence::contains)) {
          found.add(finding(text.place(due.group()), null, due.group(), String.valueOf(year)));
        }
      }
    }
  }
}
