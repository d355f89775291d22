package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms in which plans are found, each in an invented plan. */
class FoundFormsTest {

  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }

  private static List<String> units(Task task) {
    return task.responsibilities().stream().map(Object::toString).toList();
  }

  @Test
  void responsibilityClausesOfEveryKind() throws Exception {
    Plan plan =
        read(
            """
            云岭县人民政府办公室关于印发云岭县2022年政务公开工作要点的通知
            云政办〔2022〕9号

            各镇人民政府，县政府各部门：
            《云岭县2022年政务公开工作要点》已经县政府同意，现印发给你们，请认真落实。
            云岭县人民政府办公室
            2022年5月9日
            （此件公开发布）
            云岭县2022年政务公开工作要点
            为做好今年的政务公开工作，制定本要点。
            一、加强重点领域公开
            1．公开规划信息。各类规划编制完成后20个工作日内公开。（牵头单位：县发展改革局；责任单位：县自然资源局、各镇；完成时限：9月底前）
            2．公开财政信息
            及时公开预算、决算，每季度公布一次专项资金使用情况。
            责任单位：县财政局，县直各部门
            完成时限：全年
            3．公开民生信息（责任单位：县民政局、县人社局，各镇人民政府）
            4．推进公共企事业单位公开，6月30日前更新目录。（县住建局牵头，县卫健局、县教育局配合，7月底前完成）
            二、提升政策服务
            5．做好政策解读。解读率达到95%以上，图文解读不少于60%。（县政府办公室、县司法局和各起草单位负责）
            6．办好政府开放日。全年组织开放活动不少于2次，每次邀请代表10—15人。(各镇、县直有关部门按职责分工负责)
            附件：任务清单
            """);

    assertThat(plan.jurisdiction().name()).isEqualTo("云岭县");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2022, 5, 9));
    List<Task> tasks = plan.tasks();
    assertThat(units(tasks.get(0))).containsExactly("县发展改革局（牵头）", "县自然资源局", "各镇");
    assertThat(tasks.get(0).deadlines())
        .extracting(Deadline::kind)
        .containsExactly(Deadline.Kind.WITHIN_PERIOD, Deadline.Kind.BY_DATE);
    assertThat(tasks.get(1).title()).isEqualTo("公开财政信息");
    assertThat(units(tasks.get(1))).containsExactly("县财政局", "县直各部门");
    assertThat(tasks.get(1).deadlines())
        .extracting(Deadline::kind)
        .containsExactly(Deadline.Kind.RECURRING, Deadline.Kind.CONTINUOUS);
    assertThat(tasks.get(2).title()).isEqualTo("公开民生信息");
    assertThat(units(tasks.get(2))).containsExactly("县民政局", "县人社局", "各镇人民政府");
    assertThat(units(tasks.get(3))).containsExactly("县住建局（牵头）", "县卫健局", "县教育局");
    assertThat(tasks.get(3).deadlines())
        .containsExactly(
            new Deadline.ByDate("6月30日前", LocalDate.of(2022, 6, 30)),
            new Deadline.ByDate("7月底前", LocalDate.of(2022, 7, 31)));
    assertThat(units(tasks.get(4))).containsExactly("县政府办公室", "县司法局", "各起草单位");
    assertThat(tasks.get(4).targets())
        .extracting(each -> each.value().intValue())
        .containsExactly(95, 60);
    Target invited = tasks.get(5).targets().get(1);
    assertThat(invited.value().intValue()).isEqualTo(10);
    assertThat(invited.max()).isEqualByComparingTo("15");
    assertThat(tasks).hasSize(6);
  }

  @Test
  void aTableOfOneCellALineWithSeparatorsAlone() throws Exception {
    Plan plan =
        read(
            """
            首页 > 信访局 > 政务公开
            安河市信访局2021年政务公开重点工作任务分工
            工作任务
            |
            具体要求
            |
            责任科室
            |
            时限要求
            |
            集中公开规范性文件
            |
            1
            |
            全面清理本局规范性文件，公布现行有效文件目录。
            |
            办公室
            |
            年底前
            |
            做好基础工作
            |
            2
            |
            按时更新专栏，发布前完成保密审查。
            |
            各科室
            |
            持续推进
            |
            3
            |
            编制并公布信息公开年度报告。
            |
            办公室
            |
            1月31日前
            |
            """);

    assertThat(plan.jurisdiction().name()).isEqualTo("安河市信访局");
    assertThat(plan.jurisdiction().level()).isEqualTo(Level.DEPARTMENT);
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("集中公开规范性文件", "做好基础工作");
    assertThat(plan.tasks().get(1).rows()).hasSize(2);
    assertThat(plan.tasks().get(0).rows().get(0).deadlines())
        .containsExactly(new Deadline.ByDate("年底前", LocalDate.of(2021, 12, 31)));
  }

  @Test
  void aTableWhoseMergedCellsAreMissingFromLaterRows() throws Exception {
    Plan plan =
        read(
            """
            东湾区2021年政务公开工作任务分解表
            工作任务 | 具体要求 | 责任部门 |
            一、做好财务信息公开。 | 1.按时公布本中心预算和决算。 | 财务科 |
            二、做好网站栏目公开。 | 2.更新机构概况。 | 办公室 |
            3.答复网民在征集栏目的来信。 | 各科室 | |
            4.更新公众号内容。 | 办公室牵头,各科室配合 | |
            三、加强政策解读。 | 5.围绕中心任务解读重要政策，按时发布权威信息，多角度宣传。 | 各科室 |
            """);

    assertThat(plan.tasks()).extracting(Task::number).containsExactly("一", "二", "三");
    assertThat(plan.tasks().get(1).rows())
        .extracting(each -> each.text())
        .containsExactly("更新机构概况。", "答复网民在征集栏目的来信。", "更新公众号内容。");
    assertThat(plan.tasks().get(1).rows().get(2).responsibilities().toString())
        .isEqualTo("[办公室（牵头）, 各科室]");
  }

  @Test
  void aTableOfMarkdown() throws Exception {
    Plan plan =
        read(
            """
            # 南溪镇2023年政务公开任务清单
            | 序号 | 工作内容 | 牵头单位 | 配合单位 | 完成时限 | 备注 |
            |---|---|---|---|---|---|
            | 1 | 公开村级财务 | 镇财政所 | 各村 | 每季度 | |
            | 2 | 公布惠民补贴发放名单，接受监督 | 镇社会事务办 | 镇财政所、各村 | 6月底前 | 重点 |
            """);

    assertThat(plan.tasks()).hasSize(2);
    assertThat(plan.tasks().get(1).rows().get(0).responsibilities().toString())
        .isEqualTo("[镇社会事务办（牵头）, 镇财政所, 各村]");
    assertThat(plan.tasks().get(0).rows().get(0).deadlines())
        .extracting(Deadline::kind)
        .containsExactly(Deadline.Kind.RECURRING);
  }

  @Test
  void aFlattenedTableWithSectionsAndTasksInColumnsOfTheirOwn() throws Exception {
    Plan plan =
        read(
            """
            青山市2017年政务公开工作要点实施方案
            目标
            任务
            主要内容
            责任单位
            一、以公开助力稳增长
            (一)引导预期
            围绕经济形势和重要政策，通过发布会和专访及时解读。
            市发改委牵头落实
            围绕就业政策，解读背景、依据和目标任务。
            市人社局牵头落实
            (二)推进减税降费公开
            公布减税降费政策措施和执行情况。
            市财政局、市国税局、市地税局分别牵头落实
            二、以公开助力促改革
            (三)推进放管服公开
            公布权责清单和随机抽查事项清单，6月底前完成。
            市编办、市工商局牵头，各县市区配合
            """);

    assertThat(plan.tasks()).extracting(Task::title).containsExactly("引导预期", "推进减税降费公开", "推进放管服公开");
    assertThat(plan.tasks()).extracting(Task::section).containsExactly("一", "一", "二");
    assertThat(plan.tasks().get(1).rows().get(0).responsibilities().toString())
        .isEqualTo("[市财政局（牵头）, 市国税局（牵头）, 市地税局（牵头）]");
  }

  @Test
  void articlesAndPointsInBrackets() throws Exception {
    Plan plan =
        read(
            """
            青松省2020年政务公开工作要点

            第一条 公开重大决策。重大决策草案公开征求意见不少于30日。（省司法厅、省政府办公厅按职责分工负责）
            第二条 公开执行结果。省政府工作报告确定的事项，每季度末公布进展。
            （省政府督查室负责）
            第三条 建好平台。今年要从以下几个方面入手，让群众找得到、看得懂、用得上政府公开的信息：
            （1）网站首页设置搜索服务；
            （2）政务新媒体每周更新不少于1次；
            （3）公报赠阅点不少于200个。
            """);

    assertThat(plan.jurisdiction().level()).isEqualTo(Level.PROVINCE);
    assertThat(plan.tasks()).extracting(Task::number).containsExactly("第一条", "第二条", "第三条");
    Task platform = plan.tasks().get(2);
    assertThat(platform.text()).contains("（1）网站首页").contains("（3）公报");
    assertThat(platform.targets()).extracting(Target::unit).containsExactly("次", "个");
    assertThat(platform.sentences()).hasSize(3);
  }

  @Test
  void aTextThatLostAllItsLineBreaks() throws Exception {
    String filler = "各单位要按要求公开信息并做好宣传解读工作，让群众及时知晓。".repeat(25);
    Plan plan =
        read(
            ("关于印发《北河县2018年政务公开工作要点》的通知为做好工作，制定本要点。一、加强公开(一)公开决策。"
                    + filler
                    + "(二)公开执行。%s二、加强保障(一)压实责任。每年听取1次汇报。(二)严格考核。%s")
                .formatted(filler, filler));

    assertThat(plan.title()).isEqualTo("北河县2018年政务公开工作要点");
    assertThat(plan.tasks())
        .extracting(Task::title)
        .containsExactly("公开决策", "公开执行", "压实责任", "严格考核");
    assertThat(plan.sections()).extracting(each -> each.title()).containsExactly("加强公开", "加强保障");
  }

  @Test
  void theTextOfAPdfWithBrokenLinesAndPageNumbers() throws Exception {
    Plan plan =
        read(
            """
            云政办发〔2024〕3号

            云岭市人民政府办公室关于印发2024年
            云岭市政务公开工作要点的通知

            各县（市、区）人民政府，市政府各部门、各直属机构：
            《2024年云岭市政务公开工作要点》已经市政府同意，现
            印发给你们，请结合实际认真贯彻落实。

            云岭市人民政府办公室
            2024年4月3日

            — 1 —
            2024年云岭市政务公开工作要点

            为做好2024年全市政务公开工作，根据《2024年全省政务公
            开工作要点》要求，结合实际，制定本要点。
            一、围绕中心任务强化公开
            紧紧围绕市委、市政府中心工作，做好以下三个方面的信息公
            开。
            （一）围绕高质量发展推进公开。持续公开重大项目批准、
            实施信息，每季度公布项目进展。落实《政府信息公开条例》
            （国务院令第711号）第二十条，2024年9月底前完成目录更新。
            （市发展改革委牵头，市自然资源局、市住房城乡建设局按职责
            分工负责）
            （二）围绕民生改善推进公开。一是公开教育、医疗信息；
            二是公开就业、社保信息，在决定作出之日起7个工作日内公布；
            — 2 —
            三是公开养老信息。（责任单位：市教育局、市卫生健康委、市
            人力资源社会保障局、市民政局，各县〔市、区〕人民政府）
            二、提升公开实效
            （三）提高解读质量。解读材料与政策文件同步起草、同步审
            批、同步发布，多元解读比例不低于80%。（市司法局、市直各部
            门按职责分工负责，12月底前完成）
            （四）办好政务公开周。各县（市、区）要结合第二、
            三季度重点工作，组织活动3—5场。（各县〔市、区〕政府）
            三、强化保障
            （五）加强培训。市政府办公室每年至少举办1次培训班，各地
            每半年不少于1次。

            抄送：市委各部门，市人大常委会办公室。
            云岭市人民政府办公室    2024年4月3日印发
            — 3 —
            """);

    assertThat(plan.title()).isEqualTo("2024年云岭市政务公开工作要点");
    assertThat(plan.documentNumber()).isEqualTo("云政办发〔2024〕3号");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2024, 4, 3));
    assertThat(plan.sections().get(0).title()).isEqualTo("围绕中心任务强化公开");
    assertThat(plan.sections().get(0).text()).startsWith("紧紧围绕").endsWith("信息公开。");
    List<Task> tasks = plan.tasks();
    assertThat(tasks)
        .extracting(Task::title)
        .containsExactly("围绕高质量发展推进公开", "围绕民生改善推进公开", "提高解读质量", "办好政务公开周", "加强培训");
    assertThat(units(tasks.get(0))).containsExactly("市发展改革委（牵头）", "市自然资源局", "市住房城乡建设局");
    assertThat(units(tasks.get(1)))
        .containsExactly("市教育局", "市卫生健康委", "市人力资源社会保障局", "市民政局", "各县〔市、区〕人民政府");
    assertThat(tasks.get(0).citations().toString()).isEqualTo("[《政府信息公开条例》（国务院令第711号）]");
    assertThat(tasks.get(2).deadlines())
        .containsExactly(new Deadline.ByDate("12月底前", LocalDate.of(2024, 12, 31)));
    assertThat(tasks.get(3).text()).contains("第二、三季度");
    assertThat(tasks.get(4).targets()).hasSize(2);
    assertThat(tasks.get(4).text()).doesNotContain("抄送");
  }

  @Test
  void numbersThatRepeatOrSkipAreTakenWithADiagnostic() throws Exception {
    Plan plan =
        read(
            """
            海宁乡2022年政务公开工作要点
            一、公开决策。做好决策公开。
            二、公开执行。做好执行公开。
            二、公开管理。做好管理公开。
            五、公开结果。做好结果公开。
            """);

    assertThat(plan.tasks()).hasSize(4);
    assertThat(plan.diagnostics())
        .extracting(each -> each.code() + " " + each.line())
        .containsExactly("NUMBER_REPEATED 4", "NUMBER_SKIPPED 5");
  }
}
