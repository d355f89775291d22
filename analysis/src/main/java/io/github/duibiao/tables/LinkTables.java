package io.github.duibiao.tables;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.alignment.TaskGroups;
import java.util.List;

/** The tables of what is the same in several plans. */
final class LinkTables {
  private LinkTables() {}

  static DataTable links(List<Alignment> alignments) {
    TableBuilder table =
        new TableBuilder(
                "links",
                "对应关系",
                "One row per pair of corresponding tasks; left and right join with tasks by task.")
            .text("left_plan", "左方要点", "The id of the left plan; joins with plans.")
            .text("right_plan", "右方要点", "The id of the right plan; joins with plans.")
            .text("level", "层次", "TASK or MEASURE.")
            .text("left", "左方", "The id of the left task or measure.")
            .text("right", "右方", "The id of the right task or measure.")
            .text("relation", "关系", "SAME or PARTIAL.")
            .number("probability", "概率", "The calibrated probability of SAME, 0 to 1.");
    for (Alignment alignment : alignments) {
      for (Link link : alignment.matches()) {
        table.row(
            alignment.left(),
            alignment.right(),
            alignment.level().name(),
            link.left(),
            link.right(),
            link.relation().name(),
            link.probability());
      }
    }
    return table.build();
  }

  static DataTable groups(TaskGroups groups) {
    TableBuilder table =
        new TableBuilder("groups", "任务组", "One row per group of matching tasks of several plans.")
            .text("group", "任务组", "The id of the group; joins with tasks.")
            .text("title", "标题", "The title of its most typical task.")
            .whole("plan_count", "要点数", "How many plans have it, at least 1.")
            .text("tasks", "任务", "The ids of its tasks, separated by semicolons.")
            .text("plans", "有此任务的要点", "The ids of the plans that have it.")
            .text("missing", "无此任务的要点", "The ids of the plans without it; empty where none.");
    for (TaskGroup each : groups.groups()) {
      table.row(
          each.id(),
          each.title(),
          each.plans().size(),
          TableBuilder.join(each.tasks()),
          TableBuilder.join(each.plans()),
          TableBuilder.join(each.missing()));
    }
    return table.build();
  }
}
