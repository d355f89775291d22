package io.github.duibiao.tables;

import io.github.duibiao.themes.ThemeHits;
import io.github.duibiao.themes.ThemeHits.Hit;
import java.util.List;

/** What a codebook finds in plans, as a table. */
public final class ThemeHitTable {
  private ThemeHitTable() {}

  /** Returns one row per hit, of several plans. */
  public static DataTable of(List<ThemeHits> plans) {
    TableBuilder table =
        new TableBuilder("theme_hits", "主题词命中", "One row per word of the codebook in a plan.")
            .text("plan", "要点", "The id of the plan; joins with plans.")
            .text("task", "任务", "The id of the task; joins with tasks.")
            .text("measure", "举措", "The id of the row of its table, if it stands in one.")
            .whole("line", "行", "The line of the source.")
            .text("theme", "主题", "The id of the theme; joins with themes.")
            .text("word", "词", "The word as the codebook has it.")
            .text("found", "原文", "The words of the plan.")
            .flag("strong", "strong 词", "Whether it leads to the theme alone.")
            .flag("heading", "标题", "Whether it stands in the heading.")
            .flag("passing", "顺带", "Whether it is named in passing.")
            .flag("counted", "计入", "Whether the task was given the theme.");
    for (ThemeHits plan : plans) {
      for (Hit each : plan.hits()) {
        table.row(
            plan.plan().id(),
            each.task(),
            each.measure(),
            each.line(),
            each.theme().id(),
            each.word(),
            each.found(),
            each.strong(),
            each.heading(),
            each.passing(),
            each.counted());
      }
    }
    return table.build();
  }
}
