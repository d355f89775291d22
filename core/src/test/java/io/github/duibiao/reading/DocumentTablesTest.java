package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.TableLayout;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables whose rows and columns the format knows, in invented plans. */
class DocumentTablesTest {
  private final List<Block> blocks = new ArrayList<>();
  private int line = 1;

  private Plan read() throws PlanReadException {
    return read(ImmutableMap.of());
  }

  private Plan read(ImmutableMap<String, String> facts) throws PlanReadException {
    return GivenDocument.read(blocks, facts, "given-2023.doc");
  }

  private void says(String... paragraphs) {
    for (String each : paragraphs) {
      blocks.add(Paragraph.of(each, line++));
    }
  }

  /**
   * A table, one row per text, cells parted by |: {@code 2v} before a cell lets it cover two rows,
   * {@code 3>} three columns.
   */
  private void table(String... rows) throws DocumentException {
    TableLayout layout = new TableLayout(10_000);
    int first = line;
    for (String row : rows) {
      layout.row();
      for (String cell : row.split("\\|", -1)) {
        int down = 1;
        int across = 1;
        String text = cell.strip();
        if (text.matches("[0-9]+v.*")) {
          down = Integer.parseInt(text.substring(0, text.indexOf('v')));
          text = text.substring(text.indexOf('v') + 1);
        }
        if (text.matches("[0-9]>.*")) {
          across = text.charAt(0) - '0';
          text = text.substring(2);
        }
        layout.cell(text.replace('/', '\n'), line, down, across);
      }
      line++;
    }
    blocks.add(Objects.requireNonNull(layout.table(first)));
  }

  private static List<String> rows(Plan plan) {
    List<String> rows = new ArrayList<>();
    for (Task task : plan.tasks()) {
      for (Measure row : task.rows()) {
        rows.add(
            task.title()
                + ": "
                + row.text()
                + " "
                + row.responsibilities()
                + " "
                + row.deadlines().stream().map(each -> each.raw()).toList());
      }
    }
    return rows;
  }

