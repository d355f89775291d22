package io.github.duibiao.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.plan.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says of a document that was read wrongly. */
class FixesTest {
  private static final Schemas SCHEMA = Schemas.of("fixes-1.schema.json");

  private static final String PLAN =
      """
      云岭县2024年政务公开工作要点
      为做好今年工作，制定本要点。
      一、加强信息公开
      （一）推进财政信息公开。县财政局牵头公布预算和决算，6月底前完成。
      （二）推进住房信息公开。公布保障性住房分配结果，每季度更新一次。（责任单位：县住建局）
      二、提高解读质量
      （三）做好政策解读。每件政策配一份解读材料，10月底前完成。（责任单位：县政府办）
      各乡镇同步转载解读材料，不少于12件。
      （四）加强平台建设。改版政府网站，增加检索功能。（责任单位：县政府办）
      网站地图供各部门使用，请注意保管密码。
      """;

  private static final String LEDGER =
      """
      云岭县2024年重点工作任务分解表
      序号 | 甲 | 乙 | 责任单位 | 完成时限
      1 | 壹 | 新建停车场4处 | 县住建局 | 10月底前
      2 | 贰 | 改造公厕12座 | 县城管局 | 11月底前
      """;

  private static Plan read(String text, String fixes) throws Exception {
    String json = "{\"schema\": \"duibiao/fixes/1\"," + fixes + "}";
    assertThat(SCHEMA.complaints(json)).isEmpty();
    Plan plan =
        PlanReader.standard()
            .with(Fixes.parse(json.getBytes(UTF_8), "t.fixes.json"))
            .readText(text, "t.txt");
    assertThat(Conserved.lost(text, plan)).isEmpty();
    assertThat(Schemas.plan().complaints(PlanJson.write(plan))).isEmpty();
    assertThat(PlanJson.read(PlanJson.write(plan).getBytes(UTF_8), "t.json")).isEqualTo(plan);
    return plan;
  }

  private static List<String> titles(Plan plan) {
    return plan.tasks().stream().map(Task::title).toList();
  }

  private static List<String> corrections(Plan plan) {
    return plan.corrections().stream().map(Object::toString).toList();
  }

  private static List<String> complaints(Plan plan) {
    return plan.diagnostics().stream()
        .map(each -> each.code().name())
        .filter(each -> each.startsWith("FIX_"))
        .toList();
  }

  @Test
  void whatAPlanSaysOfItselfIsSetAndCleared() throws Exception {
    Plan plan =
        read(
            PLAN, "\"title\": \"云岭县要点\", \"year\": 2025, \"issuer\": \"云岭县人民政府\", \"level\": null");

    assertThat(plan.title()).isEqualTo("云岭县要点");
    assertThat(plan.issuer()).isEqualTo("云岭县人民政府");
    assertThat(plan.jurisdiction().name()).isEqualTo("云岭县");
    assertThat(plan.level()).isEmpty();
    assertThat(plan.tasks().get(0).deadlines()).hasToString("[6月底前 (2025-06-30)]");
    assertThat(corrections(plan))
        .containsExactly(
            "title: 云岭县2024年政务公开工作要点 → 云岭县要点",
            "issuer: - → 云岭县人民政府",
            "year: 2024 → 2025",
            "level: COUNTY → -");
  }

  @Test
  void aPlaceIsAnotherWithItsOwnLevelOrNone() throws Exception {
    assertThat(read(PLAN, "\"place\": \"云岭镇\", \"level\": \"TOWNSHIP\"").jurisdiction())
        .hasToString("云岭镇 (乡镇级)");
    Plan unknown = read(PLAN, "\"place\": \"云岭开发区\"");
    assertThat(unknown.level()).isEmpty();
    assertThat(corrections(unknown)).containsExactly("place: 云岭县 → 云岭开发区", "level: COUNTY → -");
    assertThat(read(PLAN, "\"place\": null").jurisdiction()).isNull();
  }

