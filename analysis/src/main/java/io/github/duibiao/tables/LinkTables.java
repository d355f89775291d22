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
    TableBuilder table = TableBuilder.of("links");
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
    TableBuilder table = TableBuilder.of("groups");
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
