package io.github.duibiao.coverage;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.stream.Stream;

/** In what a task is weaker than the same task of other plans. */
public enum Weakness {
  /** No unit answers for it, where others name some. */
  NO_UNIT("未明确责任单位", "names no unit"),
  /** Several units answer for it and none leads, where others name one. */
  NO_LEAD("未明确牵头单位", "names no lead unit"),
  /** It has no date, no term and no rhythm (持续推进 and 及时 are none), where others have a date. */
  NO_DATE("未明确具体完成时限", "sets no definite time limit"),
  /** It demands no quantity, where others do. */
  NO_TARGET("未提出量化指标", "sets no quantified target");

  /** Where so many of the tasks of several units name a lead, the plan does so as a rule. */
  private static final double AS_A_RULE = 2 / 3.0;

  private final String zh;
  private final String en;

  Weakness(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Says whether a task has it, counting what its measures say too, and words that tell a time or a
   * number though they were not read as a time limit or a target.
   */
  boolean in(Task task) {
    return unreadIn(task)
        && (this != NO_DATE || !Written.time(task))
        && (this != NO_TARGET || !Written.number(task));
  }

  /** Says whether a task has it by what was read of it and of its measures. */
  boolean unreadIn(Task task) {
    return switch (this) {
      case NO_UNIT ->
          demands(task).allMatch(each -> each.responsibilities().isEmpty())
              && !Written.endsInUnit(task);
      case NO_LEAD ->
          demands(task).allMatch(each -> each.leads().isEmpty())
              && demands(task).anyMatch(each -> each.responsibilities().size() > 1);
      case NO_DATE ->
          demands(task)
              .flatMap(each -> each.deadlines().stream())
              .noneMatch(each -> isDate(each) || each instanceof Deadline.Recurring);
      case NO_TARGET -> demands(task).allMatch(each -> each.targets().isEmpty());
    };
  }

  /**
   * Says whether a plan says of all its tasks what a task lacks: in the heading or the words above
   * it, or once for the whole plan.
   */
  boolean settledAbove(Task task, Plan plan) {
    return this == NO_DATE && Written.timeAbove(task, plan);
  }

  /**
   * Says whether it can be said of the tasks of a plan at all: that none leads only where the plan
   * tells units that lead from those that answer for a task.
   */
  boolean appliesTo(Plan plan) {
    return this != NO_LEAD || leads(plan);
  }

  /** Says whether a plan as a rule names a lead where several units answer. */
  private static boolean leads(Plan plan) {
    List<Demand> several =
        plan.tasks().stream()
            .flatMap(Weakness::demands)
            .filter(each -> each.responsibilities().size() > 1)
            .toList();
    long led =
        several.stream()
            .filter(each -> !each.leads().isEmpty() && !each.unitsAs(Role.RESPONSIBLE).isEmpty())
            .count();
    return led > 0 && led >= AS_A_RULE * several.size();
  }

  /** Says whether a task of another plan shows how it is done better. */
  boolean answeredBy(Task task) {
    return demands(task).anyMatch(this::answeredBy);
  }

  /** Says whether a single demand of another plan shows how it is done better. */
  boolean answeredBy(Demand demand) {
    return switch (this) {
      case NO_UNIT -> !demand.responsibilities().isEmpty();
      case NO_LEAD -> !demand.leads().isEmpty();
      case NO_DATE -> demand.deadlines().stream().anyMatch(limit -> ends(limit, demand));
      case NO_TARGET -> demand.targets().stream().anyMatch(each -> Written.counts(each.unit()));
    };
  }

  /** Says whether the clause below a task shows it, which is said of the task as a whole. */
  boolean answeredByClause(Task task) {
    String clause = task.clause();
    return switch (this) {
      case NO_UNIT, NO_LEAD -> answeredBy((Demand) task);
      case NO_DATE ->
          clause != null
              && task.deadlines().stream()
                  .anyMatch(limit -> ends(limit, task) && clause.contains(limit.raw()));
      case NO_TARGET -> false;
    };
  }

  /** A term of days inside a sentence is how long a step may take, not by when the work is done. */
  private static boolean ends(Deadline deadline, Demand demand) {
    return isDate(deadline)
        && (deadline.kind() == Deadline.Kind.BY_DATE
            || (demand instanceof Measure measure && measure.origin() == Measure.Origin.TABLE));
  }

  private static Stream<Demand> demands(Task task) {
    return Stream.concat(Stream.of(task), task.measures().stream());
  }

  /** Says whether a time limit names a date or a term. */
  static boolean isDate(Deadline deadline) {
    return switch (deadline.kind()) {
      case BY_DATE, WITHIN_PERIOD -> true;
      case RECURRING, CONTINUOUS, PROMPT, AS_APPROPRIATE, PER_PROJECT -> false;
    };
  }

  /** Returns the Chinese wording. */
  public String zh() {
    return zh;
  }

  /** Returns the English wording, to follow a subject. */
  public String en() {
    return en;
  }
}
