package io.github.duibiao.coverage;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Task;
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

  private final String zh;
  private final String en;

  Weakness(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Says whether a task has it, counting what its measures say too. */
  boolean in(Task task) {
    return switch (this) {
      case NO_UNIT -> demands(task).allMatch(each -> each.responsibilities().isEmpty());
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

  /** Says whether a task of another plan shows how it is done better. */
  boolean answeredBy(Task task) {
    return demands(task)
        .anyMatch(
            each ->
                switch (this) {
                  case NO_UNIT -> !each.responsibilities().isEmpty();
                  case NO_LEAD -> !each.leads().isEmpty();
                  case NO_DATE -> each.deadlines().stream().anyMatch(Weakness::isDate);
                  case NO_TARGET -> !each.targets().isEmpty();
                });
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
