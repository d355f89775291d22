package io.github.duibiao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of columns as task tables, lists of duties and ledgers have them. */
class ColumnTest {
  @ParameterizedTest
  @CsvSource({
    "主责部门, LEAD",
    "责任单位（牵头）, LEAD",
    "责 任 单 位(牵头单位), LEAD",
    "牵头站办, LEAD",
    "责任单位（单位负责人）, UNITS",
    "责任单位（含牵头、配合）, UNITS",
    "协同单位, UNITS",
    "公开主体, UNITS",
    "发布部门, UNITS",
    "责任站办所, UNITS",
    "配合村（社区）, UNITS",
    "责任处（室）, UNITS",
    "公开时限, DEADLINE",
    "更新频次, DEADLINE",
    "公开渠道和载体, REMARK",
    "公开依据, REMARK",
    "监督电话, REMARK",
    "公开内容（要素）, MEASURE",
    "公开事项, MEASURE",
  })
  void holdWhatTheyAreCalledBy(String name, Column column) {
    assertThat(Column.named(name)).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任落实到位", "公开透明", "配合市级部门开展评估", "牵头制定方案", "县司法局"})
  void cellsOfOtherWordsAreNoNames(String cell) {
    assertThat(Column.named(cell)).isNull();
  }
}
