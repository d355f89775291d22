package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, places and headings that say more than themselves. */
class HeadOfPlanTest {
  private static final String TASKS = "\n一、公开预算。8月底前公开。\n二、公开决算。12月底前公开。";

  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "head.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "首页#政务公开#互动交流#云岭县2023年政务公开工作要点",
    "政务公开#2023年政务公开专栏#云岭县2023年政务公开工作要点",
    "政务服务#云岭县2023年政务公开工作要点",
  })
  void aTitleBelowTheMenuOfASiteIsReadAlone(String head) throws Exception {
    assertThat(read(head.replace('#', '\n') + TASKS).title()).isEqualTo("云岭县2023年政务公开工作要点");
  }

  @ParameterizedTest
  @CsvSource({
    "云岭县人民政府#2023年政务公开工作要点, 云岭县人民政府",
    "云岭县#2023年政务公开工作要点, 云岭县2023年政务公开工作要点",
    "关于深化政务公开的#2023年工作要点, 关于深化政务公开的2023年工作要点",
  })
  void aTitleOfTwoLinesStaysWhole(String head, String shown) throws Exception {
    Plan plan = read(head.replace('#', '\n') + TASKS);
    assertThat(plan.title() + plan.issuer()).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "雲嶺縣人民政府辦公室關於印發雲嶺縣2023年政務公開工作要點的通知, 云岭县, COUNTY",
    "臨港市2023年政務公開工作要點, 临港市, CITY",
    "紅楓鎮2023年政務公開工作要點, 红枫镇, TOWNSHIP",
  })
  void aPlaceInTraditionalCharactersIsThePlace(String title, String place, Level level)
      throws Exception {
    Jurisdiction found = read(title + TASKS).jurisdiction();
    assertThat(found.name()).isEqualTo(place);
    assertThat(found.level()).isEqualTo(level);
  }

  @Test
  void unitsThatHeadMostSectionsAnswerForWhatStandsBelow() throws Exception {
    Plan plan =
        read(
            """
            云岭县2023年政务公开责任清单
            一、总体要求
            （一）目标。让公开成为习惯。
            二、县财政局、县审计局
            （二）公开预算。
            （三）公开审计结果。（县审计局牵头）
            三、各乡镇
            （四）公开村务。
            """);
    assertThat(plan.tasks())
        .extracting(
            task -> task.responsibilities().stream().map(each -> each.unit().name()).toList())
        .containsExactly(
            java.util.List.of("县财政局", "县审计局"), java.util.List.of("县审计局"), java.util.List.of("各乡镇"));
  }

  @Test
  void oneHeadingThatIsCalledLikeAUnitIsATopic() throws Exception {
    Plan plan =
        read(
            """
            云岭县2023年政务公开工作要点
            一、便民服务中心
            （一）规范窗口。公开事项。
            二、推进重点领域公开
            （二）公开预算。公开部门预算。
            三、加强保障
            （三）抓好培训。举办培训班。
            """);
    assertThat(plan.tasks()).allMatch(task -> task.responsibilities().isEmpty());
  }
}
