package io.github.duibiao.coverage;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Task;
import java.util.stream.Stream;

/** In what a task is weaker than the same task of other plans. */
public enum Weakness {
  /** No unit leads it, where others name one. */
  NO_LEAD("未明确牵头单位", "names no lead unit"),
  /** It has no date, no term and no rhythm (持续推进 and 及时 are none), where others have one. */
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
    return Stream.concat(Stream.of(task), task.measures().stream()).noneMatch(this::hasIt);
  }

  private boolean hasIt(Demand demand) {
    return switch (this) {
      case NO_LEAD -> !demand.leads().isEmpty();
      case NO_DATE -> demand.deadlines().stream().anyMatch(Weakness::definite);
      case NO_TARGET -> !demand.targets().isEmpty();
    };
  }

  /** Says whether a time limit names a date, a term or a rhythm. */
  static boolean definite(Deadline deadline) {
    return switch (deadline.kind()) {
      case BY_DATE, RECURRING, WITHIN_PERIOD -> true;
      case CONTINUOUS, PROMPT, AS_APPROPRIATE, PER_PROJECT -> false;
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
