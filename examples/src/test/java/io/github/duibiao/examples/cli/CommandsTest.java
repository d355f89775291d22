package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String XUANHAN = "sample:Xuanhan";
  private static final String XINJIAN = "sample:新建区";

  @Test
  void aDocumentIsReadAsAPlan(@TempDir Path folder) throws IOException {
    Run run = Run.of("read", Documents.county(folder));
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(Schemas.plan().complaints(run.out())).isEmpty();
    Plan plan = PlanJson.read(run.out().getBytes(StandardCharsets.UTF_8), "read");
    assertThat(plan.tasks()).hasSize(3);
    assertThat(plan.documentNumber()).isEqualTo("甲府办〔2024〕3号");
  }

  @Test
  void severalDocumentsAreOneALine(@TempDir Path folder) throws IOException {
    Run run = Run.of("read", Documents.county(folder), Documents.town(folder), XUANHAN);
    assertThat(run.out().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(Schemas.plan().complaints(line)).isEmpty());
  }

  @Test
  void themesAreThoseOfTheCodebookThatIsNamed(@TempDir Path folder) throws IOException {
    Path codebook =
        Documents.file(
            folder,
            "own.codebook",
            """
            codebook: own
            title: 自备主题词表

            [explaining]
            facet: function
            zh: 说明政策
            en: Explaining
            definition: Whatever explains
            strong: 解读
            """);
    Path plan = Documents.county(folder);
    assertThat(Run.of("themes", plan, "--codebook", codebook).out())
        .contains("\"explaining\"")
        .doesNotContain("policy-interpretation");
    assertThat(Run.of("themes", plan).out()).contains("policy-interpretation");

    Path broken = Documents.file(folder, "broken.codebook", "codebook: own\n[x]\nfacet: nowhere\n");
    Run refused = Run.of("themes", plan, "-c", broken);
    assertThat(refused.status()).isEqualTo(Exit.USAGE);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("broken.codebook:3");
    assertThat(Run.of("themes", plan, "-c", folder.resolve("none")).status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aFolderReceivesAFileAPlanEachUnderItsOwnName(@TempDir Path folder) throws IOException {
    Path plan = Documents.county(folder);
    Run run = Run.of("read", plan, plan, "--out", folder.resolve("json"));
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(names(folder.resolve("json")))
        .containsExactly("jiaxian-2024-2.json", "jiaxian-2024.json");
  }

  @Test
  void whatReadWroteIsReadByEveryCommandAsTheDocumentIs(@TempDir Path folder) throws IOException {
    Path text = Documents.county(folder);
    Path json = Documents.file(folder, "plan.json", Run.of("read", text).out());
    assertThat(Run.of("read", json).out()).isEqualTo(Run.of("read", text).out());
    assertThat(Run.of("themes", json).out()).isEqualTo(Run.of("themes", text).out());
    assertThat(Run.of("schedule", json).out()).isEqualTo(Run.of("schedule", text).out());
  }

  @Test
  void analysesAreWhatTheirSchemasSay() {
    String alignment = Run.of("align", XUANHAN, XINJIAN).out();
    assertThat(Schemas.of("alignment-1.schema.json").complaints(alignment)).isEmpty();
    assertThat(alignment).containsPattern("\"level\" ?: \"TASK\"").doesNotContain("NONE");
    String measures = Run.of("align", XUANHAN, XINJIAN, "--level=measure", "--all").out();
    assertThat(Schemas.of("alignment-1.schema.json").complaints(measures)).isEmpty();
    assertThat(measures).containsPattern("\"level\" ?: \"MEASURE\"").contains("NONE");
    assertThat(Schemas.of("themes-1.schema.json").complaints(Run.of("themes", XUANHAN).out()))
        .isEmpty();
    assertThat(Run.of("themes", XUANHAN, XINJIAN).out().lines())
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(Schemas.of("themes-1.schema.json").complaints(line)).isEmpty());
    assertThat(
            Schemas.of("coverage-1.schema.json")
                .complaints(Run.of("coverage", XUANHAN, XINJIAN).out()))
        .isEmpty();
    assertThat(
            Schemas.of("schedule-1.schema.json")
                .complaints(Run.of("schedule", XUANHAN, XINJIAN).out()))
        .isEmpty();
  }

  @Test
  void keyTermsAreWrittenOneLineAPlan() {
    Run run = Run.of("keyness", XUANHAN, XINJIAN);
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(Schemas.of("keyness-1.schema.json").complaints(line)).isEmpty());
    assertThat(Run.of("keyness", XUANHAN, XINJIAN, "--format", "csv").out())
        .startsWith("plan,term,count,total,");
  }

  @Test
  void whatBecameOfTasksIsWritten() {
    String[] county = {lineage("county-2023"), lineage("county-2024")};
    Run editions = Run.of("editions", county[0], county[1]);
    assertThat(editions.status()).isEqualTo(Exit.DONE);
    assertThat(Schemas.of("editions-1.schema.json").complaints(editions.out())).isEmpty();
    String memo = Run.of("editions", county[0], county[1], "-f", "md", "--lang", "zh").out();
    assertThat(memo).contains("推进供水信息公开（第 8 行）：整项未见", "不少于6处 → 不少于4处");
    assertThat(Run.of("editions", county[0], county[1], "-f", "md", "--lang", "en").out())
        .contains("Promised before and not found now")
        .doesNotContain("今年未见");
    assertThat(Run.of("editions", county[0], county[1], "--format", "csv").out())
        .startsWith("fate,before,before_title,");
    assertThat(Run.of("editions", county[0]).status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("editions", county[0], county[1], county[0]).status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void whatCameDownIsWritten() {
    Object[] plans = {
      "cascade", lineage("province-2024"), lineage("city-2024"), lineage("county-2024")
    };
    Run cascade = Run.of(plans);
    assertThat(Schemas.of("cascade-1.schema.json").complaints(cascade.out())).isEmpty();
    String memo = Run.of(with(plans, "--format", "md")).out();
    assertThat(memo).contains("竹溪河县 2024：未见 岭南岳省 2024“三 规范政策解读”").contains("flowchart TD");
    assertThat(Run.of(with(plans, "--format", "csv")).out()).startsWith("origin,demand,");
  }

  @Test
  void whoTookFromWhomIsWritten() {
    Object[] plans = {"reuse", lineage("county-2024"), lineage("city-2024")};
    Run reuse = Run.of(plans);
    assertThat(Schemas.of("reuse-1.schema.json").complaints(reuse.out())).isEmpty();
    assertThat(Run.of(with(plans, "--format", "md")).out()).contains("| 青湖市 2024 | 竹溪河县 2024 |");
    assertThat(Run.of(with(plans, "--format", "csv")).out()).startsWith("plan,task,grade,share,");
  }

  /** Invented plans that the guide uses. */
  private static String lineage(String name) {
    return Path.of("lineage", name + ".txt").toString();
  }

  private static Object[] with(Object[] words, Object... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
  }

  @Test
  void gapsAndTermsCanBeMeasuredAgainstOnePlan() {
    Run gaps = Run.of("coverage", XUANHAN, XINJIAN, "--reference", "xuanhan-2023");
    assertThat(gaps.out()).contains("\"REFERENCE\"").doesNotContain("\"PEERS\"");
    Run terms = Run.of("keyness", XUANHAN, XINJIAN, "-r", "xuanhan-2023");
    assertThat(terms.out().lines().toList()).hasSize(1);
    Run wrong = Run.of("coverage", XUANHAN, "--reference", "elsewhere");
    assertThat(wrong.status()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("elsewhere").contains("xuanhan-2023");
  }

  @Test
  void aPlanIsAlignedWithItself() {
    Run run = Run.of("align", XUANHAN, XUANHAN);
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.out()).containsPattern("\"right\" ?: \"xuanhan-2023-2\"");
  }

  @Test
  void analysesComeAsMarkdownAndAsTables(@TempDir Path folder) throws IOException {
    assertThat(Run.of("schedule", XUANHAN, "--format", "md").out())
        .startsWith("## 完成时限\n")
        .contains("| 2023-08-31 | 宣汉县 2023 |");
    assertThat(Run.of("schedule", XUANHAN, "--format", "md", "--lang", "both").out())
        .startsWith("## 完成时限 Deadlines");
    assertThat(Run.of("coverage", XUANHAN, "-f", "MD").out()).contains("| 政策解读 ");
    assertThat(Run.of("schedule", XUANHAN, "--format", "csv").out())
        .startsWith("plan,task,measure,kind,raw,date,times,period,line\r\n");
    Path file = folder.resolve("coverage.csv");
    Run run = Run.of("coverage", XUANHAN, "--format=csv", "--bom", "-o", file);
    assertThat(run.out()).isEmpty();
    assertThat(file).content().startsWith("\uFEFFtheme,facet,");
  }

  @Test
  void theSamplesAreComparedWhereNoFileIsGiven(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("compare", "--out", out);
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(out.resolve("report.html").toString());
    assertThat(names(out)).containsExactlyInAnyOrderElementsOf(Report.files());
    assertThat(
            Schemas.of("report-1.schema.json")
                .complaints(Files.readString(out.resolve("report.json"))))
        .isEmpty();
    Document page = Jsoup.parse(Files.readString(out.resolve("report.html")));
    assertThat(page.select("#plans .card")).hasSize(4);
    assertThat(page.select("div.task")).hasSize(68);
    assertThat(page.text()).contains("正文为转述");
  }

  @Test
  void codebooksAreListedAndTakenByTheirNames() {
    assertThat(Run.of("codebook", "list").out().lines())
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("business-environment  "))
        .anySatisfy(line -> assertThat(line).startsWith("    适用于优化营商环境").contains(" / For "));
    Run run = Run.of("coverage", XUANHAN, "--codebook", "business-environment");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.out()).contains("\"codebook\": \"business-environment\"");
    Run wrong = Run.of("coverage", XUANHAN, "--codebook", "none-such");
    assertThat(wrong.status()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("business-environment");
  }

  @Test
  void theReportIsThatOfTheChosenPlanInTheChosenLanguage(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    Run run =
        Run.of(
            "compare",
            "--ours",
            "sample:liantang",
            "--reference=xuanhan-2023",
            "--lang",
            "en",
            "--out",
            out);
    assertThat(run.status()).as(run.err()).isEqualTo(Exit.DONE);
    Document page = Jsoup.parse(Files.readString(out.resolve("report.html")));
    assertThat(page.select("#plans .card")).as("no sample is read twice").hasSize(4);
    assertThat(page.select("#findings h2 .zh").text()).startsWith("练塘镇 2023");
    assertThat(page.select("#findings .quote cite .zh").eachText())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).startsWith("宣汉县 2023"));
    assertThat(Files.readString(out.resolve("report.md")))
        .startsWith("# What others have: Liantang Town 2023")
        .contains("Measured against: Xuanhan County 2023.");
    Run wrong = Run.of("compare", "--ours", "elsewhere", "--out", folder.resolve("none"));
    assertThat(wrong.status()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("--ours").contains("liantang-2023");
    assertThat(Run.of("coverage", XUANHAN, "--at-least", "0").status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void theMemoForWordIsWrittenWhenAskedFor(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    assertThat(Run.of("compare", XUANHAN, XINJIAN, "--docx", "--out", out).status())
        .isEqualTo(Exit.DONE);
    assertThat(names(out)).contains("report.docx").containsAll(Report.files());
    assertThat(Files.readAllBytes(out.resolve("report.docx"))).startsWith('P', 'K');
  }

  @Test
  void thePublishedPlansAreCompared(@TempDir Path folder) throws IOException {
    List<Object> words = new ArrayList<>(List.of("compare", "--out", folder.resolve("out")));
    words.addAll(Originals.files());
    Run run = Run.of(words.toArray());
    assertThat(run.status()).as(run.err()).isEqualTo(Exit.DONE);
    Document page = Jsoup.parse(Files.readString(folder.resolve("out/report.html")));
    assertThat(page.select("div.task")).hasSize(68);
    assertThat(page.select("#deadlines .timeline > li")).isNotEmpty();
    assertThat(page.select("#units .load tbody tr")).isNotEmpty();
  }

  @Test
  void twoRunsGiveTheSameBytes(@TempDir Path folder) throws IOException {
    Path county = Documents.county(folder);
    Path town = Documents.town(folder);
    Path nasty = Documents.nasty(folder);
    Map<String, String> first = compare(folder.resolve("1"), county, town, nasty);
    Map<String, String> second = compare(folder.resolve("2"), county, town, nasty);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void digitsAreTheSameInEveryLanguageOfTheSystem(@TempDir Path folder) throws IOException {
    Path[] plans = {Documents.county(folder), Documents.town(folder)};
    Map<String, String> usual = compare(folder.resolve("1"), plans[0], plans[1]);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(compare(folder.resolve("2"), plans[0], plans[1])).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aHostileDocumentStaysTextInEveryOutput(@TempDir Path folder) throws IOException {
    Path nasty = Documents.nasty(folder);
    Map<String, String> files = compare(folder.resolve("out"), nasty, Documents.county(folder));
    Document page = Jsoup.parse(String.valueOf(files.get("report.html")));
    assertThat(page.text()).contains("<script>alert(3)</script>");
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("img, svg[onload]")).isEmpty();
    assertThat(page.select("a[href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    assertThat(String.valueOf(files.get("report.md")).replaceAll("\\\\.", ""))
        .doesNotContain("<", "[", "`");
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".csv")) {
            assertThat(text).as(name).doesNotContainPattern("(^|[,\\n]\"?)[=+@]");
          }
        });
    assertThat(Run.of("read", nasty).status()).isEqualTo(Exit.DONE);
    assertThat(Schemas.plan().complaints(Run.of("read", nasty).out())).isEmpty();
  }

  private static Map<String, String> compare(Path out, Object... files) throws IOException {
    List<Object> words = new ArrayList<>(List.of("compare", "--out", out));
    words.addAll(List.of(files));
    assertThat(Run.of(words.toArray()).status()).isEqualTo(Exit.DONE);
    Map<String, String> texts = new TreeMap<>();
    for (String name : names(out)) {
      texts.put(
          name, new String(Files.readAllBytes(out.resolve(name)), StandardCharsets.ISO_8859_1));
      if (!name.endsWith(".xlsx")) {
        texts.put(name, Files.readString(out.resolve(name)));
      }
    }
    return texts;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> !each.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