  @Test
  void mergedHeadingsUnitsAndDatesHoldForEveryRowTheyCover() throws Exception {
    says("云岭县2023年政务公开工作要点任务分解表");
    table(
        "序号|工作任务|具体要求|牵头单位|责任单位|完成时限",
        "2v1|2v加强财政公开|及时公开预算和决算。|2v县财政局|县审计局|2v9月底前",
        "每季度公开专项资金使用情况。|县民政局",
        "2|加强解读|重要政策三日内解读。|县政府办|各镇|");

    Plan plan = read();

    assertThat(plan.title()).isEqualTo("云岭县2023年政务公开工作要点任务分解表");
    assertThat(plan.source().mediaType()).isEqualTo("application/x-given");
    assertThat(rows(plan))
        .containsExactly(
            "加强财政公开: 及时公开预算和决算。 [县财政局（牵头）, 县审计局] [9月底前]",
            "加强财政公开: 每季度公开专项资金使用情况。 [县财政局（牵头）, 县民政局] [9月底前, 每季度]",
            "加强解读: 重要政策三日内解读。 [县政府办（牵头）, 各镇] [三日内]");
    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.TABLE_CELL_EMPTY);
  }

  @Test
  void aDemandOverSeveralRowsIsOneDemandOfSeveralUnits() throws Exception {
    says("云岭县2023年政务公开工作任务清单");
    table(
        "工作任务|工作要求|责任单位|完成时限",
        "加强财政公开|2v公开预算、决算和专项资金。|县财政局|6月底前",
        "|县审计局|9月底前",
        "加强解读|重要政策都有解读材料。|县政府办|持续推进",
        "||各镇|");

    assertThat(rows(read()))
        .containsExactly(
            "加强财政公开: 公开预算、决算和专项资金。 [县财政局, 县审计局] [6月底前, 9月底前]",
            "加强解读: 重要政策都有解读材料。 [县政府办, 各镇] [持续推进]");
  }

  @Test
  void aDemandOverVeryManyRowsIsTakenMoreThanOnceAndThatIsTold() throws Exception {
    says("云岭县2023年政务公开工作任务清单");
    List<String> rows = new ArrayList<>();
    rows.add("工作任务|工作要求|责任单位|完成时限");
    rows.add("加强财政公开|1100v公开预算、决算和专项资金。|县财政局|6月底前");
    for (int i = 2; i <= 1_100; i++) {
      rows.add("|县第" + i + "小学|");
    }
    table(rows.toArray(String[]::new));

    Plan plan = read();

    assertThat(plan.tasks().stream().flatMap(each -> each.rows().stream()).map(Measure::text))
        .containsExactly("公开预算、决算和专项资金。", "公开预算、决算和专项资金。");
    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnlyOnce(DiagnosticCode.TABLE_CELL_MISSING);
  }

  @Test
  void rowsOfUnitsTooManyForOneDemandAreKeptAsNotes() throws Exception {
    says("云岭县2023年政务公开工作任务清单");
    List<String> rows = new ArrayList<>();
    rows.add("类别|工作任务|工作要求|责任单位|完成时限");
    rows.add("财政|加强财政公开|公开预算、决算和专项资金。|县财政局|6月底前");
    for (int i = 2; i <= 1_100; i++) {
      rows.add("财政|||县第" + i + "小学|");
    }
    table(rows.toArray(String[]::new));

    Plan plan = read();

    assertThat(plan.tasks()).extracting(Task::title).containsExactly("加强财政公开");
    assertThat(plan.preamble()).contains("县第1100小学");
    assertThat(plan.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.TABLE_NOTE);
  }

  @Test
  void cellsThatNumberTheirLinesAlikeHoldADemandANumber() throws Exception {
    says("云岭县2023年政务公开工作任务清单");
    table(
        "工作任务|工作要求|牵头单位|责任单位|完成时限",
        "公开规划|（一）公布草案。/（二）公布批复。|（一）县自然资源局/（二）县住建局、县发改局|各镇|（一）6月底前/（二）全年",
        "公开预算|1.公布预算。/2.公布决算。/3.公布采购。|县财政局|1-2项：各部门/3.县政府采购中心|1.3月底前/2.9月底前/3.12月底前",
        "公开学区|1.公布学区。/2.公布学费。|县教育局|1.各镇/2.各学校/3.县发改局|8月底前",
        "公开名录|公布养老机构名录。|1.县民政局/2.县卫健局|各镇|1.5个工作日内");

    assertThat(rows(read()))
        .containsExactly(
            "公开规划: 公布草案。 [县自然资源局（牵头）, 各镇] [6月底前]",
            "公开规划: 公布批复。 [县住建局（牵头）, 县发改局（牵头）, 各镇] [全年]",
            "公开预算: 公布预算。 [县财政局（牵头）, 各部门] [3月底前]",
            "公开预算: 公布决算。 [县财政局（牵头）, 各部门] [9月底前]",
            "公开预算: 公布采购。 [县财政局（牵头）, 县政府采购中心] [12月底前]",
            "公开学区: 1.公布学区。2.公布学费。 [县教育局（牵头）, 各镇, 各学校, 县发改局] [8月底前]",
            "公开名录: 公布养老机构名录。 [县民政局（牵头）, 县卫健局（牵头）, 各镇] [5个工作日内]");
  }

  @Test
  void aHeaderOfTwoRowsBelowATitleInTheTable() throws Exception {
    table(
        "6>云岭县2023年政务公开重点任务分工表",
        "2v序号|2v重点任务|2v工作措施|2>责任分工|2v时限要求",
        "牵头单位|配合单位",
        "6>一、加强主动公开",
        "1|公开规划|完成编制后公开各类规划。|县发改局|县自然资源局|年底前",
        "6>二、加强解读回应",
        "2|解读政策|重要政策都有解读材料。|2>各起草单位|全年",
        "6>注：各单位每季度报送进展。");

    Plan plan = read();

    assertThat(plan.title()).isEqualTo("云岭县2023年政务公开重点任务分工表");
    assertThat(plan.sections())
        .extracting(each -> each.title())
        .containsExactly("加强主动公开", "加强解读回应");
    assertThat(rows(plan))
        .containsExactly(
            "公开规划: 完成编制后公开各类规划。 [县发改局（牵头）, 县自然资源局] [年底前]", "解读政策: 重要政策都有解读材料。 [各起草单位] [全年]");
    assertThat(plan.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.TABLE_NOTE);
  }

  @Test
  void aTableGoesOnOverPagesWithItsHeaderOrWithout() throws Exception {
    says("云岭县2023年政务公开工作任务分解表");
    table("工作任务|工作要求|责任单位", "公开规划|完成编制后公开各类规划。|县发改局", "工作任务|工作要求|责任单位", "公开财政|公开预算和决算信息。|县财政局");
    says("- 2 -");
    table("|每季度公开专项资金使用情况。|县审计局");
    says("- 3 -");
    table("工作任务|工作要求|责任单位", "解读政策|重要政策都有解读材料。|县政府办");

    assertThat(rows(read()))
        .containsExactly(
            "公开规划: 完成编制后公开各类规划。 [县发改局] []",
            "公开财政: 公开预算和决算信息。 [县财政局] []",
            "公开财政: 每季度公开专项资金使用情况。 [县审计局] [每季度]",
            "解读政策: 重要政策都有解读材料。 [县政府办] []");
  }

  @Test
  void columnsInAnyOrderAndPersonsBesideTheirUnits() throws Exception {
    says("云岭县2023年政务公开工作台账");
    table("完成时限|责任单位|责任人|具体任务|任务类别|完成情况", "9月底前|县财政局|张三|公开预算和决算，每季度公开专项资金使用情况。|财政公开|已完成");

    assertThat(rows(read())).containsExactly("公开预算和决算: 公开预算和决算，每季度公开专项资金使用情况。 [县财政局] [9月底前, 每季度]");
  }

  @Test
  void theInformationTableOfAPageFillsInWhatTheTextLeavesOpen() throws Exception {
    table(
        "索 引 号：|014501/2023-00012|主题分类：|政务公开",
        "发文机构：|云岭县人民政府办公室|成文日期：|2023年5月9日",
        "名　　称：|3>关于印发云岭县2023年政务公开工作要点的通知",
        "发文字号：|云政办发〔2023〕9号|有 效 性：|有效");
    says("一、公开规划信息。编制完成后公开各类规划。（责任单位：县发改局）", "二、公开财政信息。公开预算和决算。（责任单位：县财政局）");

    Plan plan = read(ImmutableMap.of("PubDate", "2023-05-12 09:00"));

    assertThat(plan.title()).isEqualTo("云岭县2023年政务公开工作要点");
    assertThat(plan.documentNumber()).isEqualTo("云政办发〔2023〕9号");
    assertThat(plan.issuer()).isEqualTo("云岭县人民政府办公室");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2023, 5, 9));
    assertThat(plan.tasks()).hasSize(2);
    assertThat(plan.preamble()).isEmpty();
  }

  @Test
  void aTableThatLaysOutThePageIsReadLikeThePageAndAnyOtherIsNamed() throws Exception {
    table("云岭县2023年政务公开工作要点/为做好今年的工作，制定本要点。/一、公开规划信息。编制完成后公开各类规划。/二、公开财政信息。公开预算和决算。");
    table("年份|件数|金额", "2021|3|5", "2022|4|6");

    Plan plan = read();

    assertThat(plan.title()).isEqualTo("云岭县2023年政务公开工作要点");
    assertThat(plan.preamble()).startsWith("为做好今年的工作，制定本要点。").contains("2021 | 3 | 5");
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("公开规划信息", "公开财政信息");
    assertThat(plan.tasks().get(1).text()).isEqualTo("公开预算和决算。");
    assertThat(plan.diagnostics())
        .filteredOn(each -> each.code().equals(DiagnosticCode.TABLE_UNREAD))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .endsWith("年份 | 件数 | 金额");
  }
}
