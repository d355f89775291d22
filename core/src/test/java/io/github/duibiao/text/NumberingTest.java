package io.github.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
  @ParameterizedTest
  @ValueSource(strings = {"一、二年级不布置书面家庭作业", "三、四季度各开展一次", "一、二、三产业融合发展", "二、三级医院全部接入", "一、二类疫苗"})
  void severalOfAKindAreNoNumber(String text) {
    assertThat(Numbering.at(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、二手房交易", "二、三产提质", "一、一线服务", "三、四好农村路建设", "二、一批重点项目", "一、加强领导"})
  void aHeadingMayBeginWithANumber(String text) {
    Numbering number = Numbering.at(text);
    assertThat(number).isNotNull();
    assertThat(number.length()).isEqualTo(2);
  }
}
