package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import io.github.duibiao.charts.Chart;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.tables.Csv;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.Rfc4180;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ReportFilesTest {
  private static Comparison comparison() {
    return Comparison.of(
        List.of(TestPlans.county(), TestPlans.town(), TestPlans.nasty("bingshi-2023")));
  }

  private final Report report = comparison().report();

  @Test
  void theDataIsWhatItsSchemaSays() {
    assertThat(Schemas.of("report-1.schema.json").complaints(report.json())).isEmpty();
    assertThat(report.json()).contains("\"evidence\": \"ALL\"");
  }

  @Test
  void ofManyPlansItIsSaidWhoseEvidenceIsThere() {
    List<Plan> many = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      many.add(TestPlans.town().withId("plan-" + i));
    }
    String json = Comparison.of(many).report().json();
    assertThat(Schemas.of("report-1.schema.json").complaints(json)).isEmpty();
    assertThat(json).contains("\"evidence\": \"OURS\"", "\"evidence\": []");
  }

  @Test
  void theMemoIsTextAndTablesAndNothingElse() {
    String memo = report.markdown();
    assertThat(memo).startsWith("# 对标备忘：甲县 2023\n");
    String bare = memo.replaceAll("\\\\.", "");
    assertThat(bare).doesNotContain("<", "[", "`", "*", "\t", "\r", "&");
    assertThat(bare.lines().filter(line -> line.contains("|")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).startsWith("| ").endsWith(" |"));
  }

  @Test
  void theMemoOpensWithWhatOursLacks() {
    assertThat(report.markdown())
        .containsSubsequence("## 甲县 2023所缺", "## 与各份的对应", "## 说明")
        .doesNotContain("## 乙镇 2023所缺");
    assertThat(report.markdown(MemoLanguage.EN))
        .containsSubsequence("## What Jia County 2023 lacks", "## Method");
    assertThat(report.coverageMarkdown(MemoLanguage.ZH))
        .containsSubsequence("## 甲县 2023所缺", "## 乙镇 2023所缺", "## 主题覆盖");
    assertThat(report.scheduleMarkdown(MemoLanguage.BOTH))
        .contains("| 2023-08-31 | 甲县 2023 | 一 提高政策解读质量 | 政策文件与解读材料同步公开。 | 县政府办（牵头）、县司法局 | 8月31日 |");
    assertThat(report.coverageMarkdown(MemoLanguage.BOTH))
        .contains("| 政策解读 Policy interpretation |");
  }

  @Test
  void theLedgerHoldsARowAMeasureAndNoFormula() throws Exception {
    Map<String, Document> parts = parts(report.ledger());
    assertThat(parts).containsKeys("xl/workbook.xml", "xl/sharedStrings.xml");
    Document all = part(parts, "xl/worksheets/sheet1.xml");
    // The head, 4 measures of the county, 2 tasks without any of the town, 2 tasks and a row.
    assertThat(all.getElementsByTagName("row").getLength()).isEqualTo(1 + 4 + 2 + 3);
    for (Document part : parts.values()) {
      assertThat(part.getElementsByTagName("f").getLength()).isZero();
    }
    NodeList sheets = part(parts, "xl/workbook.xml").getElementsByTagName("sheet");
    assertThat(sheets.getLength()).isEqualTo(1 + 2 + 3);
    assertThat(sheets.item(0).getAttributes().getNamedItem("name").getNodeValue())
        .isEqualTo("全部 All");
    assertThat(all.getElementsByTagName("autoFilter").getLength()).isEqualTo(1);
    assertThat(
            all.getElementsByTagName("pane")
                .item(0)
                .getAttributes()
                .getNamedItem("state")
                .getNodeValue())
        .isEqualTo("frozen");
    assertThat(part(parts, "xl/sharedStrings.xml").getDocumentElement().getTextContent())
        .contains("县政府办")
        .contains("=HYPERLINK");
  }

  @Test
  void noCellOfATableRunsAsAFormula() {
    for (DataTable table : comparison().tables().all()) {
      List<List<String>> records = Rfc4180.parse(Csv.write(table));
      assertThat(records).hasSize(table.rows().size() + 1);
      for (List<String> record : records) {
        assertThat(record).hasSameSizeAs(table.columns());
        assertThat(record)
            .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
      }
    }
  }

  @Test
  void theSameBytesComeWhateverTheLocaleAndTheTimeZone(@TempDir Path folder) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Map<String, byte[]> first = write(folder.resolve("first"));
      Locale.setDefault(Locale.forLanguageTag("de-DE"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> second = write(folder.resolve("second"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Map<String, byte[]> third = write(folder.resolve("third"));
      assertThat(second).containsOnlyKeys(first.keySet());
      first.forEach(
          (name, bytes) -> {
            assertThat(second.get(name)).as(name).containsExactly(bytes);
            assertThat(third.get(name)).as(name).containsExactly(bytes);
          });
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Names and texts that turn the direction of writing, or steer a terminal, forge a report. */
  @Test
  void nothingThatIsShownTurnsTheWriting(@TempDir Path folder) throws IOException {
    String turning = "a\u202etxt.exe\u2066\u200f\u061c\u001b[31m\ud800";
    Plan turned =
        TestPlans.nasty(turning).toBuilder()
            .title("要点" + turning)
            .jurisdiction(Jurisdiction.of("县" + turning, Level.COUNTY))
            .build();
    Comparison comparison = Comparison.of(List.of(turned, TestPlans.county()));
    Map<String, byte[]> files = write(comparison.report(), folder.resolve("out"));
    files.put("memo.docx", comparison.report().docx());
    files.put("figure.html", figure(comparison).getBytes(StandardCharsets.UTF_8));
    String data = new String(files.remove("report.json"), StandardCharsets.UTF_8);
    assertThat(data).contains("a\u202etxt.exe").doesNotContain("\u001b");
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      for (String text : texts(each.getValue())) {
        assertThat(text.codePoints().filter(ReportFilesTest::turns)).as(each.getKey()).isEmpty();
      }
    }
    // A page decodes its data: what stands there by its number alone would turn all the same.
    String html = new String(files.get("report.html"), StandardCharsets.UTF_8);
    String shown = html.substring(html.indexOf("id=\"data\">"), html.lastIndexOf("</script>"));
    assertThat(shown.substring(0, shown.indexOf("</script>")))
        .contains("a\\\\u202etxt.exe")
        .doesNotContainPattern("[^\\\\]\\\\u202e");
    assertThat(new String(files.get("plans.csv"), StandardCharsets.UTF_8))
        .contains("a\\u202etxt.exe\\u2066\\u200f\\u061c\\u001b[31m\\ud800");
  }

  private static String figure(Comparison comparison) {
    return Chart.bars(comparison.tables().units(), "unit", "led_measures", "plan").html();
  }

  private static boolean turns(int point) {
    return (Character.isISOControl(point) && "\t\r\n".indexOf(point) < 0)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || (point == 0x200E || point == 0x200F || point == 0x061C);
  }

  /** Returns a file as text, and a packed one as those of its parts. */
  private static List<String> texts(byte[] file) throws IOException {
    if (file[0] != 'P' || file[1] != 'K') {
      return List.of(new String(file, StandardCharsets.UTF_8));
    }
    List<String> texts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (in.getNextEntry() != null) {
        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  @Test
  void theFilesAreThoseItNames(@TempDir Path folder) throws IOException {
    assertThat(write(folder.resolve("out"))).containsOnlyKeys(Report.files());
  }

  private static Map<String, byte[]> write(Path folder) throws IOException {
    return write(comparison().report(), folder);
  }

  private static Map<String, byte[]> write(Report report, Path folder) throws IOException {
    report.write(folder);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(folder)) {
      for (Path each : written.filter(Files::isRegularFile).toList()) {
        files.put(each.getFileName().toString(), Files.readAllBytes(each));
      }
    }
    return files;
  }

  private static Document part(Map<String, Document> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  private static Map<String, Document> parts(byte[] archive) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        parts.put(each.getName(), parser.parse(new ByteArrayInputStream(in.readAllBytes())));
      }
    }
    return parts;
  }
}
