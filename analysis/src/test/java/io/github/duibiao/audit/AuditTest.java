package io.github.duibiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duibiao.TestPlans;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.text.Lexicon;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
  private static final String HEAD =
      """
      临江县人民政府办公室
      关于印发2024年政务公开工作要点的通知
      临府办发〔2024〕12号
      2024年3月15日
      临江县2024年政务公开工作要点
      """;

  @Test
  void aFindingHasTheTwoPlacesThatDisagree() throws IOException {
    Audit audit =
        audit(
            """
            一、加强政策公开。公开惠企政策目录，方便企业查询。（责任单位：县财政局、县商务局）
            二、加强项目公开。公开重大项目进展，接受社会监督。（责任单位：县审计局）
            序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
            1 | 加强政策公开 | 公开惠企政策目录，方便企业查询。 | 县财政局、县商务局 | 6月底前
            2 | 加强项目公开 | 公开重大项目进展，接受社会监督。 | 县审计局、县统计局 | 6月底前
            """);
    assertThat(audit.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("UNIT_ONLY_IN_TABLE");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.first().line()).isEqualTo(10);
              assertThat(finding.first().quote()).isEqualTo("县统计局");
              assertThat(finding.second().line()).isEqualTo(7);
              assertThat(finding.zh()).contains("县统计局");
              assertThat(finding.en()).contains("县统计局");
            });
  }

  /** One sentence of the prose in two rows, a part of the numbers each, and leads in cells. */
  @Test
  void whatATableSharesOutAmongItsRowsIsNoDifference() throws IOException {
    String plan =
        """
        一、疏浚河道。疏浚河道66公里，其中上游26公里、下游40公里，土方统一堆放。（责任单位：县水利局、县财政局）
        二、设立标牌。设立标牌20处；标牌由县水利局牵头设计，县财政局配合。（责任单位：县水利局、县财政局）
        三、监测断面。对18个断面按月监测，公布监测结果。（责任单位：县水利局）
        四、回收农膜。回收农膜200吨，建设沟渠8公里。（责任单位：县财政局）
        序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
        1 | 疏浚河道 | 疏浚上游河道26公里，土方统一堆放。 | 县水利局、县财政局 | 6月底前
        2 | 疏浚河道 | 疏浚下游河道#公里，土方统一堆放。 | 县水利局、县财政局 | 9月底前
        3 | 设立标牌 | 设立标牌20处。 | 县水利局、县财政局 | 9月底前
        4 | 监测断面 | 对18个断面按月监测，公布监测结果。 | 县水利局 | 9月底前
        5 | 回收农膜 | 回收农膜@吨，建设沟渠8公里。 | 县财政局 | 9月底前
        """;
    assertThat(audit(plan.replace("#", "40").replace("@", "200")).findings()).isEmpty();
    assertThat(audit(plan.replace("#", "40").replace("@", "20")).findings())
        .extracting(Finding::code)
        .containsExactly("QUANTITY_DIFFERS");
  }

  @Test
  void rowsThatTheirNameDoesNotPlaceHaveAnotherTitle() throws IOException {
    String plan =
        """
        一、疏浚河道。疏浚县域河道，清淤土方统一堆放。（责任单位：县水利局）
        二、设立标牌。在各村口设立标牌，写明河长姓名。（责任单位：县水利局）
        三、监测断面。对断面按月监测，公布监测结果。（责任单位：县水利局）
        四、回收农膜。回收农田里的废旧农膜，建设生态沟渠若干公里。（责任单位：县水利局）
        五、评选先进。评选最美护河员，在县里予以宣传。（责任单位：县水利局）
        工作任务 | 具体举措 | 责任单位 | 完成时限
        疏浚河道 | 疏浚县域河道，清淤土方统一堆放。 | 县水利局 | 9月底前
        设立标牌 | 在各村口设立标牌，写明河长姓名。 | 县水利局 | 9月底前
        监测断面 | 对断面按月监测，公布监测结果。 | 县水利局 | 9月底前
        # | 回收农田里的废旧农膜，建设生态沟渠若干公里。 | 县水利局 | 9月底前
        评选先进 | 评选最美护河员，在县里予以宣传。 | 县水利局 | 9月底前
        """;
    assertThat(audit(plan.replace("#", "回收农膜")).findings()).isEmpty();
    assertThat(audit(plan.replace("#", "修建灌渠")).findings())
        .extracting(Finding::zh)
        .containsExactly("任务名称不一致：表格为“修建灌渠”，正文为“回收农膜”。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Parts of which some make the total.
        "新建5个、改造3个，其中农村2个，合计8个。",
        "原有40个村，今年新建30个、改造20个，合计50个。",
        // Parts that are not all of it.
        "培训干部200人，其中女干部60人、新任干部30人。",
        "安排经费500万元，由印制费200万元、运行费100万元等构成。",
        "安排经费约500万元（印制费200万元、运行费310万元）。",
        "总投资5000万元（2023年2000万元、2024年1500万元）。",
        // A total that is rounded, and one in another unit.
        "安排经费1.2亿元，由印制费5234万元、运行费6801万元两部分构成。",
        "联系3个片区，分别新建公园20个、30个。",
        // A meeting and a survey about the year before.
        "召开2023年度工作总结会议，公布2023年度办件数据。",
        // Areas that are no districts, and work together with another county.
        "在商贸区3个社区、城南区各街道设点。",
        "在石渡县3个乡镇开展对口帮扶。",
        // An item in a sentence.
        "做好1）备案、2）年检、3）注销（含迁移）三个环节。",
        // Its number is short, and its brackets are no year's.
        "参加省信访办（123）号窗口轮值。"
      })
  void whatMayWellBeMeantIsNotFound(String sentence) throws IOException {
    assertThat(audit("一、加强公开。" + sentence + "（县财政局；6月底前）\n").findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "统筹资金900万元，由三部分构成：甲300万元、乙300万元、丙200万元。|SUM_DIFFERS",
        "新建公园9个，分别为城区5个、镇区3个。|SUM_DIFFERS",
        "组织2023年消防演练2次。|LEFTOVER_YEAR",
        "在丹浦县12个便民服务中心设点。|LEFTOVER_PLACE",
        "按照《意见》（国发〔204〕7号）执行。|CITATION_MALFORMED",
        "公布学区（含随迁子女办法。逐校说明学位。|BRACKETS_UNPAIRED",
        "诚信是市场经济的重要基础，意义十分重大。|TASK_GENERIC"
      })
  void aSlipInASentenceIsFound(String sentence, String code) throws IOException {
    assertThat(audit("一、加强公开。" + sentence + "（县财政局；6月底前）\n").findings())
        .extracting(Finding::code)
        .containsExactly(code);
  }

  @Test
  void anIntroducedShortNameIsNoSecondName() throws IOException {
    String plan = "一、加强公开。公开目录。（县综合行政执法局#；6月底前）\n二、加强解读。解读文件。（县执法局；6月底前）\n";
    String two = plan.replace("综合行政执法局", "市场监督管理局").replace("执法局", "市场监管局");
    assertThat(audit(two.replace("#", "")).findings())
        .extracting(Finding::code)
        .containsExactly("UNIT_TWO_NAMES");
    assertThat(audit(two.replace("#", "（以下简称县市场监管局）")).findings()).isEmpty();
  }

  /** How long one case may take is no time limit of the task. */
  @Test
  void aTaskWithATimeForEachCaseAloneLacksItsLimit() throws IOException {
    StringBuilder tasks = new StringBuilder();
    for (String number : List.of("一", "二", "三", "四", "五", "六")) {
      tasks.append(number).append("、办好第").append(number).append("类事项。公开流程。");
      tasks.append(number.equals("四") ? "3个工作日内办结。（县财政局）\n" : "（县财政局；6月底前）\n");
    }
    assertThat(audit(tasks.toString()).findings())
        .extracting(each -> each.code() + " " + each.first().line())
        .containsExactly("DEADLINE_MISSING 9");
  }

  @ParameterizedTest
  @CsvSource({"'1 2 3 4 5 6 7 8', ''", "'1 2 3 5 6 7 8 9', NUMBER_SKIPPED"})
  void numbersOfRowsAreToldWhereOneStepIsOutOfOrder(String numbers, String code)
      throws IOException {
    assertThat(audit(numbered(numbers)).findings())
        .extracting(Finding::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 1 2 2 3 4 5 6", "1 3 5 7 9 11 13 15", "1 2 3 4 1 2 3 4"})
  void numbersThatCountSomethingElseAreNotTold(String numbers) throws IOException {
    assertThat(audit(numbered(numbers)).findings()).isEmpty();
  }

  private static String numbered(String numbers) {
    StringBuilder rows = new StringBuilder("序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限\n");
    List<String> things = List.of("河道", "公路", "学校", "医院", "公园", "市场", "车站", "图书馆");
    int next = 0;
    for (String number : numbers.split(" ", -1)) {
      String thing = things.get(next++);
      rows.append(number + " | 修缮" + thing + " | 修缮县里的" + thing + "并公布进度。 | 县财政局 | 9月底前\n");
    }
    return rows.toString();
  }

  @Test
  void aStrokeSaysThatNobodyHelpsAndABlankDoesNot() throws IOException {
    String rows =
        """
        序号 | 工作任务 | 牵头单位 | 责任单位 | 完成时限
        1 | 公开财政预算 | 县财政局 | 各乡镇 | 6月底前
        2 | 公开审计结果 | 县审计局 | 县财政局 | 7月底前
        3 | 公开招标信息 | 县发改局 | 县住建局 | 8月底前
        4 | 公开就业信息 | 县人社局 | 各乡镇 | 9月底前
        5 | 公开医疗信息 | 县卫健局 | 县医保局 | 10月底前
        6 | 公开统计年鉴 | 县统计局 | # | 11月底前
        7 | 公开水质数据 | 县水利局 | 各乡镇 | 9月底前
        8 | 公开招生方案 | 县教育局 | 各乡镇 | 9月底前
        9 | 公开抽检结果 | 县市监局 | 各乡镇 | 9月底前
        10 | 公开救助名单 | 县民政局 | 各乡镇 | 9月底前
        """;
    assertThat(audit(rows.replace('#', '/')).findings()).isEmpty();
    assertThat(audit(rows.replace('#', '—')).findings()).isEmpty();
    assertThat(audit(rows.replace('#', ' ').replace("责任单位", "配合单位")).findings()).isEmpty();
    assertThat(audit(rows.replace('#', ' ')).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("PARTNERS_MISSING");
              assertThat(finding.zh()).contains("县统计局").contains("责任单位");
            });
  }

  @Test
  void fewTimeLimitsAreTold() throws IOException {
    StringBuilder tasks = new StringBuilder("一、加强公开。6月底前公开目录。（责任单位：县财政局）\n");
    for (String number : List.of("二", "三", "四", "五", "六")) {
      tasks.append(number).append("、加强第").append(number).append("类公开。公开清单。（责任单位：县财政局）\n");
    }
    assertThat(audit(tasks.toString()).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("NO_DATES");
              assertThat(finding.zh()).contains("6 项").contains("1 项");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The departments concerned do not name the town's, whose number is known.
        "一、加强公开。公开目录。（责任单位：县财政局、各乡镇）\n",
        // Two names for two bodies of one function.
        "一、加强公开。公开目录。（责任单位：县应急局、县安委办）\n",
        // What one clause names side by side is two.
        "一、加强公开。公开目录。（责任单位：县国税局、县地税局）\n",
        // No county is called 凡以.
        "一、加强公开。凡以县政府名义印发的文件都要公开。\n",
        // At once is no vaguer than half an hour.
        "序号 | 举措 | 责任单位 | 完成时限\n1 | 接报后30分钟内上报情况。 | 县财政局 | 立即\n",
        // The cell gives more time than the step that the text names.
        "序号 | 举措 | 责任单位 | 完成时限\n1 | 6月底前拟定方案,全面公开目录。 | 县财政局 | 12月底前\n",
        // A title has its own year, and looking back is about a past one.
        "一、加强公开。落实《2023年全县政务公开工作要点》要求。对2023年工作要点落实情况开展回头看。\n",
        // A quarter, an age and a length of time are no dates.
        "一、加强公开。为13月龄儿童建档，用13个月完成。\n",
        // A year that is written for one date alone is meant.
        "序号 | 举措 | 责任单位 | 完成时限\n1 | 建成公开专区。 | 县财政局 | 2025年6月底前\n",
        // The end of the year, said loosely, beside a deadline in its last months.
        "序号 | 举措 | 责任单位 | 完成时限\n1 | 年内公开目录30项。 | 县财政局 | 11月底前\n",
        // Ready by 31 August to be opened on 1 September.
        "序号 | 举措 | 责任单位 | 完成时限\n1 | 新校区9月1日投入使用。 | 县教育局 | 8月31日\n",
        // A round in each quarter, of which the first has passed.
        "序号 | 举措 | 责任单位 | 完成时限\n1 | 联合检查4轮。 | 县教育局 | 3月1日、6月1日、9月1日、12月1日\n",
        // What is to be done before a county's government is no county.
        "一、加强公开。加快县政府公报创刊，审议县人民政府专项报告。\n",
        // Three bureaus that differ by their number, and two offices of one field.
        "一、加强公开。公开目录。（责任单位：招商一局）\n二、加强解读。解读文件。（责任单位：招商二局）\n",
        "一、加强公开。公开目录。（责任单位：县信访局）\n二、加强解读。解读文件。（责任单位：县信访联席办）\n",
        "一、加强公开。公开目录。（责任单位：县公路中心）\n二、加强解读。解读文件。（责任单位：县农村公路中心）\n",
        "一、加强公开。把预算经费放到县政府网站公开。\n",
        // A document of the year before, in the usual form.
        "一、加强公开。落实《通知》（国办发〔2023〕5号）要求。\n"
      })
  void whatIsInOrderIsNotFound(String body) throws IOException {
    assertThat(audit(body).findings()).isEmpty();
  }

  @Test
  void whoActsMayBeWrittenInTheText() throws IOException {
    Audit audit =
        audit(
            """
            一、加强公开。6月底前公开目录。（县财政局）
            二、加强解读。9月底前解读文件。（县财政局）
            三、加强回应。回应关切。（县财政局）
            四、加强平台。更新栏目。（县财政局）
            五、加强宣传。县融媒体中心每季度刊发典型案例。
            六、加强互动。办好信箱。（县财政局）
            """);
    assertThat(audit.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "｛县教育局｝",
        "◆县教育局",
        "｜县教育局",
        "——人才市场；全年",
        "<责任单位：县教育局>",
        "=>县教育局、县体育中心",
        "→县教育局；县体育中心，6月底"
      })
  void aClauseThatIsWrittenInAnotherWayIsNotMissing(String clause) throws IOException {
    assertThat(auditWithFifthTaskEnding(clause).findings())
        .extracting(Finding::code)
        .doesNotContain("UNIT_MISSING");
  }

  @Test
  void clausesThatWereNotReadAreToldWhereNoUnitIs() throws IOException {
    String tasks = "";
    for (String number : List.of("一", "二", "三", "四", "五", "六")) {
      tasks += number + "、公开事项" + number + "。及时公开有关信息。〈信息科〉\n";
    }
    assertThat(audit(tasks).findings())
        .filteredOn(each -> each.code().equals("NO_UNITS"))
        .extracting(Finding::zh)
        .containsExactly("全文 6 项任务都没有读到责任单位，但有的末尾像是责任分工，请核对读取结果。");
  }

  private static Audit auditWithFifthTaskEnding(String end) throws IOException {
    return audit(
        """
        一、加强公开。6月底前公开目录。（县财政局）
        二、加强解读。9月底前解读文件。（县财政局）
        三、加强回应。及时回应关切。（县财政局）
        四、加强平台。及时更新栏目。（县财政局）
        五、加强宣传。每季度刊发典型案例。%s
        六、加强互动。办好信箱。（县财政局）
        """
            .formatted(end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "请各界群众参与，共同监督。", "改造公开服务站5处。"})
  void aClauseThatIsNotThereIsMissing(String end) throws IOException {
    assertThat(auditWithFifthTaskEnding(end).findings())
        .extracting(Finding::code)
        .contains("UNIT_MISSING");
  }

  @Test
  void unitsThatShareATaskOutNeedNoLead() throws IOException {
    String tasks =
        """
        一、加强公开。6月底前公开目录。（县财政局牵头，县审计局配合）
        二、加强解读。9月底前解读文件。（县财政局牵头，县审计局配合）
        三、加强回应。及时回应关切。（县财政局牵头，县审计局配合）
        四、加强平台。及时更新栏目。（县财政局牵头，县审计局配合）
        五、加强宣传。每季度刊发典型案例。（县教育局、县水利局%s）
        六、加强互动。办好信箱。（县财政局牵头，县审计局配合）
        """;
    assertThat(audit(tasks.formatted("按职责分工负责")).findings()).isEmpty();
    assertThat(audit(tasks.formatted("")).findings())
        .extracting(Finding::code)
        .containsExactly("LEAD_MISSING");
  }

  @ParameterizedTest
  @CsvSource({
    "在青岭县政府门户网站集中公布, LEFTOVER_PLACE",
    "搭建县政府政策文件库, ''",
    "构建县政府信息平台, ''",
    "做好做好群众宣传, WORDS_REPEATED",
    "更新公开公开栏的版面, ''",
    "2023年10月底前全部上网, DEADLINE_PAST_YEAR",
    "改造2023年底前建成的老旧小区, ''",
    "纳入2023年度绩效考核, LEFTOVER_YEAR",
    "纳入2024年度绩效考核, ''"
  })
  void wordsAreFoundOrLeftAlone(String words, String code) throws IOException {
    Audit audit =
        audit(
            """
            一、加强公开。6月底前公开目录。（县财政局）
            二、加强解读。组织解读文件，%s。（县财政局）
            三、加强回应。9月底前回应关切。（县财政局）
            """
                .formatted(words));
    assertThat(audit.findings())
        .extracting(Finding::code)
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void anEmptyCellIsMissingThoughAPersonStandsBesideIt() throws IOException {
    StringBuilder rows =
        new StringBuilder("| 序号 | 任务 | 具体要求 | 责任领导 | 责任单位 | 时限 |\n|---|---|---|---|---|---|\n");
    List<String> matters = List.of("预算", "审计", "招标", "就业", "医疗", "水质");
    for (int i = 0; i < matters.size(); i++) {
      rows.append(
          "| %d | 公开%s | 按时公布%s信息。 | 张明 | %s | %d月底前 |\n"
              .formatted(i + 1, matters.get(i), matters.get(i), i == 3 ? "" : "县财政局", i + 5));
    }
    assertThat(audit(rows.toString()).findings())
        .extracting(Finding::code)
        .containsExactly("UNIT_MISSING");
  }

  @Test
  void aRowThatIsDueLaterThanTheClauseOfItsTaskIsTold() throws IOException {
    String text =
        """
        一、加强政策公开。公开惠企政策目录，方便企业查询。（责任单位：县财政局；完成时限：6月底前）
        二、加强项目公开。公开重大项目进展，接受社会监督。（责任单位：县审计局；完成时限：9月底前）
        三、加强预算公开。公开县级预算，接受人大监督。（责任单位：县财政局；完成时限：9月底前）
        序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
        1 | 加强政策公开 | 公开惠企政策目录，方便企业查询。 | 县财政局 | %s
        2 | 加强项目公开 | 公开重大项目进展，接受社会监督。 | 县审计局 | 9月底前
        3 | 加强预算公开 | 公开县级预算，接受人大监督。 | 县财政局 | 9月底前
        """;
    assertThat(audit(text.formatted("6月底前")).findings()).isEmpty();
    assertThat(audit(text.formatted("11月底前")).findings())
        .extracting(Finding::code)
        .containsExactly("DEADLINE_DIFFERS");
  }

  @Test
  void aTaskWithoutItemsCountsAmongSections() throws IOException {
    Audit audit =
        audit(
            """
            一、加强公开
            （一）公开目录。公开清单。
            （二）公开结果。公开名单。
            二、加强解读。解读重要文件。
            三、加强平台
            （一）更新栏目。清理错链。
            """);
    assertThat(audit.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEADLINE_TEXT_DIFFERS | 一、加强公开。年内完成评估2万人。（责任单位：县民政局；完成时限：6月底前）",
        "DEADLINE_TEXT_DIFFERS | 一、加强公开。12月底前公开目录。（责任单位：县民政局；完成时限：6月底前）",
        "DEADLINE_TEXT_DIFFERS | 一、加强公开。6月底前公开目录。（责任单位：县民政局；完成时限：9月底前）",
        "UNIT_TEXT_DIFFERS | 一、加强公开。公开目录，由县财政局牵头核对，按季报送。（责任单位：县民政局）",
        "BRACKETS_UNPAIRED | 一、加强公开。推行“链长+专员””和“服务秘书”等办法。（责任单位：县民政局）",
        "LEFTOVER_PLACE | 一、加强公开。按照石渡县政府办公室要求公开目录。（责任单位：县民政局）",
      })
  void aFaultInOneItemIsFound(String code, String body) throws IOException {
    assertThat(audit(body + "\n").findings()).extracting(Finding::code).containsExactly(code);
  }

  @Test
  void aTableInOtherWordsThanTheProseIsComparedByItsFactsAlone() throws IOException {
    Audit audit =
        audit(
            """
            （一）改造老旧管网。年内更换老旧燃气管网38公里，同步安装智能报警装置。（责任单位：县住建局；完成时限：10月底前）
            （二）整治道路隐患。排查临水临崖路段安全隐患，安装波形护栏120公里。（责任单位：县交通局；完成时限：9月底前）
            （三）开展应急演练。组织乡镇和学校开展避险转移演练各2次以上。（责任单位：县应急局；完成时限：6月底前）
            （四）办好安全宣传。在安全生产月期间组织宣传咨询活动，发放资料2万份。（责任单位：县应急局；完成时限：6月底前）
            序号 | 任务 | 工作要求 | 责任单位 | 完成时限
            1 | 改造老旧管网 | 更换管网38公里并装报警装置。 | 县住建局 | 10月底前
            2 | 整治道路隐患 | 排查临水临崖隐患，装护栏120公里。 | 县交通局 | 9月底前
            3 | 开展应急演练 | 乡镇、学校避险转移演练2次以上。 | 县消防大队 | 6月底前
            4 | 办好安全宣传 | 安全生产月宣传咨询，发资料2万份。 | 县应急局 | 6月底前
            """);
    assertThat(audit.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("UNIT_ONLY_IN_PROSE", "UNIT_ONLY_IN_TABLE");
  }

  @Test
  void aTaskThatTheTablePlacesElsewhereIsFound() throws IOException {
    Audit audit =
        audit(
            """
            一、加强重点公开
            （一）公开惠企政策。公开惠企政策目录，方便企业查询。
            （二）公开重大项目。公开重大项目进展，接受社会监督。
            二、加强政民互动
            （一）办好开放活动。组织政府开放日活动，听取群众意见。
            序号 | 类别 | 工作任务 | 具体举措 | 责任单位
            1 | 加强重点公开 | 公开惠企政策 | 公开惠企政策目录，方便企业查询。 | 县财政局
            2 | 加强政民互动 | 公开重大项目 | 公开重大项目进展，接受社会监督。 | 县发改局
            3 | 加强政民互动 | 办好开放活动 | 组织政府开放日活动，听取群众意见。 | 县政府办
            """);
    assertThat(audit.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("TASK_SECTION_DIFFERS");
              assertThat(finding.zh()).contains("公开重大项目", "加强重点公开", "加强政民互动");
            });
  }

  @Test
  void theDayOfAPageIsNoDayOfIssue() throws IOException {
    String head = "临江县2024年政务公开工作要点\n";
    String body = "一、加强公开。3月底前公开目录。\n";
    assertThat(codes(head + "发布日期：2024-05-20\n" + body)).doesNotContain("DEADLINE_BEFORE_ISSUE");
    assertThat(codes(head + "成文日期：2024-05-20\n" + body)).contains("DEADLINE_BEFORE_ISSUE");
  }

  private static List<String> codes(String text) throws IOException {
    return Audit.of(PlanReader.standard().readText(text, "a.txt")).findings().stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void aTableThatDoesNotRestateItsProseIsLeftAlone() throws IOException {
    Audit audit =
        audit(
            """
            一、加强政策公开。公开惠企政策目录，方便企业查询。及时更新办事指南内容。
            二、加强项目公开。公开重大项目进展，接受社会监督。
            序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
            1 | 加强政策公开 | 政策目录 | 县财政局 | 6月底前
            1 | 加强政策公开 | 窗口建设 | 县财政局 | 6月底前
            2 | 加强项目公开 | 项目台账 | 县审计局 | 6月底前
            """);
    assertThat(audit.findings()).isEmpty();
  }

  @Test
  void aDateBehindTheYearOfThePlanIsADayOfPublication() throws IOException {
    Plan plan =
        PlanReader.standard()
            .readText(
                """
                临江县2023年政务公开工作要点
                发布时间：2024-01-03
                一、加强公开。11月底前公开目录。
                """,
                "a.txt");
    assertThat(Audit.of(plan).findings()).isEmpty();
  }

  @Test
  void checksAreSwitchedOffByTheirCode() {
    DraftPlan draft = new DraftPlan(7);
    PlantedFault.DEADLINE_MISSING.plant(draft);
    Plan plan = read(draft);
    assertThat(Audit.of(plan).findings()).hasSize(1);
    Audit without = Audit.builder(plan).without("DEADLINE_MISSING").build();
    assertThat(without.findings()).isEmpty();
    assertThat(without.checks()).hasSize(Audit.standardChecks().size() - 1);
  }

  @Test
  void aCheckOfOnesOwnIsRunBesideTheOthers() {
    Check shouting =
        new Check() {
          @Override
          public String code() {
            return "SHOUTING";
          }

          @Override
          public Severity severity() {
            return Severity.ERROR;
          }

          @Override
          public String zh() {
            return "感叹号";
          }

          @Override
          public String en() {
            return "Exclamation marks";
          }

          @Override
          public List<Finding> findings(AuditedPlan plan) {
            return plan.texts().stream()
                .filter(each -> each.text().contains("！"))
                .map(
                    each ->
                        new Finding(
                            code(), severity(), each.place("！"), null, "有感叹号。", "It shouts."))
                .toList();
          }
        };
    DraftPlan draft = new DraftPlan(7);
    DraftPlan.reword(draft.tasks.get(1).items.get(1), "立即公开全部惠企政策目录！");
    Audit audit = Audit.builder(read(draft)).with(shouting).build();
    assertThat(audit.findings(Severity.ERROR)).extracting(Finding::code).contains("SHOUTING");
    assertThat(Schemas.of("audit-1.schema.json").complaints(AuditJson.write(List.of(audit))))
        .isEmpty();
  }

  @Test
  void everyCheckHasItsSentencesInBothLanguages() {
    List<List<String>> sentences = Lexicon.rows(Checks.class, "messages.tsv");
    assertThat(sentences).allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(String::isBlank));
    assertThat(sentences).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    Set<String> codes = new HashSet<>();
    for (Check each : Checks.ALL) {
      assertThat(codes.add(each.code())).as(each.code()).isTrue();
      assertThat(each.zh()).isNotBlank();
      assertThat(each.en()).isNotBlank();
    }
    for (List<String> row : sentences) {
      String key = row.get(0);
      int dot = key.indexOf('.');
      assertThat(codes).contains(dot < 0 ? key : key.substring(0, dot));
      assertThat(places(row.get(1))).as(key).isEqualTo(places(row.get(2)));
    }
  }

  @Test
  void sarifNamesTheRuleTheFileAndTheLinesOfEveryFinding() throws IOException {
    DraftPlan draft = new DraftPlan(3);
    PlantedFault.UNIT_ONLY_IN_TABLE.plant(draft);
    PlantedFault.DEADLINE_IMPOSSIBLE.plant(draft);
    Plan plan = PlanReader.standard().readText(draft.text(), "要点 草案.txt");
    Audit audit = Audit.of(plan);
    JsonNode log = new ObjectMapper().readTree(AuditSarif.write(List.of(audit), Finding::zh));
    assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").textValue()).contains("sarif-schema-2.1.0");
    JsonNode run = log.get("runs").get(0);
    JsonNode driver = run.get("tool").get("driver");
    assertThat(driver.get("name").textValue()).isNotBlank();
    assertThat(driver.get("rules")).hasSize(Checks.ALL.size());
    assertThat(run.get("results")).hasSize(audit.findings().size());
    for (int i = 0; i < audit.findings().size(); i++) {
      JsonNode result = run.get("results").get(i);
      Finding finding = audit.findings().get(i);
      assertThat(result.get("message").get("text").textValue()).isEqualTo(finding.zh());
      assertThat(result.get("level").textValue()).isIn("note", "warning", "error");
      assertThat(driver.get("rules").get(result.get("ruleIndex").intValue()).get("id"))
          .isEqualTo(result.get("ruleId"));
      JsonNode where = result.get("locations").get(0).get("physicalLocation");
      assertThat(where.get("artifactLocation").get("uri").textValue())
          .isEqualTo("%E8%A6%81%E7%82%B9%20%E8%8D%89%E6%A1%88.txt");
      assertThat(where.get("region").get("startLine").intValue()).isEqualTo(finding.first().line());
      assertThat(where.get("region").get("endLine").intValue())
          .isGreaterThanOrEqualTo(finding.first().line());
      assertThat(result.has("relatedLocations")).isEqualTo(finding.second() != null);
    }
  }

  @Property(tries = 100)
  void everyPlanIsAuditedAndTheJsonIsValid(@ForAll("plans") Plan plan) {
    Audit audit = Audit.of(plan);
    assertThat(Schemas.of("audit-1.schema.json").complaints(AuditJson.write(List.of(audit))))
        .isEmpty();
    assertThat(audit.findings()).isSortedAccordingTo((a, b) -> a.first().line() - b.first().line());
    assertThat(Audit.of(plan).findings()).isEqualTo(audit.findings());
  }

  @Test
  void aHostilePlanIsAudited() {
    assertThat(Audit.of(TestPlans.nasty("nasty")).toString()).startsWith("Faults in nasty: ");
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  private static Audit audit(String body) throws IOException {
    return Audit.of(PlanReader.standard().readText(HEAD + body, "linjiang-2024.txt"));
  }

  private static Plan read(DraftPlan draft) {
    try {
      return PlanReader.standard().readText(draft.text(), "draft.txt");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new HashSet<>();
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
      places.add(sentence.substring(open, sentence.indexOf('}', open)));
    }
    return places;
  }
}
