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
    TableBuilder table = TableBuilder.of("reuse");
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