  @Test
  void whatWasUnsureIsSettledByWhoKnows() throws Exception {
    String text = PLAN.substring(PLAN.indexOf("为做好"));
    Plan unsure = read(text, "\"tasks\": []");
    assertThat(unsure.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.TITLE_UNSURE);
    Plan sure = read(text, "\"title\": \"云岭县要点\", \"year\": 2024, \"place\": \"云岭县\"");
    assertThat(sure.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(
            DiagnosticCode.TITLE_UNSURE,
            DiagnosticCode.YEAR_UNSURE,
            DiagnosticCode.JURISDICTION_UNSURE);
  }

  @Test
  void aTaskIsNamedByItsLineOrItsNumber() throws Exception {
    Plan plan =
        read(
            PLAN,
            """
            "tasks": [
              {"line": 4, "words": "推进财政", "title": "公开财政信息",
               "responsibilities": [{"unit": "县财政局", "role": "LEAD"}], "deadlines": []},
              {"number": "（二）", "deadlines":
                [{"raw": "每季度", "kind": "RECURRING", "times": "1/P3M"}]}]""");

    Task first = plan.tasks().get(0);
    assertThat(first.title()).isEqualTo("公开财政信息");
    assertThat(first.responsibilities()).hasToString("[县财政局（牵头）]");
    assertThat(first.leads().get(0).function()).isEqualTo("finance");
    assertThat(first.deadlines()).isEmpty();
    assertThat(first.sentences()).allSatisfy(each -> assertThat(each.deadlines()).isEmpty());
    assertThat(plan.tasks().get(1).deadlines()).hasToString("[每季度 (1/P3M)]");
    assertThat(corrections(plan))
        .containsExactly(
            "t#1 title (line 4): 推进财政信息公开 → 公开财政信息",
            "t#1 responsibilities (line 4): - → 县财政局（牵头）",
            "t#1 deadlines (line 4): 6月底前 (2024-06-30) → -",
            "t#2 deadlines (line 5): 每季度更新一次 (1/P3M) → 每季度 (1/P3M)");
  }

  @Test
  void linesThatAreOneTaskJoinTwo() throws Exception {
    Plan plan = read(PLAN, "\"tasks\": [{\"from\": 4, \"to\": 5, \"words\": \"推进财政\"}]");

    assertThat(titles(plan)).containsExactly("推进财政信息公开", "做好政策解读", "加强平台建设");
    assertThat(plan.tasks().get(0).text()).contains("预算和决算", "（二）推进住房信息公开", "保障性住房");
    assertThat(plan.tasks().get(0).section()).isEqualTo("一");
    assertThat(corrections(plan))
        .containsExactly("t#1 borders (line 4): 推进财政信息公开；推进住房信息公开 → 推进财政信息公开");
  }

  @Test
  void linesOfATaskThatAreATaskOfTheirOwnPartIt() throws Exception {
    Plan plan =
        read(
            PLAN,
            "\"tasks\": [{\"from\": 8, \"to\": 8, \"words\": \"各乡镇同步\", \"title\": \"转载解读\"}]");

    assertThat(titles(plan)).containsSequence("做好政策解读", "转载解读", "加强平台建设");
    Task before = plan.tasks().get(2);
    Task made = plan.tasks().get(3);
    assertThat(before.text()).doesNotContain("各乡镇");
    assertThat(before.responsibilities()).hasToString("[县政府办]");
    assertThat(made.targets()).hasToString("[不少于12件]");
    assertThat(made.section()).isEqualTo("二");
    assertThat(before.span().endLine()).isEqualTo(7);
    assertThat(corrections(plan)).hasSize(2).allMatch(each -> each.startsWith("t#4 "));
  }

  @Test
  void aTaskIsAddedFromLinesThatWereNone() throws Exception {
    Plan plan = read(PLAN, "\"tasks\": [{\"from\": 2, \"to\": 2, \"words\": \"为做好今年工作\"}]");

    assertThat(titles(plan)).hasSize(5).first().asString().startsWith("为做好今年工作");
    assertThat(plan.preamble()).doesNotContain("为做好今年工作");
    assertThat(plan.sourceMap())
        .filteredOn(each -> each.from() <= 2 && each.to() >= 2)
        .extracting(SourceSpan::fate)
        .containsExactly(Fate.TASK);
  }

  @Test
  void aHeadingThatIsATaskIsASectionNoLonger() throws Exception {
    Plan plan = read(PLAN, "\"tasks\": [{\"from\": 6, \"to\": 6, \"words\": \"提高解读质量\"}]");

    assertThat(plan.sections()).extracting(each -> each.title()).containsExactly("加强信息公开");
    assertThat(titles(plan)).containsSequence("推进住房信息公开", "提高解读质量", "做好政策解读");
    assertThat(plan.tasks()).filteredOn(each -> each.section() != null).hasSize(2);
  }

  @Test
  void whatIsNoTaskIsNamedWithItsWords() throws Exception {
    Plan plan =
        read(
            PLAN,
            """
            "tasks": [{"number": "四", "drop": "FURNITURE"},
                      {"line": 5, "words": "住房", "drop": "PREAMBLE"}]""");

    assertThat(titles(plan)).containsExactly("推进财政信息公开", "做好政策解读");
    assertThat(plan.preamble()).contains("公布保障性住房分配结果");
    assertThat(plan.sourceMap())
        .filteredOn(each -> each.reason() != null && each.reason().startsWith("更正"))
        .extracting(each -> each.fate() + " " + each.from() + "-" + each.to())
        .containsExactly("PREAMBLE 5-5", "FURNITURE 9-9");
    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.TEXT_UNREAD);
    assertThat(corrections(plan))
        .containsExactly("task (line 9): 加强平台建设 → -", "task (line 5): 推进住房信息公开 → -");
  }

