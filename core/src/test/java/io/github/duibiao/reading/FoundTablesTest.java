package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as offices type them, in invented plans. */
class FoundTablesTest {
  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }

  private static List<String> roles(Plan plan) {
    return plan.tables().get(0).columns().stream().map(Object::toString).toList();
  }

  private static List<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(each -> each.rows().stream()).toList();
  }

  private static List<String> units(Measure row) {
    return row.responsibilities().stream().map(Object::toString).toList();
  }

  @Test
  void twoRowsOfHeaderDittoMarksATotalAndANote() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年民生工程责任分解表
            | 序号 | 实事名称 | 建设规模 | 责任分工 | | 节点安排 | |
            | | | | 主抓单位 | 协助单位 | 开工 | 竣工 |
            |---|---|---|---|---|---|---|
            | 1 | 农村饮水 | 新建水厂3座 | 县水利局 | 各乡镇 | 3月 | 10月底 |
            | 2 | 校舍改造 | 改造校舍5所 | 县教体局 | 〃 | 4月 | 同上 |
            | 合计 | | 2项 | | | | |
            """);

    assertThat(roles(plan))
        .containsExactly(
            "序号=NUMBER",
            "实事名称=TASK",
            "建设规模=DEMAND",
            "责任分工/主抓单位=LEAD",
            "责任分工/协助单位=UNITS",
            "节点安排/开工=REMARK",
            "节点安排/竣工=DEADLINE");
    assertThat(plan.tasks())
        .extracting(each -> each.number() + each.title())
        .containsExactly("1农村饮水", "2校舍改造");
    Measure second = rows(plan).get(1);
    assertThat(units(second)).containsExactly("县教体局（牵头）", "各乡镇");
    assertThat(second.deadlines()).extracting(each -> each.raw()).containsExactly("10月底");
    assertThat(second.details()).containsEntry("开工", "4月");
    assertThat(plan.preamble()).contains("合计 2项");
  }

  @Test
  void aGroupWithUnitsAndNoDemandIsATaskOfItsOwn() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点工作任务分解表
            | 板块 | 工作内容 | 牵头单位 | 责任单位 | 完成时限 |
            |---|---|---|---|---|
            | 农业农村 | 建设高标准农田2万亩 | 县农业农村局 | 各乡镇 | 10月底 |
            | 信访维稳 | | 县信访局 | 各乡镇 | 12月底 |
            | 教育卫生 | 新建幼儿园2所 | 县教育局 | 县住建局 | 8月底 |
            """);

    assertThat(rows(plan))
        .extracting(each -> each.text() + units(each))
        .containsExactly(
            "建设高标准农田2万亩[县农业农村局（牵头）, 各乡镇]", "信访维稳[县信访局（牵头）, 各乡镇]", "新建幼儿园2所[县教育局（牵头）, 县住建局]");
  }

  @Test
  void columnsWhoseNamesNobodyListedAreFoundByWhatTheyHold() throws Exception {
    Plan plan =
        read(
            """
            2024年重点任务清单
            任务 | 怎么做 | 谁来做 | 啥时候完成 | 进展
            便民服务 | 设立窗口5个，配备专人 | 县财政局 | 6月底前 | 已开工
            交通治理 | 划设停车位2000个 | 县住建局 | 年底前 | 未开工
            """);

    assertThat(roles(plan))
        .containsExactly("任务=TASK", "怎么做=DEMAND", "谁来做=UNITS", "啥时候完成=DEADLINE", "进展=REMARK");
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("便民服务", "交通治理");
    assertThat(rows(plan).get(0).details()).containsEntry("进展", "已开工");
  }

  @Test
  void aTableThatIsNoneOfTasksIsKeptAsItStandsAndTheRestIsRead() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年政务公开工作要点
            一、加强公开。县财政局每季度公开1次预算。
            姓名 | 单位 | 电话
            张三 | 县财政局 | 123
            李四 | 县住建局 | 456
            二、加强解读。政策解读率达到90%。
            """);

    assertThat(plan.tasks()).extracting(Task::title).containsExactly("加强公开", "加强解读");
    assertThat(plan.preamble()).contains("张三 | 县财政局 | 123");
    assertThat(plan.diagnostics())
        .filteredOn(each -> each.code().equals(DiagnosticCode.TABLE_UNREAD))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("姓名 | 单位 | 电话", "--columns");
  }

  @Test
  void formsAmongLines() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年整改台账
            问题1
            问题表现：台账更新不及时
            整改措施：每月更新台账，
            并公示结果
            责任领导：张建国
            责任股室：办公室、财务股
            整改时限：6月底前
            问题2
            问题表现：下乡服务少
            整改措施：每人每年下乡不少于4次
            责任领导：李红
            责任股室：技术股
            整改时限：长期坚持
            """);

    assertThat(plan.tasks()).extracting(Task::title).containsExactly("台账更新不及时", "下乡服务少");
    Measure first = rows(plan).get(0);
    assertThat(first.text()).isEqualTo("每月更新台账，并公示结果");
    assertThat(units(first)).containsExactly("办公室", "财务股");
    assertThat(first.persons()).extracting(Object::toString).containsExactly("张建国 (责任领导)");
  }

  @Test
  void columnsAlignedByBlanksWithACellBrokenOverLines() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年隐患整改任务表
            序号 隐患描述 整改措施 责任单位 整改
            期限
            1 线路老化 更换线路300米 县住建局、
            县供电公司 6月底前
            2 通道堵塞 清理通道 县消防救援大队 9月底前
            """);

    assertThat(rows(plan)).extracting(Measure::text).containsExactly("更换线路300米", "清理通道");
    assertThat(units(rows(plan).get(0))).containsExactly("县住建局", "县供电公司");
    assertThat(rows(plan).get(1).deadlines())
        .extracting(each -> each.raw())
        .containsExactly("9月底前");
  }

  @Test
  void whatADeadlineCellSaysBesideTheDateIsKept() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年任务分解表
            序号 | 工作任务 | 责任单位 | 完成时限
            1 | 公布目录 | 县财政局 | 见实施方案
            """);

    assertThat(rows(plan).get(0).deadlines()).isEmpty();
    assertThat(rows(plan).get(0).details()).containsEntry("完成时限", "见实施方案");
  }
}
