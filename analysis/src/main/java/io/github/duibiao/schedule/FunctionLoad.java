package io.github.duibiao.schedule;

import java.util.List;
import java.util.Objects;

/**
 * How much the units of one plan that serve one function of government have to do together
 * (按职能归集的任务量). A task or measure of several of them counts once.
 *
 * @param plan the id of the plan
 * @param function the id of the function, such as {@code emergency-management}
 * @param units the names of the units, as the plan writes each first
 * @param ledMeasures the ids of the measures that one of them leads
 * @param sharedMeasures the ids of the measures that one of them has a part in and none leads
 * @param ledTasks the ids of the tasks that one of them leads, in whole or in part
 * @param sharedTasks the ids of the tasks that one of them has a part in and none leads
 */
public record FunctionLoad(
    String plan,
    String function,
    List<String> units,
    List<String> ledMeasures,
    List<String> sharedMeasures,
    List<String> ledTasks,
    List<String> sharedTasks) {
  /** Copies the lists. */
  public FunctionLoad {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(function, "function");
    units = List.copyOf(units);
    ledMeasures = List.copyOf(ledMeasures);
    sharedMeasures = List.copyOf(sharedMeasures);
    ledTasks = List.copyOf(ledTasks);
    sharedTasks = List.copyOf(sharedTasks);
  }

  /** Returns the number of measures they have a part in. */
  public int measures() {
    return ledMeasures.size() + sharedMeasures.size();
  }

  /** Returns the number of tasks they have a part in. */
  public int tasks() {
    return ledTasks.size() + sharedTasks.size();
  }

  @Override
  public String toString() {
    return function + " " + units + " [" + plan + "]: " + measures() + " measures";
  }
}
