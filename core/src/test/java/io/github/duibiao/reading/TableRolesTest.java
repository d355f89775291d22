package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns name the task, what it is to reach and when it is due, in invented tables. */
class TableRolesTest {
  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }

  private static List<String> roles(Plan plan) {
    return plan.tables().get(0).columns().stream().map(Object::toString).toList();
  }

  private static List<String> titles(Plan plan) {
    return plan.tasks().stream().map(each -> each.number() + " " + each.title()).toList();
  }

  private static List<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(each -> each.rows().stream()).toList();
  }

  private static List<String> limits(Plan plan) {
    return rows(plan).stream()
        .flatMap(each -> each.deadlines().stream().map(limit -> limit.raw()))
        .toList();
  }

  private static List<String> targets(Measure row) {
    return row.targets().stream().map(each -> each.value() + each.unit()).toList();
  }

  private static List<String> units(Measure row) {
    return row.responsibilities().stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年目标", "预期成效", "年度目标", "达到效果", "量化指标", "工作标准"})
  void aGoalInWordsBesideTheDemandGivesTargetsToItsRow(String goal) throws Exception {
    Plan plan =
        read(
            """
            南岭县2024年供水保障重点任务分工表
            | 序号 | 重点任务 | 具体举措 | %s | 牵头单位 | 完成时限 |
            | 1 | 水厂改造 | 更换老旧滤池，清洗管网。 | 水质合格率稳定在98%%以上 | 县水利局 | 9月底前 |
            | 2 | 管护机制 | 选聘村级管水员，签订管护协议。 | 选聘管水员46名，协议签订全覆盖 | 县财政局 | 11月底前 |
            """
                .formatted(goal));
    assertThat(rows(plan))
        .extracting(Measure::text)
        .containsExactly("更换老旧滤池，清洗管网。", "选聘村级管水员，签订管护协议。");
    assertThat(targets(rows(plan).get(0))).containsExactly("98%");
    assertThat(targets(rows(plan).get(1))).containsExactly("46名");
    assertThat(rows(plan).get(0).details()).containsEntry(goal, "水质合格率稳定在98%以上");
  }

  @ParameterizedTest
  @CsvSource({
    "存在问题, 整改目标, 整改措施",
    "反馈意见, 达到目标, 整改举措",
    "隐患描述, 治理目标, 治理措施",
    "短板弱项, 攻坚目标, 攻坚举措",
  })
  void aProblemIsTheTaskAndAGoalGivesTargetsToItsRow(String problem, String goal, String done)
      throws Exception {
    String rows =
        """
        | 1 | 老城区雨污混流，汛期内涝频发 | 污水收集率提升至72%% | %s | 县住建局 | 11月底 |
        | 2 | 沿河养殖场粪污直排 | 设施配套率达到95%% | %s | 县农业农村局 | 长期坚持 |
        """
            .formatted("改造管网6公里", "督促12家养殖场建设储粪池");
    Plan plan =
        read(
            "青山县2024年整改任务清单\n\n| 序号 | %s | %s | %s | 责任单位 | 时限 |\n|---|---|---|---|---|---|\n"
                    .formatted(problem, goal, done)
                + rows);

    assertThat(titles(plan)).containsExactly("1 老城区雨污混流，汛期内涝频发", "2 沿河养殖场粪污直排");
    assertThat(rows(plan))
        .extracting(each -> each.text())
        .containsExactly("改造管网6公里", "督促12家养殖场建设储粪池");
    assertThat(targets(rows(plan).get(0))).containsExactly("6公里", "72%");
  }

  @Test
  void aGoalIsTheDemandWhereNothingElseIsDone() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年整改任务清单

            | 序号 | 反馈问题 | 整改目标 | 整改措施 | 责任单位 | 整改时限 |
            |---|---|---|---|---|---|
            | 1 | 污水直排沟渠 | 收集率达到80% | 改造管网6公里 | 县住建局 | 11月底 |
            | 2 | 历史废渣未处置 | 处置废渣27万吨 | | 县自然资源局 | 年底 |
            |打印|关闭|
            """);

    assertThat(rows(plan)).extracting(each -> each.text()).containsExactly("改造管网6公里", "处置废渣27万吨");
    assertThat(targets(rows(plan).get(1))).containsExactly("27万吨");
  }

  @ParameterizedTest
  @CsvSource({
    "攻坚行动, 年度任务, TASK, DEMAND",
    "工作事项, 目标任务, TASK, DEMAND",
    "指标名称, 2024年工作任务, TASK, DEMAND",
  })
  void aFewWordsBesideEachDemandNameTheTask(String first, String second, String role, String other)
      throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点任务分工表
            序号\t%s\t%s\t责任单位\t时间
            1\t危房改造\t改造农村危房1450户，其中低保户320户\t县住建局\t11月底前
            2\t饮水安全\t新建集中供水工程31处，覆盖1.8万人\t县水利局\t8月底前
            3\t交通建设\t硬化通村公路186公里，新增通车村22个\t县交通局\t9月底前
            """
                .formatted(first, second));

    assertThat(roles(plan)).contains(first + "=" + role, second + "=" + other);
    assertThat(titles(plan)).containsExactly("1 危房改造", "2 饮水安全", "3 交通建设");
  }

  @Test
  void whatTheWorkIsDoneToIsNoTask() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点任务分工表
            序号\t河湖名称\t整治任务\t责任单位\t时间
            1\t清水河\t清运垃圾，恢复岸坡3公里\t河东村\t4月底
            2\t柳塘\t打捞漂浮物，每周不少于1次\t柳塘社区\t全年
            """);

    assertThat(roles(plan)).contains("整治任务=DEMAND").doesNotContain("河湖名称=TASK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"开工时间", "启动时间", "计划启动", "下达日期"})
  void aBeginningIsNoLimitBesideWhenWorkIsDue(String begins) throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点项目推进表
            序号\t项目名称\t建设内容\t责任单位\t%s\t投用时间
            1\t冷链中心\t建设冷库4座\t县商务局\t2024年2月\t汛前（5月31日前）
            2\t停车楼\t建设泊位600个\t县住建局\t2023年9月\t一期6月底，二期11月底
            """
                .formatted(begins));

    assertThat(limits(plan)).containsExactly("5月31日前", "6月底", "11月底");
  }

  @Test
  void aQuarterHeadsRowsBesideWhenTheyAreDue() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点工作推进表
            季度\t重点工作\t推进措施\t责任单位\t完成节点
            一季度\t救助\t走访困难家庭380户\t县民政局\t3月20日前
            \t食堂\t新建社区食堂3家\t县民政局\t每月一通报
            二季度\t改造\t改造小区5个\t县住建局\t6月底前
            """);

    assertThat(plan.sections()).extracting(Section::title).containsExactly("一季度", "二季度");
    assertThat(limits(plan)).containsExactly("3月20日前", "每月", "6月底前");
  }

  @Test
  void aQuarterAloneSaysWhenTheWorkIsDue() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点工作推进表
            季度\t重点工作\t推进措施\t责任单位
            一季度\t救助\t走访困难家庭380户\t县民政局
            二季度\t改造\t改造小区5个\t县住建局
            """);

    assertThat(limits(plan)).containsExactly("一季度", "二季度");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、水利工程（2个）,,,12000,,",
        "水利工程（2个）,,,\"12,000\",,",
        "（一）水利工程,,,12000万元,,",
      })
  void aHeadingWithASumIsNoTask(String heading) throws Exception {
    String text =
        """
        青山县2024年重点项目清单,,,,,
        序号,项目名称,建设内容,总投资,责任单位,完成时间
        HEADING
        1,水库加固,加固大坝1座,8000,县水利局,10月
        2,河道治理,治理河道12公里,4000,县水利局,11月
        合计（2个）,,,12000,,
        """
            .replace("HEADING", heading);
    Plan plan =
        PlanReader.standard()
            .read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "plan.csv");

    assertThat(titles(plan)).containsExactly("1 水库加固", "2 河道治理");
    assertThat(plan.sections())
        .singleElement()
        .satisfies(each -> assertThat(each.title()).contains("水利工程"));
    assertThat(plan.preamble()).contains("合计");
    assertThat(plan.preamble()).containsPattern("12,?000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"手机|1385990xxxx|1396021xxxx", "职务|党组成员、副局长|公路中心主任", "邮箱|abc@x.cn|de@x.cn"})
  void aListOfPersonsHoldsNoTasks(String column) throws Exception {
    List<String> cells = List.of(column.split("\\|", -1));
    Plan plan =
        read(
            """
            青山县2024年造林任务分解表

            | 序号 | 工作任务 | 责任单位 | 完成时限 |
            |---|---|---|---|
            | 1 | 完成造林5000亩 | 县林业局 | 11月底前 |

            | 责任单位 | 联络员 | %s |
            |---|---|---|
            | 县林业局 | 张伟 | %s |
            | 县交通局 | 王强 | %s |
            """
                .formatted(cells.get(0), cells.get(1), cells.get(2)));

    assertThat(titles(plan)).containsExactly("1 完成造林5000亩");
    assertThat(plan.preamble()).contains("王强", cells.get(2));
  }

  @Test
  void whatTheWorkRestsOnIsCited() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年文件制定计划表

            | 编号 | 拟制定文件 | 起草部门 | 制定依据 | 发文时间 |
            |---|---|---|---|---|
            | 1 | 修订人才安居实施办法 | 县人社局 | 云政发〔2023〕18号 | 8月 |
            | 2 | 制定社会救助联办规程 | 县民政局 | 《社会救助暂行办法》 | 10月底前 |
            | 3 | 废止养殖污染管理规定 | 县农业农村局 | 清理结果 | 12月 |
            """);

    assertThat(rows(plan))
        .extracting(Measure::citations)
        .containsExactly(
            List.of(new Citation(null, "云政发〔2023〕18号")),
            List.of(new Citation("社会救助暂行办法", null)),
            List.of());
  }

  @Test
  void howSomethingIsHeldIsTheDemandWhereNothingElseSaysIt() throws Exception {
    Plan plan =
        read(
            """
            青山镇2024年宣传活动安排
            活动主题\t活动形式\t承办社区\t举办时间
            宪法进校园\t设点咨询、发放读本500册\t玉泉社区\t4月15日
            反诈宣传\t入户走访1200户\t桐花社区\t5月
            """);

    assertThat(titles(plan)).containsExactly(" 宪法进校园", " 反诈宣传");
    assertThat(targets(rows(plan).get(0))).containsExactly("500册");
  }

  @ParameterizedTest
  @CsvSource({
    "同 上, 县财政局",
    "起草部门, 起草部门",
    "涉及乡镇, 涉及乡镇",
    "县司法局牵头，起草部门配合, 县司法局（牵头）|起草部门",
    "使用单位负责、县审计局配合, 使用单位|县审计局",
  })
  void unitsAreCalledByWhatTheyDo(String cell, String names) throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点工作任务分解表

            | 序号 | 工作任务 | 责任单位 | 完成时限 |
            |---|---|---|---|
            | 1 | 编制年度预算 | 县财政局 | 11月底前 |
            | 2 | 修订管理规章 | %s | 10月底前 |
            """
                .formatted(cell));

    assertThat(units(rows(plan).get(1))).containsExactlyElementsOf(List.of(names.split("\\|", -1)));
  }
}
