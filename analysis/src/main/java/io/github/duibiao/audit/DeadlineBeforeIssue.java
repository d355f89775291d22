package io.github.duibiao.audit;

import io.github.duibiao.plan.DiagnosticCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A deadline that had passed when the plan was issued. */
final class DeadlineBeforeIssue extends ListedCheck {
  /** The day on which a page was published may be long after that of issue. */
  private static final DiagnosticCode OF_PAGE = DiagnosticCode.ISSUE_DATE_OF_PAGE;

  DeadlineBeforeIssue() {
    super("DEADLINE_BEFORE_ISSUE", Severity.ERROR);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    String issued = String.valueOf(plan.plan().issuedOn());
    for (StatedDates.Stated each : passed(plan)) {
      if (!DeadlineYearUnclear.isYearly(each)) {
        found.add(finding(each.place(), null, each.deadline().raw(), each.date(), issued));
      }
    }
    return found;
  }

  /** Returns the dates of the plan's year that had passed on the day of issue. */
  static List<StatedDates.Stated> passed(AuditedPlan plan) {
    LocalDate issued = plan.plan().issuedOn();
    Integer year = plan.plan().year();
    boolean ofPage =
        plan.plan().diagnostics().stream().anyMatch(each -> each.code().equals(OF_PAGE));
    if (issued == null || ofPage || (year != null && issued.getYear() > year)) {
      return List.of(); // A date behind the year of the plan is the day of a later publication.
    }
    List<StatedDates.Stated> found = new ArrayList<>();
    for (StatedDates.Stated each : StatedDates.of(plan.plan())) {
      boolean pastYear = year != null && each.date().getYear() < year; // Another check's.
      if (each.date().isBefore(issued) && !pastYear && !StatedDates.isSeries(each.demand())) {
        found.add(each);
      }
    }
    return found;
  }
}
