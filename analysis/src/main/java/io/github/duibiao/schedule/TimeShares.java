package io.github.duibiao.schedule;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How the working measures of one plan are limited in time. A measure counts for everything it
 * states, so that a measure due in June and carried on after that is dated and continuous.
 *
 * @param plan the id of the plan
 * @param measures the number of working measures
 * @param dated how many are due by a date
 * @param recurring how many are due again and again
 * @param continuous how many are carried on without an end
 * @param otherwise how many are limited in another way alone: promptly, within a period, with a
 *     project, when it suits
 * @param unlimited how many state nothing
 */
public record TimeShares(
    String plan,
    int measures,
    int dated,
    int recurring,
    int continuous,
    int otherwise,
    int unlimited) {
  /** Checks the id. */
  public TimeShares {
    Objects.requireNonNull(plan, "plan");
  }

  static TimeShares of(Plan plan) {
    List<Measure> all = plan.measures();
    return new TimeShares(
        plan.id(),
        all.size(),
        count(all, Deadline.Kind.BY_DATE),
        count(all, Deadline.Kind.RECURRING),
        count(all, Deadline.Kind.CONTINUOUS),
        (int)
            all.stream()
                .filter(each -> !each.deadlines().isEmpty())
                .filter(
                    each ->
                        !has(
                            each,
                            Deadline.Kind.BY_DATE,
                            Deadline.Kind.RECURRING,
                            Deadline.Kind.CONTINUOUS))
                .count(),
        (int) all.stream().filter(each -> each.deadlines().isEmpty()).count());
  }

  private static int count(List<Measure> measures, Deadline.Kind kind) {
    return (int) measures.stream().filter(each -> has(each, kind)).count();
  }

  private static boolean has(Measure measure, Deadline.Kind... kinds) {
    return measure.deadlines().stream()
        .anyMatch(each -> Arrays.asList(kinds).contains(each.kind()));
  }

  /**
   * Returns a count as a share of all measures, 0 to 1.
   *
   * @param count one of the counts
   */
  public double share(int count) {
    return measures == 0 ? 0 : (double) count / measures;
  }
}
