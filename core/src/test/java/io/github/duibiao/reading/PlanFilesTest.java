package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and archives of documents, as officers have them. */
class PlanFilesTest {
  private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2};

  private final Path folder;

  PlanFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] plan(String place) {
    return (place + "2024年政务公开工作要点\n一、加强主动公开。6月底前公开预算。（责任单位：县财政局）\n二、做好政策解读。（责任单位：县府办）\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> each : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    return zip(StandardCharsets.UTF_8, files);
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (Map.Entry<String, byte[]> each : new TreeMap<>(files).entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
        entry.setSize(each.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(each.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private Path put(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  /** What became of each file, its name from the folder on. */
  private List<String> read(Limits limits, Path... paths) {
    try (Stream<Reading> readings = PlanReader.standard().with(limits).readAll(List.of(paths))) {
      return readings.map(this::shown).toList();
    }
  }

  private List<String> read(Path... paths) {
    return read(Limits.standard(), paths);
  }

  private static String place(Plan plan) {
    return plan.jurisdiction() == null ? "?" : plan.jurisdiction().name();
  }

  private String shown(Reading reading) {
    String source = reading.source();
    String name =
        source.startsWith(folder.toString())
            ? source.substring(folder.toString().length())
            : source;
    String became =
        reading instanceof Reading.Done done
            ? done.plan().id() + " " + place(done.plan())
            : reading instanceof Reading.Failed failed
                ? failed.reason().reason().name()
                : "skipped";
    return name.replace('\\', '/') + ": " + became;
  }

  @Test
  void aFolderGivesItsDocumentsInTheOrderOfTheirNames() throws IOException {
    put("乙/plan.txt", plan("乙县"));
    put("甲/plan.txt", plan("甲县"));
    put("a.txt", plan("丙县"));
    put("photo.jpg", PICTURE);
    put(".DS_Store", new byte[] {0, 1});
    put("~$plan.docx", new byte[] {1});
    put("scan.txt", PICTURE);
    put("empty.docx", new byte[0]);
    assertThat(read(folder))
        .containsExactly(
            "/.DS_Store: skipped",
            "/a.txt: a 丙县",
            "/empty.docx: EMPTY",
            "/photo.jpg: skipped",
            "/scan.txt: NO_TEXT_LAYER",
            "/~$plan.docx: skipped",
            "/乙/plan.txt: plan 乙县",
            "/甲/plan.txt: plan-2 甲县");
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItsName() throws IOException {
    Path picture = put("photo.jpg", PICTURE);
    Path plan = put("plan.tmp", plan("甲县"));
    assertThat(read(picture, plan, folder.resolve("none.txt")))
        .containsExactly("/photo.jpg: NO_TEXT_LAYER", "/plan.tmp: plan 甲县", "/none.txt: MISSING");
  }

  @Test
  void anArchiveIsReadWithoutBeingUnpacked() throws IOException {
    Map<String, byte[]> files =
        Map.of("甲县/要点.txt", plan("甲县"), "乙县/要点.txt", plan("乙县"), "__MACOSX/._要点.txt", PICTURE);
    put("1.zip", zip(Charset.forName("GBK"), files));
    put("2.zip", zip(files));
    put("3.tar", tar(files));
    put("4.tgz", gzip(tar(files)));
    put("5.txt.gz", gzip(plan("丙县")));
    put("6.zip", zip(Map.of("in/inner.zip", zip(files))));
    assertThat(read(folder).stream().filter(each -> !each.endsWith("skipped")))
        .containsExactly(
            "/1.zip!/乙县/要点.txt: 要点 乙县",
            "/1.zip!/甲县/要点.txt: 要点-2 甲县",
            "/2.zip!/乙县/要点.txt: 要点-3 乙县",
            "/2.zip!/甲县/要点.txt: 要点-4 甲县",
            "/3.tar!/乙县/要点.txt: 要点-5 乙县",
            "/3.tar!/甲县/要点.txt: 要点-6 甲县",
            "/4.tgz!/乙县/要点.txt: 要点-7 乙县",
            "/4.tgz!/甲县/要点.txt: 要点-8 甲县",
            "/5.txt.gz!/5.txt: 5 丙县",
            "/6.zip!/in/inner.zip!/乙县/要点.txt: 要点-9 乙县",
            "/6.zip!/in/inner.zip!/甲县/要点.txt: 要点-10 甲县");
    try (Stream<Path> after = Files.list(folder)) {
      assertThat(after).hasSize(6);
    }
  }

  @Test
  void theErrorOfAFileInAnArchiveNamesBoth() throws IOException {
    Path archive = put("a.zip", zip(Map.of("../b\u001b[2J.txt", new byte[] {0, 0, 0, 1})));
    try (Stream<Reading> readings = PlanReader.standard().readAll(List.of(archive))) {
      assertThat(readings)
          .singleElement()
          .isInstanceOfSatisfying(
              Reading.Failed.class,
              failed ->
                  assertThat(failed.reason())
                      .hasMessageStartingWith(archive + "!/../b\\u001b[2J.txt: "));
    }
  }

  @Test
  void aLinkToAFolderIsNotFollowed() throws IOException {
    put("a/plan.txt", plan("甲县"));
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertThat(read(folder)).containsExactly("/a/loop: skipped", "/a/plan.txt: plan 甲县");
  }

  @Test
  void anArchiveTakesNoMoreThanTheLimits() throws IOException {
    byte[] zeros = new byte[8 << 20];
    Map<String, byte[]> bomb = Map.of("1.txt", zeros, "2.txt", zeros, "3.txt", plan("甲县"));
    Path file = put("bomb.zip", zip(bomb));
    assertThat(read(file))
        .containsExactly(
            "/bomb.zip!/1.txt: TOO_LARGE", "/bomb.zip!/2.txt: TOO_LARGE", "/bomb.zip!/3.txt: 3 甲县");
    Limits loose = Limits.standard().with(Limit.PACKED_RATIO, 1_000_000);
    assertThat(read(loose.with(Limit.UNPACKED_BYTES, 10 << 20), file))
        .containsExactly(
            "/bomb.zip!/1.txt: NOT_TEXT", "/bomb.zip!/2.txt: TOO_LARGE", "/bomb.zip: TOO_LARGE");
    assertThat(read(loose.with(Limit.BYTES, 1 << 20), file))
        .containsExactly(
            "/bomb.zip!/1.txt: TOO_LARGE", "/bomb.zip!/2.txt: TOO_LARGE", "/bomb.zip!/3.txt: 3 甲县");
    assertThat(read(loose.with(Limit.ENTRIES, 2), file)).containsExactly("/bomb.zip: TOO_LARGE");
  }

  @Test
  void archivesInArchivesEndAtTheLimits() throws IOException {
    byte[] nested = zip(Map.of("plan.txt", plan("甲县")));
    for (int i = 0; i < 5; i++) {
      nested = zip(Map.of("a.zip", nested));
    }
    Path file = put("deep.zip", nested);
    assertThat(read(file)).singleElement().asString().endsWith("plan 甲县");
    assertThat(read(Limits.standard().with(Limit.DEPTH, 3), file))
        .containsExactly("/deep.zip!/a.zip!/a.zip!/a.zip: TOO_LARGE");
  }

  @Test
  void aBrokenArchiveIsNamedAndTheOthersAreRead() throws IOException {
    byte[] whole = zip(Map.of("plan.txt", plan("甲县")));
    put("cut.zip", Arrays.copyOf(whole, whole.length / 2));
    put("cut.tgz", Arrays.copyOf(gzip(tar(Map.of("plan.txt", plan("甲县")))), 60));
    put("whole.zip", whole);
    assertThat(read(folder))
        .satisfiesExactly(
            tgz -> assertThat(tgz).contains("cut.tgz").endsWith("DAMAGED"),
            zip -> assertThat(zip).isEqualTo("/cut.zip: DAMAGED"),
            good -> assertThat(good).isEqualTo("/whole.zip!/plan.txt: plan 甲县"));
  }

  @Test
  void theResultsAreTheSameEveryTime() throws IOException {
    for (int i = 0; i < 60; i++) {
      put(String.format(Locale.ROOT, "%d/plan.txt", i % 7 * 100 + i), plan(i + "县"));
    }
    List<String> once = read(folder);
    assertThat(once).hasSize(60);
    IntStream.range(0, 3).forEach(i -> assertThat(read(folder)).isEqualTo(once));
  }

  @Test
  void aStreamThatIsLeftEarlyReadsOnlyAFewFilesMore() throws IOException {
    put("a.txt", plan("甲县"));
    put("b.txt", plan("乙县"));
    try (Stream<Reading> readings = PlanReader.standard().readAll(List.of(folder))) {
      Plan first = ((Reading.Done) readings.findFirst().orElseThrow()).plan();
      assertThat(first.id()).isEqualTo("a");
    }
  }
}
