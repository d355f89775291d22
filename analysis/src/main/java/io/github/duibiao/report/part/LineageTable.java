package io.github.duibiao.report.part;

import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.EditionTables;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.reuse.ReuseTable;
import io.github.duibiao.tables.DataTable;
import java.util.List;
import java.util.Locale;

/** The tables of what plans have from one another. One that nothing is found for has no rows. */
public enum LineageTable {
  EDITIONS {
    @Override
    public DataTable of(Lineage lineage) {
      return EditionTables.of(lineage.editions());
    }
  },
  CASCADE {
    @Override
    public DataTable of(Lineage lineage) {
      return EditionTables.ofStrands(lineage.cascade().map(Cascade::strands).orElseGet(List::of));
    }
  },
  REUSE {
    @Override
    public DataTable of(Lineage lineage) {
      return ReuseTable.of(lineage.reuse());
    }
  };

  public abstract DataTable of(Lineage lineage);

  public String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
