package io.github.duibiao.reuse;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.TableBuilder;
import java.util.List;

/** Where the wording of tasks is from, as a table. */
@InternalApi
public final class ReuseTable {
  private ReuseTable() {}

  /** Returns one row per task. */
  public static DataTable of(Reuse reuse) {
    return of(reuse.tasks());
  }

  /** Returns the same for some tasks; a table without rows where there are none. */
  public static DataTable of(List<TaskReuse> tasks) {
    TableBuilder table =
        new TableBuilder(
                "reuse",
                "文字复用",
                "One row per task: how much of its wording stands in another plan. Joins with tasks"
                    + " by task. In a report on more than 20 plans the tasks of those plans alone"
                    + " that are most like ours.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("task", "任务", "The id of the task; joins with tasks.")
            .text("grade", "判定", "RELAY, ADAPTED or OWN, by the share of letters.")
            .number(
                "share",
                "相同文字占比",
                "The share of the letters of the task that the source has, 0 to 1.")
            .text(
                "source",
                "来源",
                "The id of the plan that is the likely source. Empty where no plan has any of it.")
            .text(
                "source_task",
                "来源任务",
                "The id of the task of the source that has most of it. Empty where none has.");
    for (TaskReuse each : tasks) {
      table.row(
          each.plan(),
          each.task(),
          each.grade().name(),
          each.share(),
          each.source(),
          each.sourceTask());
    }
    return table.build();
  }
}
