package io.github.duibiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duibiao.document.Limits;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReadException.Reason;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents of every format that are cut off, protected, misnamed or made to harm. The time allowed
 * is many times what each takes.
 */
class HostileDocumentsTest {
  private static final Duration GENEROUS = Duration.ofSeconds(60);
  private static final String HEAD = "云岭县2022年政务公开工作要点\n一、公开决策。县政府办公室要做好公开工作。\n";

  private static Plan plan(byte[] bytes, String name) {
    return assertTimeoutPreemptively(GENEROUS, () -> PlanReader.standard().read(bytes, name));
  }

  private static PlanReadException refused(byte[] bytes, String name) {
    PlanReadException e =
        assertTimeoutPreemptively(
            GENEROUS,
            () ->
                catchThrowableOfType(
                    PlanReadException.class, () -> PlanReader.standard().read(bytes, name)));
    assertThat(e).isNotNull().hasMessageStartingWith(name + ":");
    return e;
  }

  private static String outcome(byte[] bytes, String name) {
    try {
      return PlanReader.standard().read(bytes, name).tasks().size() + " tasks";
    } catch (PlanReadException e) {
      assertThat(e).hasMessageStartingWith(name + ":");
      return e.reason().name();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileCutOffAnywhereIsReadOrRefused(FuzzTarget target) {
    byte[] whole = SyntheticDocuments.of(target);
    assertTimeoutPreemptively(
        GENEROUS,
        () -> {
          for (int i = 0; i < 24; i++) {
            byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * i / 24));
            assertThat(outcome(cut, target.file)).isNotBlank().isNotEqualTo("0 tasks");
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "XLSX", "XLS", "DOCX", "PDF", "JSON"})
  void theContentOfAFileGoesBeforeTheEndingOfItsName(FuzzTarget target) {
    byte[] whole = SyntheticDocuments.of(target);
    String own = outcome(whole, target.file);
    for (String ending : List.of("txt", "pdf", "docx", "xlsx", "html", "doc", "json")) {
      assertThat(outcome(whole, "plan." + ending)).as(ending).isEqualTo(own);
    }
  }

  @ParameterizedTest
  @CsvSource({"XLSX, 0", "XLSX, 1", "XLSX, 2", "XLSX, 3", "XLSX, 4", "DOCX, 0", "DOCX, 3"})
  void noPartOfAnOfficeFileMayDeclareEntities(FuzzTarget target, int part) {
    String name = "part-" + part;
    byte[] seed = Objects.requireNonNull(target.seeds().get(name), name);
    String xml = new String(seed, 1, seed.length - 1, StandardCharsets.UTF_8);
    String root = xml.substring(xml.indexOf("?>") + 2);
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    for (String type :
        List.of(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
            bomb.append("]>").toString())) {
      byte[] body = ("?" + type + root).getBytes(StandardCharsets.UTF_8);
      body[0] = (byte) part;
      assertThat(refused(target.document(body), target.file).reason()).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void elementsOfASheetAreNotNestedWithoutEnd() {
    byte[] sheet = ("\0" + "<a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(FuzzTarget.XLSX.document(sheet), "plan.xlsx").reason())
        .isIn(Reason.DAMAGED, Reason.TOO_LARGE);
    byte[] json = "{\"schema\":\"duibiao/plan/1\",\"a\":".getBytes(StandardCharsets.UTF_8);
    byte[] deep = Arrays.copyOf(json, json.length + 100_000);
    Arrays.fill(deep, json.length, deep.length, (byte) '[');
    assertThat(refused(deep, "plan.json").reason()).isEqualTo(Reason.BROKEN_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.docx", "plan.xlsx", "plan.txt"})
  void anEncryptedOfficeFileIsNamedAsSuch(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptionInfo");
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
      files.writeFilesystem(out);
    }
    assertThat(refused(out.toByteArray(), name).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void anEncryptedPdfIsNamedAsSuch() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(SyntheticDocuments.of(FuzzTarget.PDF))) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(out);
    }
    assertThat(refused(out.toByteArray(), "plan.pdf").reason()).isEqualTo(Reason.ENCRYPTED);
  }

  private static List<Reading> readings(Path folder, byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), archive);
    try (Stream<Reading> all = PlanReader.standard().readAll(List.of(file))) {
      return all.toList();
    }
  }

  @Test
  void anEncryptedArchiveIsNamedAsSuch(@TempDir Path folder) throws IOException {
    byte[] plan = HEAD.getBytes(StandardCharsets.UTF_8);
    assertThat(readings(folder, new ZipBytes().stored("plan.txt", plan, 1).bytes()))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            each -> assertThat(each.reason().reason()).isEqualTo(Reason.ENCRYPTED));
    assertThat(readings(folder, new ZipBytes().stored("plan.txt", plan, 0).bytes()))
        .singleElement()
        .isInstanceOf(Reading.Done.class);
  }

  @Test
  void entriesThatOverlapCountAsOftenAsTheyAreRead(@TempDir Path folder) throws IOException {
    // Packed a hundredfold, so that no entry by itself is refused for how much it unpacks to.
    byte[] kernel = new byte[2 << 20];
    Random random = new Random(20240522);
    for (int i = 0; i < kernel.length / 128; i++) {
      kernel[i * 128] = (byte) random.nextInt(256);
    }
    byte[] bomb = ZipBytes.overlapping(kernel, 300);
    long allowed = Limits.standard().unpackedBytes();
    assertThat(300L * kernel.length).isGreaterThan(2 * allowed);
    assertThat(bomb).hasSizeLessThan(200_000);
    List<Reading> all = assertTimeoutPreemptively(GENEROUS, () -> readings(folder, bomb));
    assertThat(all).hasSizeBetween(100, (int) (allowed / kernel.length) + 2);
    assertThat(all).allSatisfy(each -> assertThat(each).isInstanceOf(Reading.Failed.class));
    assertThat(((Reading.Failed) all.get(all.size() - 1)).reason())
        .hasMessageContaining("unpackedBytes=");
    assertThat(((Reading.Failed) all.get(0)).reason().reason()).isNotEqualTo(Reason.TOO_LARGE);
  }

  /** Halves of surrogate pairs as bytes of their own, which no encoder of ours would write. */
  private static byte[] withHalfCharacters(String text) {
    byte[] marked = text.replace("公开率", "公开\0\0\0率\1\1\1").getBytes(StandardCharsets.UTF_8);
    byte[] high = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
    byte[] low = {(byte) 0xed, (byte) 0xb0, (byte) 0x80};
    for (int i = 0; i < marked.length; i++) {
      if (marked[i] == 0 || marked[i] == 1) {
        System.arraycopy(marked[i] == 0 ? high : low, 0, marked, i, 3);
      }
    }
    return marked;
  }

  @ParameterizedTest
  @EnumSource(names = {"TXT", "HTML", "CSV"})
  void whatIsNoCharacterKeepsNoOneFromReadingTheOthers(FuzzTarget target) {
    String text = new String(SyntheticDocuments.of(target), StandardCharsets.UTF_8);
    int tasks = plan(SyntheticDocuments.of(target), target.file).tasks().size();
    for (byte[] bytes :
        List.of(
            text.replace("公开率", "公开\0率").getBytes(StandardCharsets.UTF_8),
            withHalfCharacters(text),
            ("\ufeff" + text.replace("公开率", "公开\ufffe率")).getBytes(StandardCharsets.UTF_16LE))) {
      assertThat(plan(bytes, target.file).tasks()).hasSize(tasks);
    }
  }

  @Test
  void aLineWithoutEndIsCutAndSaidToBe() {
    byte[] text = (HEAD + "公开".repeat(1 << 21)).getBytes(StandardCharsets.UTF_8);
    assertThat(plan(text, "plan.txt").diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.LINE_TOO_LONG);
    byte[] cells = (HEAD + ("任务,单位\n" + "公开".repeat(1 << 21))).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(cells, "plan.csv")).hasMessageContaining("lineLength=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"县财政局", "、"})
  void aTableOfOneCellALineIsReadWithCareOnlyAsFarAsItCanBe(String cell) {
    String header = HEAD + "任务分解表\n重点任务\n工作要求\n责任单位\n完成时限\n";
    byte[] text = (header + (cell + "\n").repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(plan(text, "plan.txt").diagnostics())
        .filteredOn(each -> each.code().equals(DiagnosticCode.TABLE_TOO_LONG))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("拆分", "split the table"));
  }

  /** Time that grows with the square of the cells would end at the limit of a document's time. */
  @Test
  void aRowWithFarMoreCellsThanTheTableHasColumnsIsRead() {
    String table = "任务分解表\n| 序号 | 重点任务 | 工作要求 | 责任单位 | 完成时限 |\n";
    String row = "| %d | 公开目录 | 编制并公布目录。 | 县财政局 | 6月底前 |";
    String text =
        HEAD + table + row.formatted(1) + "甲|".repeat(400_000) + "\n" + row.formatted(2) + "\n";
    assertThat(plan(text.getBytes(StandardCharsets.UTF_8), "plan.txt").tasks()).hasSize(2);
  }

  @Test
  void aTableWithFarMoreColumnsThanAnyHasIsUnderstood() {
    String names =
        "<td>序号</td><td>重点任务</td><td>工作要求</td><td>责任单位</td>" + "<td>栏</td>".repeat(30_000);
    String row = "<tr><td>%d</td><td>公开目录</td><td>编制并公布目录。</td><td>县财政局</td></tr>";
    String page =
        "<p>" + HEAD + "</p><table><tr>" + names + "</tr>" + row.formatted(1) + row.formatted(2);
    assertThat(plan(page.getBytes(StandardCharsets.UTF_8), "plan.html").tasks().get(0).rows())
        .hasSize(2);
  }

  @Test
  void aRowWithFarMoreCellsThanTheHeaderHasNamesIsRead() {
    String table = "序号,重点任务,工作要求,责任单位\n" + "1,公开目录,编制并公布目录。,县财政局" + ",有".repeat(49_000);
    assertThat(plan(table.getBytes(StandardCharsets.UTF_8), "plan.csv").tasks()).hasSize(1);
  }

  @Test
  void aCellOfVeryManyTimeLimitsIsRead() {
    String table = "序号,重点任务,工作要求,责任单位,完成时限\n1,公开目录,编制并公布目录。,县财政局," + "6月底前、9月底前；".repeat(80_000);
    assertThat(plan(table.getBytes(StandardCharsets.UTF_8), "plan.csv").tasks()).hasSize(1);
  }

  @Test
  void aTaskOfVeryManyClausesIsRead() {
    StringBuilder text = new StringBuilder(HEAD + "\n一、公开目录。");
    for (int i = 0; i < 70_000; i++) {
      text.append("编制目录。（责任单位：县第").append(i).append("局）");
    }
    text.append("\n二、公开预算。按时公开预算。（责任单位：县财政局）\n");
    assertThat(plan(text.toString().getBytes(StandardCharsets.UTF_8), "plan.txt").tasks())
        .extracting(Task::title)
        .contains("公开预算");
  }

  @Test
  void aVeryWideLineOfAFormDoesNotMakeAllItsLinesAsWide() {
    String lines =
        HEAD
            + "\n一、公开目录。编制并公布目录。（责任单位：县财政局）\n"
            + "|项目名称|值".repeat(50_000)
            + "\n"
            + "项目名称|公开目录|责任单位|县财政局|\n".repeat(9_000);
    assertThat(plan(lines.getBytes(StandardCharsets.UTF_8), "plan.txt").tasks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"以上各项任务由县财政局牵头。", "本部分各项任务由县财政局牵头。", "第1、2项由县财政局牵头。"})
  void veryManySentencesThatSpeakOfSeveralItemsAreRead(String sentence) {
    StringBuilder text = new StringBuilder(HEAD + "\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(i % 999 + 1).append(".公开目录").append(i).append("。编制目录。");
      text.append(sentence).append('\n');
    }
    assertThat(plan(text.toString().getBytes(StandardCharsets.UTF_8), "plan.txt").tasks())
        .hasSizeGreaterThan(10_000)
        .allMatch(each -> each.responsibilities().size() <= 1);
  }
}
