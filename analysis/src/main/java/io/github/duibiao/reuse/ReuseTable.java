package io.github.duibiao.reuse;

import io.github.duibiao.tables.Column;
import io.github.duibiao.tables.DataTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the wording of tasks is from, as a table. */
public final class ReuseTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("plan", Column.Type.TEXT, "工作要点", "The id of the plan; joins with plans."),
          new Column("task", Column.Type.TEXT, "任务", "The id of the task; joins with tasks."),
          new Column(
              "grade", Column.Type.TEXT, "判定", "RELAY, ADAPTED or OWN, by the share of letters."),
          new Column(
              "share",
              Column.Type.NUMBER,
              "相同文字占比",
              "The share of the letters of the task that the source has, 0 to 1."),
          new Column(
              "source",
              Column.Type.TEXT,
              "来源",
              "The id of the plan that is the likely source. Empty where no plan has any of it."),
          new Column(
              "source_task",
              Column.Type.TEXT,
              "来源任务",
              "The id of the task of the source that has most of it. Empty where none has."));

  private ReuseTable() {}

  /** Returns one row per task. */
  public static DataTable of(Reuse reuse) {
    return of(reuse.tasks());
  }

  /** Returns the same for some tasks; a table without rows where there are none. */
  public static DataTable of(List<TaskReuse> tasks) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TaskReuse each : tasks) {
      rows.add(
          Arrays.asList(
              each.plan(),
              each.task(),
              each.grade().name(),
              each.share(),
              each.source(),
              each.sourceTask()));
    }
    return new DataTable(
        "reuse",
        "文字复用",
        "One row per task: how much of its wording stands in another plan. Joins with tasks by task.",
        COLUMNS,
        rows);
  }
}
