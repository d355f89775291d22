package io.github.duibiao.schedule;

import io.github.duibiao.plan.Unit;
import java.util.List;
import java.util.Objects;

/**
 * How much one unit of one plan has to do (单位任务量).
 *
 * <p>A task is counted once for a unit, as led where the unit leads it or any of its measures.
 *
 * @param plan the id of the plan
 * @param unit the unit as the plan writes it first; its other spellings are counted with it
 * @param ledTasks the ids of the tasks it leads (牵头), in whole or in part, in the order of the
 *     document
 * @param sharedTasks the ids of the tasks it answers for or takes part in without leading any part
 *     (责任)
 * @param ledMeasures the ids of the measures it leads
 * @param sharedMeasures the ids of the measures it answers for or takes part in
 */
public record UnitLoad(
    String plan,
    Unit unit,
    List<String> ledTasks,
    List<String> sharedTasks,
    List<String> ledMeasures,
    List<String> sharedMeasures) {
  /** Copies the lists. */
  public UnitLoad {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(unit, "unit");
    ledTasks = List.copyOf(ledTasks);
    sharedTasks = List.copyOf(sharedTasks);
    ledMeasures = List.copyOf(ledMeasures);
    sharedMeasures = List.copyOf(sharedMeasures);
  }

  /** Returns the number of tasks it has a part in. */
  public int tasks() {
    return ledTasks.size() + sharedTasks.size();
  }

  /** Returns the number of measures it has a part in. */
  public int measures() {
    return ledMeasures.size() + sharedMeasures.size();
  }

  @Override
  public String toString() {
    return unit
        + " ["
        + plan
        + "]: "
        + tasks()
        + " tasks ("
        + ledTasks.size()
        + " led), "
        + measures()
        + " measures ("
        + ledMeasures.size()
        + " led)";
  }
}
