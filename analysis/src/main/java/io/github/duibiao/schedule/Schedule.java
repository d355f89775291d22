package io.github.duibiao.schedule;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  private Schedule(
      List<String> plans, List<Due> due, List<Month> timeline, List<UnitLoad> workload) {
    this.plans = plans;
    this.due = due;
    this.timeline = timeline;
    this.workload = workload;
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
    List<Due> due = Deadlines.of(plans);
    return new Schedule(
        plans.stream().map(Plan::id).toList(), due, Deadlines.byMonth(due), Workload.of(plans));
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

  /** Returns a readable summary: the months with what is due in each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(due.size()).append(" deadlines of ").append(plans.size()).append(" plans");
    for (Month month : timeline) {
      text.append("\n  ").append(month.month());
      for (Due each : month.due()) {
        text.append("\n    ").append(each);
      }
    }
    return text.toString();
  }
}
