package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Headings inside paragraphs, remarks beside tables, and columns of quantities, in several
 * wordings.
 */
class HeadsAndRemarksTest {
  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }

  private static List<String> titles(Plan plan) {
    return plan.tasks().stream().map(Task::title).toList();
  }

  private static List<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(each -> each.rows().stream()).toList();
  }

  private static List<String> units(Task task) {
    return task.responsibilities().stream().map(Object::toString).toList();
  }

  private static List<String> targets(Plan plan) {
    return rows(plan).stream()
        .flatMap(each -> each.targets().stream())
        .map(each -> each.value().toPlainString() + each.unit())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（县医保局牵头，县卫健委配合）",
        "责任单位：县医保局（牵头）、县卫健委",
        "由县医保局牵头，县卫健委配合。",
        "\n牵头单位：县医保局；配合单位：县卫健委",
        "〔牵头单位：县医保局；责任单位：县卫健委〕"
      })
  void paragraphsThatOpenWithAHeadingAreTheTasksOfTheirSection(String clause) throws Exception {
    Plan plan =
        read(
            "青山县2024年医改重点任务\n一、推广先进经验\n推进集中采购。6月底前集采品种不少于100个。%s\n完善价格机制。评估调价。%s\n"
                    .formatted(clause, clause)
                + "二、强化保障\n加强组织领导。县医改办统筹推进。\n严格督导考核。年底前开展总结评估。\n");

    assertThat(titles(plan)).containsExactly("推进集中采购", "完善价格机制", "加强组织领导", "严格督导考核");
    assertThat(units(plan.tasks().get(0))).containsExactly("县医保局（牵头）", "县卫健委");
    assertThat(units(plan.tasks().get(1))).containsExactly("县医保局（牵头）", "县卫健委");
    assertThat(units(plan.tasks().get(3))).isEmpty();
    assertThat(plan.tasks()).extracting(Task::section).containsExactly("一", "一", "二", "二");
  }

  @Test
  void aSectionOfOtherParagraphsStaysOneTask() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年教育工作要点
            一、扩大学位供给
            今年形势严峻。全县新增学位5000个，新建学校8所，6月底前开工。
            资金由财政保障。各乡镇要配套。责任单位：县教育局
            二、提升教师素质
            培训教师3000人次，招聘教师200名。（县教育局）
            """);

    assertThat(titles(plan)).containsExactly("扩大学位供给", "提升教师素质");
  }

  @ParameterizedTest
  @CsvSource({
    "年度目标, 480个, 480个",
    "目标值, 24期, 24期",
    "量化指标, 1500万元, 1500万元",
    "计划数, 3.5万亩, 3.5万亩",
    "年度目标, 1200套, 1200套",
    "预期目标, 4轮次, 4轮次",
    "目标值, 20家以上, 20家",
  })
  void aCellOfAColumnOfQuantitiesNeedsNoDeed(String column, String cell, String read)
      throws Exception {
    Plan plan =
        read(
            ("青山县2024年重点任务清单\n|序号|事项|推进举措|%s|责任单位|完成时限|\n|---|---|---|---|---|---|\n"
                    + "|1|基础设施|推进新建5G基站工作|%s|县工信局|6月底|\n"
                    + "|2|数字乡村|推进建设数字农场工作|%s|县农业农村局|9月底|\n")
                .formatted(column, cell, cell));

    assertThat(targets(plan)).containsExactly(read, read);
  }

  @ParameterizedTest
  @CsvSource({
    "目标值, 计量单位, 3200, 人",
    "年度目标, 单位, 6, 家",
    "数量, 单位, 1.2, 万亩",
    "任务数, 计量单位, 45, 公里",
    "指标值, 单位, 92, %",
  })
  void aColumnMaySayWhatTheNumbersBesideItCount(
      String goal, String measure, String number, String unit) throws Exception {
    Plan plan =
        read(
            ("青山县2024年重点任务清单\n|序号|工作任务|具体内容|%s|%s|责任单位|完成时限|\n|---|---|---|---|---|---|---|\n"
                    + "|1|基础设施|推进新一代基础设施建设工作|%s|%s|县工信局|6月底|\n"
                    + "|2|数字乡村|推进数字乡村各项建设工作|%s|%s|县农业农村局|9月底|\n")
                .formatted(goal, measure, number, unit, number, unit));

    assertThat(targets(plan)).containsExactly(number + unit, number + unit);
    assertThat(rows(plan).get(0).responsibilities().stream().map(Object::toString))
        .containsExactly("县工信局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一个为牵头单位", "首位为牵头单位", "排第一位的为牵头单位", "列首位的为主办单位", "第一家单位为牵头单位"})
  void theFirstOfTheUnitsLeadsWhereTheColumnSaysSo(String note) throws Exception {
    Plan plan =
        read(
            """
            青山县2024年消防整治任务清单
            |任务|具体要求|责任单位（%s）|完成时间|
            |---|---|---|---|
            |商场整治|检查商场86家，拆除彩钢板2000平方米|县商务局、县消防救援大队（防火科）、县市场监管局|5月底前|
            |设施修复|修复故障消防设施150栋|县住建局|10月底前|
            """
                .formatted(note));

    assertThat(rows(plan).get(0).responsibilities().stream().map(Object::toString))
        .containsExactly("县商务局（牵头）", "县消防救援大队（防火科）", "县市场监管局");
    assertThat(rows(plan).get(1).responsibilities().stream().map(Object::toString))
        .containsExactly("县住建局（牵头）");
  }

  @Test
  void ordinalsNumberTheTasksWhereNothingElseIsNumbered() throws Exception {
    Plan plan =
        read(
            """
            桂华街道2024年工作计划
            2024年，重点抓好以下工作：
            第一，全力抓好经济发展。新增规上企业8家。责任科室：经济发展办。
            第二，持续提升城市品质。改造老旧小区4个。责任科室：城市管理办。
            第三，守牢安全底线。排查整治隐患500处。责任科室：应急管理办。
            """);

    assertThat(titles(plan)).containsExactly("全力抓好经济发展", "持续提升城市品质", "守牢安全底线");
    assertThat(units(plan.tasks().get(2))).containsExactly("应急管理办");
  }

  @Test
  void whatIsDoneSoManyTimesAYearIsNoQuantity() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年抽查计划表
            |序号|抽查事项|抽查内容|抽查比例及频次|责任单位|
            |---|---|---|---|---|
            |1|公证监管|对公证机构执业情况的检查|2次/年|县司法局|
            |2|酒类监管|对酒类流通企业的检查|1次/年|县商务局|
            """);

    assertThat(targets(plan)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|备注|主办单位每季度末报送进展。||||",
        "|说明|重点项目按月调度，6月底前完成||||",
        "|注：|资金由县财政统筹||||",
        "填表说明\n一、本清单由县发改局汇总。\n二、项目变更的，须报县政府研究。",
        "说明：\n1.第一个单位为牵头单位；\n2.每季度末报送进展。",
        "备注\n（1）排名第一的为牵头单位。\n（2）每月25日前报送。"
      })
  void remarksBelowATableAreNoTasks(String remark) throws Exception {
    Plan plan =
        read(
            """
            青山县2024年民生实事任务清单
            |序号|项目名称|建设内容|责任单位|完成时限|
            |---|---|---|---|---|
            |1|道路硬化|硬化道路12公里|县交通局|6月底|
            |2|公厕改造|改造公厕30座|县住建局|9月底|
            """
                + remark);

    assertThat(titles(plan)).containsExactly("道路硬化", "公厕改造");
    assertThat(rows(plan)).hasSize(2);
    assertThat(plan.preamble()).contains(remark.replaceAll("[|\\n].*", ""));
    assertThat(plan.sourceMap())
        .extracting(SourceSpan::fate)
        .doesNotContain(SourceSpan.Fate.UNREAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"来源|金额（万元）", "联络员|电话", "阶段|主要安排|起止"})
  void inMarkdownALineAboveARuleBeginsAnotherTable(String header) throws Exception {
    String rule = header.replaceAll("[^|]+", "---");
    Plan plan =
        read(
            """
            青山县2024年民生实事任务清单
            | 序号 | 项目名称 | 建设内容 | 责任单位 | 完成时限 |
            |---|---|---|---|---|
            | 1 | 道路硬化 | 硬化道路12公里 | 县交通局<br>县财政局 | 6月底 |
            | 2 | 公厕改造 | 改造公厕30座 | 县住建局*<br>县财政局 | 9月底 |

            表二　其他安排

            """
                + "|%s|\n|%s|\n".formatted(header, rule)
                + "|%s|\n".formatted(header.replaceAll("[^|]+", "县本级")));

    assertThat(titles(plan)).containsExactly("道路硬化", "公厕改造");
    assertThat(rows(plan).get(0).responsibilities().stream().map(Object::toString))
        .containsExactly("县交通局", "县财政局");
    assertThat(rows(plan).get(1).responsibilities().stream().map(Object::toString))
        .containsExactly("县住建局（牵头）", "县财政局");
    assertThat(plan.preamble()).contains("县本级");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三、名词解释\n“双随机”是指随机抽取对象、随机选派人员。",
        "三、其他\n上述议题可根据需要适当调整。",
        "三、有关情况\n全县现有规模企业120家，多为劳动密集型。"
      })
  void aSectionThatOnlyTellsSomethingIsNoTask(String section) throws Exception {
    Plan plan =
        read("青山县2024年工作要点\n一、做好稳岗\n举办招聘会10场。（县人社局）\n二、改善教育\n新建学校2所。（县教育局）\n" + section + "\n");

    assertThat(titles(plan)).containsExactly("做好稳岗", "改善教育");
    assertThat(plan.preamble()).contains(section.substring(section.indexOf('\n') + 1));
  }

  @Test
  void articlesAreCalledAsThePlanNumbersThem() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年招商引资若干措施
            第一章 压实责任
            第一条 组建专班。4月底前组建专班8个。（责任单位：县工信局）
            第二条 建好储备库。入库项目120个。（责任单位：县发改局）
            第二章 优化服务
            第三条 兑现政策。30日内拨付资金。（责任单位：县财政局）
            """);

    assertThat(plan.tasks()).extracting(Task::number).containsExactly("第一条", "第二条", "第三条");
    assertThat(plan.tasks()).extracting(Task::id).containsExactly("plan#1", "plan#2", "plan#3");
    assertThat(plan.sourceMap())
        .extracting(SourceSpan::fate)
        .doesNotContain(SourceSpan.Fate.UNREAD);
  }

  @ParameterizedTest
  @CsvSource({
    "（2024年3月6日青山县招商工作领导小组印发）, 青山县招商工作领导小组, 2024-03-06",
    "（2024年5月9日由县教育局制定）, 县教育局, 2024-05-09",
    "（2024.5.9发布）, , 2024-05-09",
    "（2024年5月9日县人大常委会第二十次会议通过）, , ",
  })
  void aLineInBracketsBelowTheTitleSaysWhoIssuedThePlan(String line, String issuer, LocalDate day)
      throws Exception {
    Plan plan =
        read("青山县2024年工作方案\n\n" + line + "\n\n一、稳岗。举办招聘会10场。（县人社局）\n二、扩岗。新增岗位200个。（县人社局）\n");

    assertThat(plan.issuer()).isEqualTo(issuer);
    assertThat(plan.issuedOn()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "对2022年6月底前制发的文件进行清理，10月底前公布结果, 2024-10-31",
    "2023年9月启动的项目，12月底前建成, 2024-12-31",
    "对2023年12月31日前印发的方案开展评估，结果于11月底前公布, 2024-11-30",
  })
  void aYearThatTellsWhichThingsAreMeantIsNotThatOfTheLimit(String text, LocalDate day)
      throws Exception {
    Plan plan = read("青山县2024年工作要点\n一、开展清理。" + text + "。（县司法局）\n二、扩岗。新增岗位200个。（县人社局）\n");

    assertThat(plan.tasks().get(0).deadlines())
        .extracting(each -> ((Deadline.ByDate) each).date())
        .containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对超过6个月未开工的项目予以清理",
        "对考核低于60分的单位进行约谈",
        "针对投诉超过5次的商户开展整治",
        "落实工地“六个百分之百”",
        "做好千亩连片示范区管护"
      })
  void aNumberThatTellsWhichThingsAreMeantIsNoQuantity(String text) throws Exception {
    Plan plan = read("青山县2024年工作要点\n一、抓好整治。" + text + "。（县住建局）\n二、扩岗。新增岗位200个。（县人社局）\n");

    assertThat(plan.tasks().get(0).targets()).isEmpty();
  }

  @Test
  void aClosingClauseMaySayWhatTheUnitsDo() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年工作要点
            一、清理项目。对超过6个月未开工的项目，由县投促局牵头予以清理，县自然资源局、县税务局配合。
            二、完善问答。问答条目达到3000条以上。由县政务办牵头，县直各部门提供内容，年底前完成。
            三、规范审批。企业反映问题由县政务办牵头受理，各部门及时答复。
            """);

    assertThat(units(plan.tasks().get(0))).containsExactly("县投促局（牵头）", "县自然资源局", "县税务局");
    assertThat(units(plan.tasks().get(1))).containsExactly("县政务办（牵头）", "县直各部门");
    assertThat(units(plan.tasks().get(2))).isEmpty();
    assertThat(plan.tasks().get(1).targets()).extracting(Target::unit).containsExactly("条");
  }
}
