package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits of offices, each in invented plans and in several wordings. */
class OfficeHabitsTest {
  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }

  private static List<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(each -> each.rows().stream()).toList();
  }

  private static List<String> titles(Plan plan) {
    return plan.tasks().stream().map(each -> each.number() + " " + each.title()).toList();
  }

  private static List<String> units(Task task) {
    return task.responsibilities().stream().map(Object::toString).toList();
  }

  private static List<String> units(Measure row) {
    return row.responsibilities().stream().map(Object::toString).toList();
  }

  private static List<LocalDate> dates(List<Deadline> deadlines) {
    return deadlines.stream().map(each -> ((Deadline.ByDate) each).date()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"【区卫健局｜重要节点】", "（责任单位：区卫健局；完成时限：重要节点）", "\n责任单位：区卫健局\n完成时限：重要节点"})
  void aLimitBesideUnitsThatIsNotUnderstoodIsTold(String clause) throws Exception {
    Plan plan = read("青山区2024年工作要点\n一、重点任务\n1.做好值守，及时上报。" + clause + "\n2.建立台账，长期坚持。\n");

    assertThat(plan.tasks().get(0).responsibilities().toString()).contains("区卫健局");
    assertThat(plan.diagnostics())
        .filteredOn(each -> each.code().equals(DiagnosticCode.DEADLINE_UNREAD))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("重要节点"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"【区卫健局】", "［区卫健局］", "（区卫健局）"})
  void aPlanThatEndsWithUnitsInBracketsIsNotCutOff(String clause) throws Exception {
    Plan plan = read("青山区2024年工作要点\n一、重点任务\n1.建立台账。长期坚持。\n2.做好值守。及时上报" + clause);

    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.CUT_OFF);
  }

  @Test
  void aLastSentenceThatSaysWhatAUnitDoesNamesNobody() throws Exception {
    Plan plan = read("青山区2024年工作要点\n一、重点任务\n1.建成急救分站2个。区卫健局每半年检查一次。\n2.建立台账，长期坚持。\n");

    assertThat(plan.tasks().get(0).responsibilities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"●", "●。", "|", "◆"})
  void aMarkBehindTheLastSentenceWithNothingBehindItNamesNobody(String end) throws Exception {
    Plan plan = read("青山区2024年工作要点\n一、重点任务\n1.建成急救分站2个。" + end + "\n2.建立台账，长期坚持。\n");

    assertThat(plan.tasks()).hasSize(2);
    assertThat(plan.tasks().get(0).responsibilities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "——区急救中心；10月31日前, [区急救中心][10月31日前]",
    "　区急救中心、区卫健局　年底前, [区急救中心， 区卫健局][年底前]",
    "　区急救中心　每季度, [区急救中心][每季度]",
    "【区急救中心｜9月底前】, [区急救中心][9月底前]",
    "【区急救中心、区卫健局｜按需】, [区急救中心， 区卫健局][按需]",
  })
  void unitsAndALimitStandBehindTheLastSentence(String end, String said) throws Exception {
    Plan plan = read("青山区2024年工作要点\n一、重点任务\n1.完善急救网络，建成急救分站2个。" + end + "\n2.建立台账，长期坚持。\n");

    Task task = plan.tasks().get(0);
    List<String> limits = new ArrayList<>();
    task.deadlines().forEach(each -> limits.add(each.raw()));
    task.measures().forEach(each -> each.deadlines().forEach(limit -> limits.add(limit.raw())));
    assertThat(task.responsibilities().toString().replace(",", "，") + limits).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "整改措施, 整改时限, 牵头单位, 责任单位",
    "具体措施, 完成时限, 主办单位, 协办单位",
    "主要任务, 办结时限, 牵头部门, 配合部门",
    "工作内容, 完成时间, 主办部门, 承办单位",
    "整改举措, 整改期限, 牵头科室, 配合科室",
  })
  void labelledLinesBelowANumberedHeadingAreItsFields(
      String demand, String limit, String lead, String others) throws Exception {
    String item = "%s、关于%s的问题\n%s：%s，覆盖率提高到%d%%以上。\n%s：2024年%d月底前\n%s：县司法局\n%s：县财政局、各乡镇\n";
    Plan plan =
        read(
            "青山县2024年政务公开问题整改方案\n"
                + item.formatted("一", "解读单一", demand, "丰富形式", 70, limit, 6, lead, others)
                + item.formatted("二", "更新迟缓", demand, "明确专人", 80, limit, 9, lead, others)
                + item.formatted("三", "答复不规范", demand, "修订模板", 90, limit, 10, lead, others));

    assertThat(titles(plan)).containsExactly("一 关于解读单一的问题", "二 关于更新迟缓的问题", "三 关于答复不规范的问题");
    Task second = plan.tasks().get(1);
    assertThat(units(second)).containsExactly("县司法局（牵头）", "县财政局", "各乡镇");
    assertThat(dates(second.deadlines())).containsExactly(LocalDate.of(2024, 9, 30));
    assertThat(second.targets()).extracting(Target::unit).containsExactly("%");
    assertThat(rows(plan)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"承办单位", "主办单位", "承办", "落实单位", "责任部门"})
  void labelsThatTheFootOfAPageHasTooEndNoPlanThatHasThemAgainAndAgain(String label)
      throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点工作安排
            一、修订公开目录。7月底前完成。
            %1$s：县政府办公室
            二、建设办事大厅。年底前建成。
            %1$s：县行政审批局
            三、开展督查。每季度通报。
            %1$s：县政府办公室
            """
                .formatted(label));

    assertThat(plan.tasks()).hasSize(3);
    assertThat(units(plan.tasks().get(2)).get(0)).startsWith("县政府办公室");
  }

  @Test
  void theHostOfASiteEndsThePlan() throws Exception {
    Plan plan =
        read(
            """
            青山县2024年重点工作安排
            一、修订公开目录。7月底前完成。（责任单位：县司法局）
            二、建设办事大厅。年底前建成。（责任单位：县财政局）
            主办单位：青山县人民政府办公室　ICP备案：甲ICP备05000001号
            """);

    assertThat(units(plan.tasks().get(1))).containsExactly("县财政局");
    assertThat(plan.tasks()).hasSize(2);
  }

  @Test
  void cellsStandUnderTheNamesOfTheirColumns() throws Exception {
    Plan plan =
        read(
            """
            青山县2023年农业农村重点工作清单

            序号   任务         目标要求                     责任单位          完成时间
            一、稳住面积
            1      粮食生产     播种面积不低于42.6万亩       县农业农村局      9月底前
                                                             各乡镇
            二、推广良种
            2      种业振兴     建设制种基地3000亩           县种子站、        10月底前
                                                             县科技局
            3      农机推广     新增终端120台套              县农机中心        12月15日前

            青山县农业农村工作领导小组办公室
            2023年2月20日
            """);

    assertThat(titles(plan)).containsExactly("1 粮食生产", "2 种业振兴", "3 农机推广");
    assertThat(rows(plan).stream().map(OfficeHabitsTest::units))
        .containsExactly(List.of("县农业农村局", "各乡镇"), List.of("县种子站", "县科技局"), List.of("县农机中心"));
    assertThat(rows(plan).get(2).targets()).extracting(Target::unit).containsExactly("台套");
    assertThat(rows(plan).get(0).details().get("原文")).contains("粮食生产     播种面积");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2023, 2, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "干什么 | 谁来干 | 谁配合 | 什么时候干完",
        "做什么 | 谁负责 | 谁参与 | 何时完成",
        "怎么干 | 谁落实 | 谁配合 | 何时办结",
      })
  void plainWordsNameColumns(String names) throws Exception {
    Plan plan =
        read(
            """
            青山县2025年重点事项表
            序号 | 事项 | %s
            1 | 公路提档 | 完成大修18.4公里 | 公路科 | 县客运公司 | 10月
            2 | 客运提质 | 新增班线6条 | 运输科 | 县客运公司 | 7月底
            """
                .formatted(names));

    assertThat(units(rows(plan).get(1))).containsExactly("运输科", "县客运公司");
    assertThat(dates(rows(plan).get(1).deadlines())).containsExactly(LocalDate.of(2025, 7, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*为牵头单位", "带*为牵头单位", "标★的为牵头单位", "注：*为牵头"})
  void onlyTheUnitsWithTheMarkLead(String note) throws Exception {
    String mark = note.contains("★") ? "★" : "*";
    Plan plan =
        read(
            """
            青山县2024年创建任务分解表
            序号 | 创建任务 | 责任单位（%1$s） | 完成期限
            1 | 完善投诉平台 | %2$s县卫健局、县信访局 | 4月底前
            2 | 改造市场5个 | %2$s县商务局、各乡镇 | 9月底前
            """
                .formatted(note, mark));

    assertThat(units(rows(plan).get(1))).containsExactly("县商务局（牵头）", "各乡镇");
  }

  @ParameterizedTest
  @CsvSource({
    "6.30前, 2023-06-30",
    "8.31, 2023-08-31",
    "10/31, 2023-10-31",
    "9月末, 2023-09-30",
    "上半年, 2023-06-30",
  })
  void aDayInACellIsNoNumberOfADemand(String cell, LocalDate day) throws Exception {
    Plan plan =
        read(
            """
            青山县2023年重点工作任务分解表
            序号 | 工作任务 | 责任单位 | 完成时限
            1 | 编制目录 | 县财政局<br>县司法局 | %s
            2 | 公布指南 | 县司法局 | 7月底前
            """
                .formatted(cell));

    assertThat(dates(rows(plan).get(0).deadlines())).containsExactly(day);
    assertThat(units(rows(plan).get(0))).containsExactly("县财政局", "县司法局");
  }

  @ParameterizedTest
  @CsvSource({
    "每年组织统一消杀活动不少于4次, 4/P1Y",
    "每年为65岁以上老年人举办讲座3场, 3/P1Y",
    "每半年统一通报2至3次, 2/P6M",
    "厅门户网站实行每日巡检, 1/P1D",
    "按季度在镇村两级公示栏公示, 1/P3M",
  })
  void theNumberBeforeTheCountSaysHowOften(String demand, String often) throws Exception {
    Plan plan = read("青山县2023年工作要点\n一、重点任务\n1." + demand + "。\n2.建立台账，长期坚持。\n");

    assertThat(plan.tasks().get(0).deadlines())
        .filteredOn(each -> each instanceof Deadline.Recurring)
        .extracting(each -> ((Deadline.Recurring) each).times().toString())
        .containsExactly(often);
  }

  @ParameterizedTest
  @CsvSource({
    "补充灭火机12台、工具200把, 12台 200把",
    "对9座山塘、31处隐患点逐一排查, 9座 31处",
    "按照《智慧校园建设规范》完成6所学校验收, 6所",
    "50%以上的村要公开账目, 50%",
    "检测样品不少于1.5批次/千人, 1.5批次/千人",
    "对2023年办结的58件申请开展自查, 58件",
    "食品抽检达到每千人4批次, 4批次",
    "投标保证金上限由2%降至1%, 1%",
    "督促全镇17个村设立公开栏, 17个",
    "台账内23个问题于5月31日前全部销号, 23个",
    "全年投放鱼苗120万尾以上, 120万尾",
    "双随机抽查不少于1次/年, 1次",
    "100%的社区卫生服务中心设置中医馆, 100%",
  })
  void quantitiesToReach(String demand, String found) throws Exception {
    Plan plan = read("青山县2024年工作要点\n一、重点任务\n1." + demand + "。\n2.建立台账，长期坚持。\n");

    assertThat(plan.tasks().get(0).targets())
        .extracting(each -> each.value() + each.unit())
        .containsExactly(found.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.4 11月底前完成改造", "2.4 2023年11月底前完成改造", "2.4、11月底前完成改造"})
  void aNumberOfTwoPartsStandsBeforeADate(String item) throws Exception {
    Plan plan =
        read(
            """
            青山县2023年网站工作要点
            第二部分　网站建设
            2.1 每周检查栏目。
            责任科室：信息科
            2.2 按月更新指南。
            责任科室：办公室
            2.3 答复网民留言。
            责任科室：信息科
            %s。
            责任科室：信息科
            """
                .formatted(item));

    assertThat(plan.tasks()).hasSize(4);
    assertThat(dates(plan.tasks().get(3).deadlines())).containsExactly(LocalDate.of(2023, 11, 30));
    assertThat(plan.sections().get(0).number()).isEqualTo("第二部分");
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任领导：张建国", "分管领导：张建国", "责任人：张建国", "包抓领导：张建国"})
  void personsOfAClauseAreKeptBesideItsUnits(String label) throws Exception {
    Plan plan =
        read(
            """
            青山县2023年工作要点
            一、修订目录。7月底前完成修订并公布。（%1$s；责任单位：县司法局）
            二、改造大厅。年底前建成新大厅。（%1$s；责任单位：县财政局）
            """
                .formatted(label));

    Task task = plan.tasks().get(1);
    assertThat(units(task)).containsExactly("县财政局");
    assertThat(task.measures())
        .flatExtracting(Measure::persons)
        .extracting(Person::name)
        .containsOnly("张建国");
  }

  @ParameterizedTest
  @ValueSource(strings = {"【公示】", "［转载］", "【通知】"})
  void aMarkBeforeATitleHidesNoPlace(String mark) throws Exception {
    Plan plan = read(mark + "青山县2025年十件民生实事\n一、新建公厕12座\n二、改造校舍5所\n");

    assertThat(plan.title()).isEqualTo("青山县2025年十件民生实事");
    assertThat(plan.jurisdiction()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"青山县2024年", "青山县财政局2024年度", "2024年"})
  void aTitleGoesOnBehindItsYear(String opening) throws Exception {
    Plan plan =
        read(
            opening
                + """

                重点工作任务清单
                序号 | 工作任务 | 责任单位 | 完成时限
                1 | 编制目录 | 县财政局 | 6月底前
                2 | 公布指南 | 县司法局 | 7月底前
                """);

    assertThat(plan.title()).isEqualTo(opening + "重点工作任务清单");
    assertThat(plan.year()).isEqualTo(2024);
  }

  @Test
  void aSealAndADayWithDotsSign() throws Exception {
    Plan plan =
        read(
            """
            老旧小区改造2022年实施计划
            一、前期工作。4月底前完成审查。（责任单位：各县区人民政府）
            二、基础改造。改造管网73公里。（牵头单位：市住建局）

            宝泉市城镇老旧小区改造工作领导小组办公室
            （代章）
            2022.2.25
            """);

    assertThat(plan.issuer()).isEqualTo("宝泉市城镇老旧小区改造工作领导小组办公室");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2022, 2, 25));
  }

  @Test
  void circledPointsAndTheClauseBehindThemAreOneTask() throws Exception {
    Plan plan =
        read(
            """
            青山县2023年优化营商环境行动方案
            （一）政务服务攻坚
            ①推行容缺受理，公布清单。②整合窗口24个。由县行政审批局牵头，县财政局配合，6月底前完成。
            （二）政策兑现攻坚
            ①编制兑现指南。②公布政策15项。由县工信局牵头，县税务局配合，9月底前完成。
            """);

    assertThat(titles(plan)).containsExactly("一 政务服务攻坚", "二 政策兑现攻坚");
    assertThat(units(plan.tasks().get(1))).containsExactly("县工信局（牵头）", "县税务局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"攻坚任务", "机制", "场景", "重点举措", "提升行动"})
  void aNumberBehindTheNameOfWhatIsCountedOpensAnItem(String name) throws Exception {
    Plan plan =
        read(
            "青山区2024年工作方案\n一、重点任务\n"
                + name
                + "1：企业开办\n推行一窗通办，全程网办。\n责任单位：区行政审批局\n"
                + name
                + "2 纳税服务\n推广电子发票，网上办理率超过98%。\n责任单位：区税务局\n"
                + name
                + "3．融资增信\n重点项目12个全部开工。\n责任单位：区金融办\n");

    assertThat(titles(plan)).containsExactly(name + "1 企业开办", name + "2 纳税服务", name + "3 融资增信");
    assertThat(plan.tasks().get(2).text()).contains("12个");
  }

  @Test
  void whatStandsBelowTheNumbersOfSeveralPagesIsNoText() throws Exception {
    String head = "青山区安委会                安全生产重点工作任务\n";
    Plan plan =
        read(
            "青山区2024年安全生产重点工作任务\n一、重点任务\n1.开展培训。培训企业负责人300人次。〔区应急局〕\n- 1 -\n"
                + head
                + "2.抓好演练。各镇组织演练不少于2次，做到\n- 2 -\n"
                + head
                + "全覆盖。（责任单位：各镇）\n4.加强值守。落实领导带班制度。（责任单位：区政府办）\n");

    assertThat(titles(plan)).containsExactly("1 开展培训", "2 抓好演练", "4 加强值守");
    assertThat(plan.tasks().get(1).text()).contains("做到全覆盖");
  }

  @ParameterizedTest
  @CsvSource({
    "（青政发〔2024〕3号 2024年3月16日）, 青政发〔2024〕3号, 2024-03-16",
    "青政办发〔2024〕12号　　2024年3月16日, 青政办发〔2024〕12号, 2024-03-16"
  })
  void theNumberBesideTheDayBelowATitleIsTheDocuments(String line, String number, LocalDate day)
      throws Exception {
    Plan plan = read("青山区2024年工作方案\n" + line + "\n为抓好落实，制定本方案。\n一、建立台账。\n二、做好值守。\n三、加强培训。\n");

    assertThat(plan.documentNumber()).isEqualTo(number);
    assertThat(plan.issuedOn()).isEqualTo(day);
  }

  @Test
  void aCellThatStandsBelowSeveralPageNumbersIsKept() throws Exception {
    StringBuilder table = new StringBuilder("青山区2024年重点任务分解表\n序号\n工作任务\n责任单位\n完成时限\n");
    String[] tasks = {"改造老旧小区12个", "新建口袋公园6处", "维修农村公路30公里", "更新公交车40辆", "建设停车场5座", "疏浚河道9公里"};
    for (int i = 0; i < tasks.length; i++) {
      table.append(i + 1).append('\n').append(tasks[i]).append('\n');
      table.append(i == 1 || i == 3 ? "- " + i + " -\n" : "").append("区住建局\n年底前\n");
    }
    Plan plan = read(table.toString());

    assertThat(rows(plan)).hasSize(6);
    assertThat(rows(plan)).allSatisfy(row -> assertThat(units(row)).containsExactly("区住建局"));
  }

  @Test
  void aNumberThatCountsOnWhereALineGoesOnIsTold() throws Exception {
    Plan plan =
        read(
            "    青山区2024年工作要点\n    一、重点任务\n"
                + "    1.公开规划信息。公开本级国土空间总体规划和各专项规划，并做好历史\n"
                + "规划的归集整理，方便群众查询。\n"
                + "    2.做好政策解读。围绕减税降费和普惠金融开展政策解读工作，综合运用\n"
                + "3.图解等形式，全年发布解读材料四十篇以上。\n"
                + "    3.加强热线办理。对群众反映的突出问题逐件督办，每季度通报一次办理情\n"
                + "况，对工作滞后的单位予以提醒。\n"
                + "    4.开展培训。\n    5.抓好督查。\n    6.用好热线。\n    7.建好专区。\n    8.管好网站。\n");

    assertThat(titles(plan)).startsWith("1 公开规划信息", "2 做好政策解读", "3 加强热线办理");
    assertThat(plan.diagnostics())
        .filteredOn(each -> each.code().equals(DiagnosticCode.NUMBER_IN_TEXT))
        .singleElement()
        .satisfies(each -> assertThat(each.line()).isEqualTo(6));
  }

  @Test
  void linesBehindTheMarkOfAPageAreCountedAsEditorsDo() throws Exception {
    Plan plan = read("青山区2024年工作要点\n一、建立台账。\n\f二、做好值守。\n三、加强培训。\n\f\n四、抓好演练。\n");

    assertThat(plan.tasks()).extracting(each -> each.span().line()).containsExactly(2, 3, 4, 6);
  }
}
