package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
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
    "（云双〔2023〕3号　二〇二三年三月九日）, 云双〔2023〕3号",
    "> 云卫健〔2023〕38号　|　发布日期：2023-07-15　|　来源：云岭县卫生健康局, 云卫健〔2023〕38号",
    "云政发〔2023〕2号　　2023-02-10 09:00　　信息来源：县政府办公室, 云政发〔2023〕2号",
    "2023-02-10   云政办字〔2023〕12号, 云政办字〔2023〕12号",
    "按照云政发〔2023〕2号　各单位要抓好落实, ",
  })
  void aNumberIsReadBesideWhatElseIsStatedOfADocument(String line, String number) throws Exception {
    assertThat(read("云岭县2023年政务公开工作要点\n" + line + TASKS).documentNumber()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "雲嶺縣人民政府辦公室關於印發雲嶺縣2023年政務公開工作要點的通知, 雲嶺縣, COUNTY",
    "臨港市2023年政務公開工作要點, 臨港市, CITY",
    "紅楓鎮2023年政務公開工作要點, 紅楓鎮, TOWNSHIP",
  })
  void aPlaceIsCalledAsTheDocumentCallsIt(String title, String place, Level level)
      throws Exception {
    Jurisdiction found = read(title + TASKS).jurisdiction();
    assertThat(found.name()).isEqualTo(place);
    assertThat(found.level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年重点工作任务分解表#来源：区政府 发布时间：2025-01-04, 2024",
    "某县人民政府办公室关于落实2023年重点工作的通知#发布时间：2024-01-03, 2023",
    "教育工作要点#2022年是学校建设的攻坚之年，全县上下要真抓实干。#发布时间：2024-01-03, 2022",
    "教育工作要点#云教发〔2021〕3号, 2021",
    "教育工作要点#云岭县教育局#二〇二〇年二月三日, 2020",
    "教育工作要点#为落实《甲省2019年教育工作要点》要求，制定本要点。, 2019",
    "云岭县贯彻《甲省公开五年计划（2021—2025年）》实施方案#云岭县人民政府#2022年7月9日, 2022",
    "教育工作要点#来源：教育股 时间：2018-04-11 09:20, 2018",
  })
  void theYearIsThatOfThePlanBeforeThatOfAPage(String head, int year) throws Exception {
    Plan plan = read(head.replace('#', '\n') + TASKS);
    assertThat(plan.year()).isEqualTo(year);
    boolean said = plan.title().contains(year + "年");
    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.YEAR_UNSURE);
    assertThat(
            plan.diagnostics().stream()
                .anyMatch(each -> each.code().equals(DiagnosticCode.YEAR_INFERRED)))
        .isEqualTo(!said);
  }

  @Test
  void aLimitThatRestsOnTheDayOfAPageSaysSo() throws Exception {
    Plan plan = read("教育工作要点\n来源：教育股 发布时间：2018-04-11 09:20" + TASKS);
    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.YEAR_INFERRED, DiagnosticCode.DEADLINE_YEAR_UNSURE);
  }

  @Test
  void whatADocumentDoesNotSayIsNull() throws Exception {
    Plan plan = PlanReader.standard().readText(TASKS.strip(), "云岭县2023年工作要点.txt");
    assertThat(plan.title()).isNull();
    assertThat(plan.year()).isNull();
    assertThat(plan.jurisdiction()).isNull();
    assertThat(plan.issuer()).isNull();
    assertThat(plan.issuedOn()).isNull();
    assertThat(plan.documentNumber()).isNull();
  }

  @Test
  void theDayOfAnUploadIsNoDayOfIssue() throws Exception {
    Plan plan =
        read("教育工作要点.docx\n上传人：b***5 文档编号：123 上传时间：2023-04-02 页数：8\n教育工作要点\n2023-04-02" + TASKS);
    assertThat(plan.title()).isEqualTo("教育工作要点");
    assertThat(plan.issuedOn()).isNull();
    assertThat(plan.year()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "各县（市、区）人民政府，市政府各部门：, CITY",
    "各镇人民政府、街道办事处，市政府有关部门：, COUNTY",
  })
  void whomACityAddressesTellsItsRank(String addressees, Level level) throws Exception {
    Plan plan = read("临泽市2020年教育工作要点\n" + addressees + "\n请抓好落实。" + TASKS);
    assertThat(plan.jurisdiction()).isEqualTo(Jurisdiction.of("临泽市", level));
  }

  @ParameterizedTest
  @CsvSource({
    "临海经济开发区2024年招商引资工作要点, 临海经济开发区,",
    "云岭市高新技术产业开发区2024年工作要点, 云岭市高新技术产业开发区,",
    "红旗农场2024年农业生产工作计划, 红旗农场,",
    "浦江新区2024年民生实事项目清单, 浦江新区, COUNTY",
    "中共云岭市委宣传部2024年工作要点, 中共云岭市委宣传部, DEPARTMENT",
    "云岭市安全生产委员会2024年工作要点, 云岭市, CITY",
    "云岭市人大常委会2024年立法计划, 云岭市, CITY",
    "老旧小区改造2024年工作计划, ,",
    "深化市场监管改革2024年工作要点, ,",
    "2024年全国文明城市创建工作方案, ,",
    "2024年区政府重点工作安排, ,",
  })
  void aTitleNamesAPlaceOrABureauOrNeither(String title, String place, Level level)
      throws Exception {
    Jurisdiction found = read(title + TASKS).jurisdiction();
    assertThat(found == null ? null : found.name()).isEqualTo(place);
    assertThat(found == null ? null : found.level()).isEqualTo(level);
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