  @Test
  void columnsAreNamedAndRowsCorrected() throws Exception {
    Plan plan =
        read(
            LEDGER,
            """
            "tables": [{"line": 2, "words": "序号", "columns": {"2": "REMARK", "3": "DEMAND"}}],
            "rows": [{"line": 4, "words": "改造公厕", "text": "改造公厕11座",
              "responsibilities": [{"unit": "县卫健局", "role": "LEAD"}],
              "deadlines": [{"raw": "11月底前", "kind": "BY_DATE", "date": null}]}]""");

    assertThat(plan.tables().get(0).columns())
        .extracting(each -> each.role())
        .containsExactly(Role.NUMBER, Role.REMARK, Role.DEMAND, Role.UNITS, Role.DEADLINE);
    assertThat(plan.measures())
        .extracting(each -> each.text() + each.responsibilities() + each.deadlines())
        .containsExactly("新建停车场4处[县住建局][10月底前 (2024-10-31)]", "改造公厕11座[县卫健局（牵头）][11月底前 (?)]");
    assertThat(plan.corrections())
        .extracting(each -> each.of() + " " + each.field())
        .containsExactly("null columns", "t#2.1 text", "t#2.1 responsibilities", "t#2.1 deadlines");
    assertThat(plan.corrections().get(0).read()).contains("甲", "责任单位=UNITS");
  }

  @Test
  void rowsGoWithTheLinesOfTheirTask() throws Exception {
    Plan plan = read(LEDGER, "\"tasks\": [{\"from\": 3, \"to\": 4, \"words\": \"新建\"}]");
    assertThat(plan.tasks()).hasSize(1);
    assertThat(plan.tasks().get(0).rows()).hasSize(2);
    Plan parted =
        read(
            LEDGER,
            """
            "tasks": [{"from": 3, "to": 4, "words": "新建"}, {"line": 3, "words": "新建", "title": "建"}]""");
    assertThat(titles(parted)).containsExactly("建");
    Plan dropped = read(LEDGER, "\"tasks\": [{\"number\": \"2\", \"drop\": \"ATTACHMENT\"}]");
    assertThat(dropped.measures()).hasSize(1);
  }

