package io.github.duibiao.report;

import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.EditionTables;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.reuse.ReuseTable;
import io.github.duibiao.tables.DataTable;
import java.util.List;
import java.util.Locale;

/** The tables of what plans have from one another. One that nothing is found for has no rows. */
enum LineageTable {
  EDITIONS {
    @Override
    DataTable of(Lineage lineage) {
      return EditionTables.of(lineage.editions());
    }
  },
  CASCADE {
    @Override
    DataTable of(Lineage lineage) {
      return EditionTables.ofStrands(lineage.cascade().map(Cascade::strands).orElseGet(List::of));
    }
  },
  REUSE {
    @Override
    DataTable of(Lineage lineage) {
      return ReuseTable.of(lineage.reuse());
    }
  };

  abstract DataTable of(Lineage lineage);

  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
