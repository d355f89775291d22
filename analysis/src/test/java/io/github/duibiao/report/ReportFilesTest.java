package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.tables.Csv;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.Rfc4180;
import io.github.duibiao.wording.MemoLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
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
        .containsSubsequence("## What 甲县 2023 lacks", "## Method");
    assertThat(report.coverageMarkdown(MemoLanguage.ZH))
        .containsSubsequence("## 甲县 2023所缺", "## 乙镇 2023所缺", "## 主题覆盖");
    assertThat(report.scheduleMarkdown(MemoLanguage.BOTH))
        .contains("| 2023-08-31 | 甲县 2023 | 一 提高政策解读质量 | 8月31日 |");
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
  void sheetsAreNamedAsSheetsMayBe() {
    var taken = new HashSet<String>();
    assertThat(Sheet.name("甲/县: [2023]*?", taken)).isEqualTo("甲 县   2023");
    assertThat(Sheet.name("甲".repeat(40), taken)).hasSize(31);
    assertThat(Sheet.name("甲".repeat(40), taken)).hasSize(31).endsWith(" (2)");
    assertThat(Sheet.name("'", taken)).isEqualTo("工作要点");
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

  @Test
  void theFilesAreThoseItNames(@TempDir Path folder) throws IOException {
    assertThat(write(folder.resolve("out"))).containsOnlyKeys(Report.files());
  }

  private static Map<String, byte[]> write(Path folder) throws IOException {
    comparison().report().write(folder);
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
