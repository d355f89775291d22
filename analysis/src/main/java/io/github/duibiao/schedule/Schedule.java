package io.github.duibiao.schedule;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.wording.Shown;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The deadlines of several plans on one timeline, and the workload of their units. Immutable.
 *
 * @see #of(List)
 */
public final class Schedule {
  private final List<String> plans;
  private final List<Due> due;
  private final List<Month> timeline;
  private final List<UnitLoad> workload;
  private final List<FunctionLoad> functions;
  private final List<Concentration> concentrations;
  private final List<TimeShares> shares;
  private final List<LeadTime> leadTimes;

  private Schedule(List<Plan> plans) {
    this.plans = plans.stream().map(Plan::id).toList();
    due = Deadlines.of(plans);
    timeline = Deadlines.byMonth(due);
    workload = Workload.of(plans);
    functions = FunctionWorkload.of(workload);
    concentrations = this.plans.stream().map(this::concentrationOf).toList();
    shares = plans.stream().map(TimeShares::of).toList();
    leadTimes = Deadlines.leadTimes(due, plans);
  }

  private Concentration concentrationOf(String plan) {
    return Concentration.of(
        plan,
        workload(plan).stream().filter(each -> !FunctionWorkload.isCollective(each)).toList(),
        functions(plan));
  }

  /**
   * Lays the deadlines of plans on a timeline.
   *
   * <p>Counted are the time limits of the {@linkplain io.github.duibiao.plan.Task#workingMeasures()
   * working measures}, and of a task's own those that none of its measures repeats. Where the cell
   * and the text of a row state the same date, that is one.
   *
   * @param plans the plans; their ids must differ
   * @return the schedule; empty where no plan states a time limit
   */
  public static Schedule of(List<Plan> plans) {
    return new Schedule(plans);
  }

  /** Returns the ids of the plans, in their order. */
  public List<String> plans() {
    return plans;
  }

  /** Returns every time limit, plan by plan and in the order of the document. */
  public List<Due> due() {
    return due;
  }

  /**
   * Returns the time limits that are dates, month by month; months in which nothing is due are left
   * out.
   */
  public List<Month> timeline() {
    return timeline;
  }

  /**
   * Returns what is due by a date in one month, by date.
   *
   * @param month the month
   */
  public List<Due> dueIn(YearMonth month) {
    return timeline.stream()
        .filter(each -> each.month().equals(month))
        .flatMap(each -> each.due().stream())
        .toList();
  }

  /**
   * Returns what was due by a date before a day, by date. Whether it has been done, no plan says.
   *
   * @param day the day, of which nothing is overdue yet
   */
  public List<Due> overdue(LocalDate day) {
    return timeline.stream()
        .flatMap(each -> each.due().stream())
        .filter(each -> Objects.requireNonNull(each.date()).isBefore(day))
        .toList();
  }

  /** Returns how the measures of each plan are limited in time, in the order of the plans. */
  public List<TimeShares> shares() {
    return shares;
  }

  /**
   * Returns how long the plans leave for what is due by a date, in the order of {@link #due()}; of
   * plans without a date of issue nothing.
   */
  public List<LeadTime> leadTimes() {
    return leadTimes;
  }

  /**
   * Returns how many days one plan leaves for the median of what is due by a date.
   *
   * @param plan the id of a plan
   * @return empty where nothing is due by a date, or the date of issue is not known
   */
  public OptionalDouble medianLeadTime(String plan) {
    long[] days =
        leadTimes.stream()
            .filter(each -> each.due().plan().equals(plan))
            .mapToLong(LeadTime::days)
            .sorted()
            .toArray();
    int middle = days.length / 2;
    return days.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0);
  }

  /**
   * Counts the time limits of one plan by their kind.
   *
   * @param plan the id of a plan
   * @return a count for each of the seven kinds, 0 where the plan has none of it
   */
  public Map<Deadline.Kind, Integer> kinds(String plan) {
    Map<Deadline.Kind, Integer> counts = new EnumMap<>(Deadline.Kind.class);
    for (Deadline.Kind kind : Deadline.Kind.values()) {
      counts.put(kind, 0);
    }
    for (Due each : due) {
      if (each.plan().equals(plan)) {
        counts.merge(each.deadline().kind(), 1, Integer::sum);
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the work of every unit: plan by plan, the unit with the most led measures and tasks
   * first, then the one with the most measures and tasks, then as the plan names them.
   */
  public List<UnitLoad> workload() {
    return workload;
  }

  /**
   * Returns the work of the units of one plan.
   *
   * @param plan the id of a plan
   */
  public List<UnitLoad> workload(String plan) {
    return workload.stream().filter(each -> each.plan().equals(plan)).toList();
  }

  /**
   * Returns the work of every function of government: plan by plan, the function with the most led
   * measures first, then the one with the most measures. Units whose function is not known, and
   * names for many units, are left out.
   */
  public List<FunctionLoad> functions() {
    return functions;
  }

  /**
   * Returns the work of the functions of government in one plan.
   *
   * @param plan the id of a plan
   */
  public List<FunctionLoad> functions(String plan) {
    return functions.stream().filter(each -> each.plan().equals(plan)).toList();
  }

  /** Returns how unevenly the work of each plan is spread, in the order of the plans. */
  public List<Concentration> concentrations() {
    return concentrations;
  }

  /**
   * Returns what is due and who has how much to do as JSON of the schema {@code
   * duibiao/schedule/1}, laid out for reading.
   */
  public String json() {
    return ScheduleJson.write(this);
  }

  /**
   * Returns the same with some of what is due picked out, in the field {@code selected}.
   *
   * @param selected such as what is due in a month
   */
  public String json(List<Due> selected) {
    return ScheduleJson.write(this, selected);
  }

  /** Returns a readable summary: the months with what is due in each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Shown.say("schedule", due.size(), plans.size()));
    for (Month month : timeline) {
      text.append("\n  ").append(month.month());
      for (Due each : month.due()) {
        text.append("\n    ").append(each);
      }
    }
    return text.toString();
  }
}
