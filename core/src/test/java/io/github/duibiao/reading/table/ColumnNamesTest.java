package io.github.duibiao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.SourceTable.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of columns as task tables, lists of duties and ledgers have them. */
class ColumnNamesTest {
  @ParameterizedTest
  @CsvSource({
    "主责部门, LEAD",
    "责任单位（牵头）, LEAD",
    "责 任 单 位(牵头单位), LEAD",
    "牵头站办, LEAD",
    "责任单位（单位负责人）, UNITS",
    "协同单位, UNITS",
    "公开主体, UNITS",
    "发布部门, UNITS",
    "责任站办所, UNITS",
    "配合村（社区）, UNITS",
    "责任处（室）, UNITS",
    "公开时限, DEADLINE",
    "更新频次, DEADLINE",
    "分管领导, PERSONS",
    "责任单位及责任人, UNITS",
    "河长, PERSONS",
    "办结期, DEADLINE",
    "季度, DEADLINE",
    "反馈意见, TASK",
    "建议标题, TASK",
    "挂钩干部, PERSONS",
    "备注, REMARK",
    "公开内容（要素）, DEMAND",
  })
  void holdWhatTheyAreCalledBy(String name, Role role) {
    assertThat(ColumnNames.of(name).role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"公开渠道和载体", "公开依据", "监督电话", "1-10月推进情况", "是否办结", "体检现状值", "其中：财政资金"})
  void aStateOfAffairsOrAWayHasNoRole(String name) {
    assertThat(ColumnNames.of(name).isKnown()).isTrue();
    assertThat(ColumnNames.of(name).role()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任落实到位", "公开透明", "配合市级部门开展评估", "县司法局", "5月份", "滨河街道"})
  void cellsOfOtherWordsAreNoNames(String cell) {
    assertThat(ColumnNames.isName(cell)).isFalse();
  }
}
