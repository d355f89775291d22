package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatTableTest {
  private static final List<Column> COLUMNS =
      List.of(Column.TASK, Column.MEASURE, Column.UNITS, Column.DEADLINE);

  private static long read(String cell, int times) {
    CellFeatures features = new CellFeatures(new DeadlineReader(2024), List.of("加强主动公开"));
    List<TableText.Cell> cells = Collections.nCopies(times, new TableText.Cell(cell, 1, 1));
    FlatTable.rows(cells, COLUMNS, features, new Diagnostics());
    return features.read();
  }

  @ParameterizedTest
  @ValueSource(strings = {"、", "（", "3月", "公开"})
  void aHundredCellsMoreTakeWhatTheHundredBeforeTook(String cell) {
    long few = read(cell, 100);
    long more = read(cell, 200) - few;
    long yetMore = read(cell, 300) - few - more;
    assertThat(few).isPositive();
    assertThat(yetMore).isLessThan(more * 5 / 4);
  }
}
