package io.github.duibiao.report.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetPhraseTest {
  @Test
  void aQuantityIsShownWithWhatItIsOf() {
    String text = "补充抽水泵20台、冲锋舟6艘，增设预警广播45处；县级预警10分钟内叫应，完成全市210座水库检查。";
    assertThat(TargetPhrase.of(text, "6艘")).isEqualTo("冲锋舟6艘");
    assertThat(TargetPhrase.of(text, "设预警广播45处")).isEqualTo("增设预警广播45处");
    assertThat(TargetPhrase.of(text, "10分钟内")).isEqualTo("县级预警10分钟内叫应");
    assertThat(TargetPhrase.of(text, "完成全市210座")).isEqualTo("完成全市210座水库检查");
  }

  @Test
  void neitherAnotherNumberNorALongClauseIsTakenIn() {
    assertThat(TargetPhrase.of("4月底前完成210座", "完成210座")).isEqualTo("完成210座");
    assertThat(TargetPhrase.of("对全县所有重点城镇的易涝积水点治理5处", "5处")).isEqualTo("5处");
    assertThat(TargetPhrase.of("不少于2种形式的政策文件配套解读材料并公开", "2种")).isEqualTo("不少于2种");
    assertThat(TargetPhrase.of("另一句话", "3种")).isEqualTo("3种");
  }
}