  @Test
  void whatSaysNothingNewIsNoCorrection() throws Exception {
    Plan plan =
        read(PLAN, "\"year\": 2024, \"tasks\": [{\"number\": \"三\", \"title\": \"做好政策解读\"}]");
    assertThat(plan.corrections()).isEmpty();
    assertThat(plan).isEqualTo(PlanReader.standard().readText(PLAN, "t.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FIX_STALE | \"tasks\": [{\"line\": 4, \"words\": \"推进教育\", \"title\": \"x\"}]",
        "FIX_STALE | \"tasks\": [{\"line\": 400, \"words\": \"推进财政\", \"title\": \"x\"}]",
        "FIX_STALE | \"tasks\": [{\"from\": 5, \"to\": 2000000000, \"words\": \"财政\"}]",
        "FIX_STALE | \"tables\": [{\"line\": 4, \"words\": \"序号\", \"columns\": {}}]",
        "FIX_STALE | \"rows\": [{\"line\": 4, \"words\": \"序号\"}]",
        "FIX_UNFIT | \"tasks\": [{\"number\": \"九\", \"title\": \"x\"}]",
        "FIX_UNFIT | \"tasks\": [{\"line\": 4, \"number\": \"三\", \"words\": \"财政\"}]",
        "FIX_UNFIT | \"tasks\": [{\"line\": 3, \"words\": \"加强信息公开\", \"title\": \"x\"}]",
        "FIX_UNFIT | \"tasks\": [{\"from\": 2, \"to\": 2, \"words\": \"为做好\", \"drop\": \"FURNITURE\"}]",
        "FIX_UNFIT | \"tables\": [{\"line\": 4, \"words\": \"财政\", \"columns\": {\"1\": \"TASK\"}}]",
        "FIX_UNFIT | \"rows\": [{\"line\": 4, \"words\": \"财政\", \"text\": \"x\"}]"
      })
  void whatFitsNothingIsToldAndChangesNothing(String code, String fixes) throws Exception {
    Plan plan = read(PLAN, fixes);
    assertThat(complaints(plan)).containsExactly(code);
    assertThat(plan.corrections()).isEmpty();
    assertThat(plan.tasks()).isEqualTo(PlanReader.standard().readText(PLAN, "t.txt").tasks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | schema",
        "[] | an object",
        "{\"schema\": \"duibiao/plan/1\"} | duibiao/fixes/1",
        "{\"schema\": \"duibiao/fixes/1\", \"titel\": \"x\"} | titel",
        "{\"schema\": \"duibiao/fixes/1\", \"year\": \"2024\"} | a whole number",
        "{\"schema\": \"duibiao/fixes/1\", \"title\": \" \"} | with words in it",
        "{\"schema\": \"duibiao/fixes/1\", \"level\": \"VILLAGE\"} | COUNTY",
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"title\": \"x\"}]} | line",
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"line\": 4, \"title\": \"x\"}]} | words",
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"from\": 4, \"words\": \"x\"}]} | \"to\"",
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"from\": 4, \"to\": 3, \"words\": \"x\"}]} | less",
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"from\": 4, \"to\": 5, \"line\": 4, \"words\": \"x\"}]} | keep one",
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"from\": 4, \"to\": 6, \"words\": \"x\"}, {\"from\": 6, \"to\": 6, \"words\": \"x\"}]} | line 6",
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"number\": \"一\", \"drop\": \"UNREAD\"}]} | ATTACHMENT",
        "{\"schema\": \"duibiao/fixes/1\", \"tables\": [{\"line\": 1, \"words\": \"x\", \"columns\": {\"0\": \"TASK\"}}]} | numbers of columns",
        "{\"schema\": \"duibiao/fixes/1\", \"rows\": [{\"line\": 1, \"words\": \"x\", \"title\": \"x\"}]} | text"
      })
  void whatIsWrittenOtherwiseIsRefusedWithItsPlace(String json, String said) {
    assertThatThrownBy(() -> Fixes.parse(json.getBytes(UTF_8), "t.fixes.json"))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageMatching("t\\.fixes\\.json:1:\\d+: .*")
        .hasMessageContaining(said);
  }

  @Test
  void moreThanPeopleWriteIsRefused(@TempDir Path folder) throws Exception {
    String many = "{\"number\": \"一\"},".repeat(5_001);
    String json =
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": ["
            + many.substring(0, many.length() - 1)
            + "]}";
    assertThatThrownBy(() -> Fixes.parse(json.getBytes(UTF_8), "t")).hasMessageContaining("5000");
    Path large = Files.write(folder.resolve("x.fixes.json"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> Fixes.read(large)).hasMessageContaining("bytes");
  }

  @Test
  void correctionsBesideADocumentAreTaken(@TempDir Path folder) throws Exception {
    Path document = Files.writeString(folder.resolve("t.txt"), PLAN);
    Path fixes = Fixes.fileOf(document);
    Files.writeString(fixes, "{\"schema\": \"duibiao/fixes/1\", \"title\": \"云岭县要点\"}");

    assertThat(PlanReader.standard().read(document).title()).isEqualTo("云岭县要点");
    assertThat(PlanReader.standard().with(Fixes.none()).read(document).corrections()).isEmpty();
    for (List<Path> given : List.of(List.of(folder), List.of(document, fixes))) {
      try (Stream<Reading> all = PlanReader.standard().readAll(given)) {
        assertThat(all)
            .satisfiesExactly(
                done ->
                    assertThat(((Reading.Done) done).plan().corrections())
                        .hasToString("[title: 云岭县2024年政务公开工作要点 → 云岭县要点]"),
                skipped -> assertThat(skipped).isInstanceOf(Reading.Skipped.class));
      }
    }
    Files.writeString(fixes, "{\"schema\": \"duibiao/fixes/1\", \"tilte\": \"云岭县要点\"}");
    assertThatThrownBy(() -> PlanReader.standard().read(document))
        .isInstanceOfSatisfying(
            PlanReadException.class,
            e -> assertThat(e.reason()).isEqualTo(PlanReadException.Reason.BROKEN_FIXES))
        .hasMessageContaining("t.txt.fixes.json:1:")
        .hasMessageContaining("tilte");
  }

  @Test
  void aTextThatIsNoPlanBecomesOneByItsTasks() throws Exception {
    String notes = "会议记录\n今天讨论了网站。\n请各科室每月检查一次网站内容。\n";
    assertThatThrownBy(() -> PlanReader.standard().readText(notes, "t.txt"))
        .isInstanceOf(PlanReadException.class);
    Plan plan = read(notes, "\"tasks\": [{\"from\": 3, \"to\": 3, \"words\": \"请各科室\"}]");
    assertThat(titles(plan)).containsExactly("请各科室每月检查一次网站内容");
  }

  @Test
  void aPlanInJsonIsEditedItself() throws Exception {
    byte[] json = PlanJson.write(PlanReader.standard().readText(PLAN, "t.txt")).getBytes(UTF_8);
    Fixes fixes =
        Fixes.parse("{\"schema\": \"duibiao/fixes/1\", \"year\": 2020}".getBytes(UTF_8), "t");
    assertThatThrownBy(() -> PlanReader.standard().with(fixes).read(json, "t.json"))
        .isInstanceOfSatisfying(
            PlanReadException.class,
            e -> assertThat(e.reason()).isEqualTo(PlanReadException.Reason.FIXES_OF_JSON));
  }

  @Test
  void aPlanUnderAnotherIdKeepsItsCorrections() throws Exception {
    Plan plan = read(PLAN, "\"tasks\": [{\"number\": \"三\", \"title\": \"解读\"}]").withId("b");
    assertThat(plan.corrections().get(0).of()).isEqualTo("b#3");
  }
}
