package io.github.duibiao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.units.UnitRegistry;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatTableTest {
  private static final List<Role> COLUMNS =
      List.of(Role.TASK, Role.DEMAND, Role.UNITS, Role.DEADLINE);

  private static long read(String cell, int times) {
    CellFeatures features =
        new CellFeatures(
            new DeadlineReader(2024), new NamedUnits(UnitRegistry.standard()), List.of("加强主动公开"));
    List<Cell> cells = Collections.nCopies(times, new Cell(cell, 1, 1));
    FlatRows.of(
        cells, COLUMNS, Collections.nCopies(COLUMNS.size(), false), features, new Diagnostics());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县司法局#县政府办公室",
        "县司法局、县审计局#县政府办公室",
        "县司法局#县政府办公室#各乡镇",
      })
  void unitsOnSeveralLinesAreNoPartOfTheDemandAbove(String units) throws Exception {
    String table =
        """
        云岭县2025年政务公开任务分解表
        任务类别
        具体任务
        责任单位
        完成时间
        政策公开
        建成政策文件库，收录现行有效文件不少于800件
        UNITS
        6月底前
        开设“政策找企”专区
        县工业和信息化局
        9月底前
        """;
    Plan plan =
        PlanReader.standard()
            .readText(table.replace("UNITS", units.replace('#', '\n')), "flat.txt");
    assertThat(plan.tasks())
        .flatExtracting(each -> each.rows())
        .extracting(
            each ->
                String.join(
                    "#", each.responsibilities().stream().map(one -> one.unit().name()).toList()))
        .containsExactly(units.replace('、', '#'), "县工业和信息化局");
  }
}
