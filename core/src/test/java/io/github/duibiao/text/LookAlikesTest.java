package io.github.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.reading.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that a machine took for others of the same look (形近字). */
class LookAlikesTest {
  @ParameterizedTest
  @CsvSource({
    "2O23年l0月底前, 2023年10月底前",
    "举办2O场培训，达标率1OO%, 举办20场培训，达标率100%",
    "O5月l日, 05月1日",
    "每季度检查l次，不少于5 O 件, 每季度检查1次，不少于5 0 件",
    "云政办〔2O2l〕3O号, 云政办〔2021〕30号",
    "15个工作曰内，3O曰前, 15个工作日内，30日前",
    "一丶总体要求, 一、总体要求",
    "ニ、主要任务，第ハ项, 二、主要任务，第八项",
  })
  void whatWasMeantIsRead(String scanned, String meant) {
    assertThat(LookAlikes.replace(scanned)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "推进O2O项目",
    "I类事项和5G基站",
    "二〇二三年",
    "TOP10项目，PM2.5浓度",
    "html5页面，In 5 O days",
    "子曰",
    "アニメーション",
    "WiFi 6 In 3 days",
    "1 | 2 | 3",
  })
  void whatIsNoNumberStaysAsItIs(String text) {
    assertThat(LookAlikes.replace(text)).isEqualTo(text);
  }

  @Test
  void aPlanSaysWhereCharactersWereReplaced() throws Exception {
    String scanned = "某县2023年政务公开工作要点\n一丶公开预算。2O日内公开。\n二、公开决算。3O日内公开。";
    assertThat(PlanReader.standard().readText(scanned, "scan.txt").diagnostics())
        .filteredOn(each -> each.code().equals(DiagnosticCode.LOOK_ALIKES_REPLACED))
        .singleElement()
        .satisfies(each -> assertThat(each.line()).isEqualTo(2));
    String typed = scanned.replace('丶', '、').replace('O', '0');
    assertThat(PlanReader.standard().readText(typed, "typed.txt").diagnostics())
        .noneMatch(each -> each.code().equals(DiagnosticCode.LOOK_ALIKES_REPLACED));
  }
}
