package io.github.duibiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReadException.Reason;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
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

  /** A ZIP file of one stored entry that its directory names several times. */
  private static byte[] zip(String name, byte[] content, int flags, int times) {
    CRC32 sum = new CRC32();
    sum.update(content);
    byte[] names = name.getBytes(StandardCharsets.US_ASCII);
    int start = 30 + names.length + content.length;
    int directory = times * (46 + names.length);
    ByteBuffer zip = ByteBuffer.allocate(start + directory + 22).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).putShort((short) 20);
    common(zip, flags, sum, content.length, names.length);
    zip.put(names).put(content);
    for (int i = 0; i < times; i++) {
      zip.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
      common(zip, flags, sum, content.length, names.length);
      zip.putInt(0).putShort((short) 0).putInt(0).putInt(0).put(names);
    }
    zip.putInt(0x06054b50).putInt(0).putShort((short) times).putShort((short) times);
    return zip.putInt(directory).putInt(start).putShort((short) 0).array();
  }

  private static void common(ByteBuffer zip, int flags, CRC32 sum, int length, int name) {
    zip.putShort((short) flags).putShort((short) 0).putInt(0).putInt((int) sum.getValue());
    zip.putInt(length).putInt(length).putShort((short) name).putShort((short) 0);
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
    assertThat(readings(folder, zip("plan.txt", plan, 1, 1)))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            each -> assertThat(each.reason().reason()).isEqualTo(Reason.ENCRYPTED));
    assertThat(readings(folder, zip("plan.txt", plan, 0, 1)))
        .singleElement()
        .isInstanceOf(Reading.Done.class);
  }

  @Test
  void entriesThatOverlapCountAsOftenAsTheyAreRead(@TempDir Path folder) throws IOException {
    byte[] blank = new byte[2 << 20];
    List<Reading> all =
        assertTimeoutPreemptively(
            GENEROUS, () -> readings(folder, zip("plan.txt", blank, 0, 5_000)));
    assertThat(all).hasSizeLessThan(200);
    assertThat(all).allSatisfy(each -> assertThat(each).isInstanceOf(Reading.Failed.class));
  }

  @ParameterizedTest
  @EnumSource(names = {"TXT", "HTML", "CSV"})
  void whatIsNoCharacterKeepsNoOneFromReadingTheOthers(FuzzTarget target) {
    String text = new String(SyntheticDocuments.of(target), StandardCharsets.UTF_8);
    int tasks = plan(SyntheticDocuments.of(target), target.file).tasks().size();
    String holes = text.replace("公开率", "公开\ud800率\udc00");
    for (byte[] bytes :
        List.of(
            text.replace("公开率", "公开\0率").getBytes(StandardCharsets.UTF_8),
            holes.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text.replace("公开率", "公开\ufffe率")).getBytes(StandardCharsets.UTF_16LE))) {
      assertThat(plan(bytes, target.file).tasks()).hasSize(tasks);
    }
  }

  @Test
  void aLineWithoutEndIsCutAndSaidToBe() {
    byte[] text = (HEAD + "公开".repeat(1 << 21)).getBytes(StandardCharsets.UTF_8);
    assertThat(plan(text, "plan.txt").diagnostics())
        .extracting(Diagnostic::code)
        .contains("LINE_TOO_LONG");
    byte[] cells = (HEAD + ("任务,单位\n" + "公开".repeat(1 << 21))).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(cells, "plan.csv")).hasMessageContaining("lineLength=");
  }

  @Test
  void aTableOfOneCellALineIsReadWithCareOnlyAsFarAsItCanBe() {
    String header = HEAD + "任务分解表\n重点任务\n工作要求\n责任单位\n完成时限\n";
    byte[] text = (header + "县财政局\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(plan(text, "plan.txt").diagnostics())
        .filteredOn(each -> each.code().equals("TABLE_TOO_LONG"))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("拆分", "split the table"));
  }
}
