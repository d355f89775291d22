package io.github.duibiao.tables;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.audit.Finding;
import io.github.duibiao.audit.Place;
import java.util.List;

/** The table of what is wrong inside plans. */
final class FindingTables {
  private FindingTables() {}

  static DataTable findings(List<Audit> audits) {
    TableBuilder table =
        new TableBuilder("findings", "自查发现", "One row per finding inside a plan, by its line.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("code", "检查项", "The code of the check, such as DEADLINE_BEFORE_ISSUE.")
            .text("severity", "程度", "NOTE, WARNING or ERROR.")
            .whole("line", "行", "The first line of the place it is about.")
            .text("demand", "任务或举措", "The id of the task or measure; empty where it is of none.")
            .text("quote", "原文", "The words of the document there.")
            .whole("other_line", "对照行", "The line that it disagrees with; empty for none.")
            .text("other_demand", "对照任务或举措", "The task or measure of that line.")
            .text("other_quote", "对照原文", "The words of the document there.")
            .text("zh", "说明", "What is wrong, in Chinese.")
            .text("en", "英文说明", "What is wrong, in English.");
    for (Audit audit : audits) {
      for (Finding each : audit.findings()) {
        Place other = each.second();
        table.row(
            audit.plan().id(),
            each.code(),
            each.severity().name(),
            each.first().line(),
            each.first().demand(),
            each.first().quote(),
            other == null ? null : other.line(),
            other == null ? null : other.demand(),
            other == null ? null : other.quote(),
            each.zh(),
            each.en());
      }
    }
    return table.build();
  }
}
