package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of a task that may be a responsibility clause which was not read is told. */
class UnreadClausesTest {
  private static final DiagnosticCode CODE = DiagnosticCode.CLAUSE_UNREAD;

  @ParameterizedTest
  @ValueSource(strings = {"〈信息科〉", "——人才市场；全年", "=>县教育局、县体育中心", "｛县教育局｝"})
  void theEndOfOneTaskIsToldWithItsWords(String end) throws IOException {
    assertThat(unread(plan("（县财政局）", end)))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.line()).isEqualTo(5);
              assertThat(each.message()).contains("可能是责任分工");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "（县审计局）", "请各界群众参与，共同监督。", "各单位要明确专人，配强专职人员。", "改造公开服务站5处。"})
  void aSentenceAndAClauseThatWasReadAreNot(String end) throws IOException {
    assertThat(unread(plan("（县财政局）", end))).isEmpty();
  }

  @Test
  void whereNoClauseIsReadAHabitIsTold() throws IOException {
    assertThat(unread(plan("〈信息科〉", "〈综合科〉"))).hasSize(6);
    assertThat(unread(plan("", ""))).isEmpty();
    assertThat(unread(plan("", "〈综合科〉"))).isEmpty();
  }

  private static String plan(String clause, String last) {
    StringBuilder text = new StringBuilder("临江县2024年政务公开工作要点\n");
    List<String> numbers = List.of("一", "二", "三", "四", "五", "六");
    for (String each : numbers) {
      text.append(each + "、公开第" + each + "类事项。及时公开有关信息。");
      text.append(each.equals("四") ? last : clause).append('\n');
    }
    return text.toString();
  }

  private static List<Diagnostic> unread(String text) throws IOException {
    Plan plan = PlanReader.standard().readText(text, "linjiang-2024.txt");
    return plan.diagnostics().stream().filter(each -> each.code().equals(CODE)).toList();
  }
}
