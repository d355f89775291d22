package io.github.duibiao.alignment;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import java.util.List;

/** What is laid side by side: whole tasks, or the single demands inside them. */
public enum Granularity {
  /** Numbered tasks (工作任务). */
  TASK("任务"),
  /** Measures (具体举措): the {@linkplain Plan#measures() working measures} of the tasks. */
  MEASURE("举措");

  private final String label;

  Granularity(String label) {
    this.label = label;
  }

  /** Returns the Chinese name. */
  public String label() {
    return label;
  }

  /** Returns what a plan has at this granularity, in the order of the document. */
  public List<? extends Demand> demands(Plan plan) {
    return this == TASK ? plan.tasks() : plan.measures();
  }

  /** The ids of what a plan has at this granularity, in the order of the document. */
  public List<String> ids(Plan plan) {
    return demands(plan).stream().map(Demand::id).toList();
  }
}
