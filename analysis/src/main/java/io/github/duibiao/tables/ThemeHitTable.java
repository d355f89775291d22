package io.github.duibiao.tables;

import io.github.duibiao.themes.ThemeHits;
import io.github.duibiao.themes.ThemeHits.Hit;
import java.util.List;

/** What a codebook finds in plans, as a table. */
public final class ThemeHitTable {
  private ThemeHitTable() {}

  /** Returns one row per hit, of several plans. */
  public static DataTable of(List<ThemeHits> plans) {
    TableBuilder table = TableBuilder.of("theme_hits");
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
