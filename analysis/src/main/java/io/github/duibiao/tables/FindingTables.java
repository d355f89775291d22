package io.github.duibiao.tables;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.audit.Finding;
import io.github.duibiao.audit.Place;
import java.util.List;

/** The table of what is wrong inside plans. */
final class FindingTables {
  private FindingTables() {}

  static DataTable findings(List<Audit> audits) {
    TableBuilder table = TableBuilder.of("findings");
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
