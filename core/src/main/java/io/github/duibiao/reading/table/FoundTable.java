package io.github.duibiao.reading.table;

import io.github.duibiao.reading.label.Diagnostics;
import java.util.List;

/** A task table as it was found, before its rows are understood. */
public sealed interface FoundTable permits TableText, GridTable {

  /** Reads its rows; leaves a diagnostic where there are none. */
  List<TaskTable.Row> read(CellFeatures features, Diagnostics diagnostics);
}
