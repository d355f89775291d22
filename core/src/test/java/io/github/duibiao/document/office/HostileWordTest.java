package io.github.duibiao.document.office;

import static io.github.duibiao.document.office.WordFile.in;
import static io.github.duibiao.document.office.WordFile.p;
import static io.github.duibiao.document.office.WordFile.tbl;
import static io.github.duibiao.document.office.WordFile.tc;
import static io.github.duibiao.document.office.WordFile.tr;
import static io.github.duibiao.document.office.WordFile.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document that is not what it should be is refused for a reason, and takes no more than it may.
 */
class HostileWordTest {
  private static final WordDocuments FORMAT = new WordDocuments();

  private static void assertReason(byte[] bytes, Reason reason) {
    assertThat(FORMAT.recognises(bytes, "plan.docx")).isTrue();
    assertThatThrownBy(() -> FORMAT.read(bytes, "plan.docx", Limits.standard()))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void whatUnpacksToFarMoreThanItIsIsNotUnpacked() {
    assertReason(WordFile.body("<w:p/>".repeat(6_000_000)).bytes(), Reason.TOO_LARGE);
    assertReason(WordFile.body(p("甲".repeat(3_000_000))).bytes(), Reason.TOO_LARGE);
    assertReason(
        WordFile.body("").styles("<w:style/>".repeat(2_000_000)).bytes(), Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE d SYSTEM \"http://localhost:1/d.dtd\">"
      })
  void entitiesAreRefused(String type) {
    assertReason(WordFile.body(p("&a;")).prolog(type).bytes(), Reason.DAMAGED);
    assertReason(WordFile.body(p("甲")).prolog(type).bytes(), Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w:sdt><w:sdtContent",
        "w:tbl><w:tr><w:tc",
        "w:p><w:r><w:pict",
        "w:ins",
        "m:oMath"
      })
  void nestingHasAnEnd(String elements) {
    String[] names = elements.split("><", -1);
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < 100_000 / names.length; i++) {
      xml.append('<').append(elements).append('>');
    }
    for (int i = 0; i < 100_000 / names.length; i++) {
      for (int j = names.length - 1; j >= 0; j--) {
        xml.append("</").append(names[j]).append('>');
      }
    }
    assertReason(WordFile.body(xml.toString()).bytes(), Reason.TOO_LARGE);
  }

  @Test
  void cellsThatClaimMorePlacesThanATableMayHaveAreRefused() {
    String wide = tc("<w:gridSpan w:val=\"2000000000\"/>", "甲");
    assertReason(WordFile.body(tbl(tr(wide, wide))).bytes(), Reason.TOO_LARGE);
    String before = "<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>";
    assertReason(WordFile.body(tbl(before + tc("", "甲") + "</w:tr>")).bytes(), Reason.TOO_LARGE);
    String[] rows = new String[2_000];
    Arrays.fill(rows, tr(tc("", "")));
    rows[0] = tr(tc("<w:gridSpan w:val=\"60000\"/>", "甲"));
    assertReason(WordFile.body(tbl(rows)).bytes(), Reason.TOO_LARGE);
  }

  @Test
  void stylesAndListsThatReferToThemselvesEnd() throws Exception {
    byte[] bytes =
        WordFile.body(p("<w:pStyle w:val=\"a\"/>", "甲") + p(in(1, 0), "乙"))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/>"
                    + "</w:style><w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr>"
                    + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .numbering(WordFile.list(0, "<w:numStyleLink w:val=\"n\"/>", 1))
            .bytes();

    assertThat(FORMAT.read(bytes, "plan.docx", Limits.standard()).blocks())
        .containsExactly(Paragraph.of("甲", 1), Paragraph.of("乙", 2));
  }

  @Test
  void aFileCutOffIsDamaged() {
    byte[] whole = WordFile.body(p("甲乙丙").repeat(50)).bytes();
    for (int length = 1_000; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (FORMAT.recognises(cut, "plan.docx")) {
        assertReason(cut, Reason.DAMAGED);
      }
    }
  }

  @Test
  void whatThePartsHoldNeedNotBeXml() {
    assertReason(
        WordFile.zip(
            Map.of("[Content_Types].xml", utf8("none"), "word/document.xml", utf8("none"))),
        Reason.DAMAGED);
    assertReason(WordFile.body("<w:p>").bytes(), Reason.DAMAGED);
  }

  @Test
  void encryptedAndOlderFilesAreToldByTheirContent() throws Exception {
    assertReason(compound("EncryptedPackage"), Reason.ENCRYPTED);
    assertThat(FORMAT.recognises(compound("WordDocument"), "plan.docx")).isFalse();
    assertThat(FORMAT.recognises(utf8("{\\rtf1\\ansi text}"), "plan.docx")).isFalse();
    assertThat(FORMAT.recognises(compound("Workbook"), "plan.docx")).isFalse();
    assertThat(FORMAT.recognises(utf8("plain"), "plan.docx")).isFalse();
  }

  private static byte[] compound(String entry) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  @Test
  void aDocumentIsKnownWhateverItsNameAndAnArchiveOfDocumentsIsNone() {
    byte[] document = WordFile.body(p("甲")).bytes();
    assertThat(FORMAT.recognises(document, "plan.txt")).isTrue();
    assertThat(FORMAT.recognises(WordFile.zip(Map.of("plans/a.docx", document)), "plans.zip"))
        .isFalse();
  }

  @Test
  void aNumberThatIsWrittenBeforeEveryParagraphCountsAsItsText() {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\""
            + "长".repeat(100_000)
            + "%1\"/></w:lvl>";
    byte[] bytes =
        WordFile.body(p(in(1, 0), "甲").repeat(800)).numbering(WordFile.list(0, level, 1)).bytes();
    assertReason(bytes, Reason.TOO_LARGE);
    String same = level.replace("%1", "%1".repeat(50_000));
    assertReason(
        WordFile.body(p(in(1, 0), "甲").repeat(800)).numbering(WordFile.list(0, same, 1)).bytes(),
        Reason.TOO_LARGE);
  }

  @Test
  void attributesAreKeptOnlyAsFarAsTheyHaveRoom() {
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      styles.append("<w:style w:styleId=\"").append(i).append("\"><w:name w:val=\"");
      styles.append("名".repeat(100_000)).append("\"/></w:style>");
    }
    assertReason(WordFile.body(p("甲")).styles(styles.toString()).bytes(), Reason.TOO_LARGE);
    String wide = "<w:p a=\"" + "甲".repeat(4_000_000) + "\"/>";
    assertReason(WordFile.body(wide).bytes(), Reason.TOO_LARGE);
  }

  @Test
  void declarationsOfNamespacesAreNoneOrFew() throws Exception {
    StringBuilder many = new StringBuilder("<w:p");
    for (int i = 0; i < 60_000; i++) {
      many.append(" xmlns:a").append(i).append("=\"u\"");
    }
    assertReason(WordFile.body(many + "/>").bytes(), Reason.TOO_LARGE);
    String some = many.substring(0, many.indexOf(" xmlns:a200="));
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      nested.append(some.replace("w:p", "w:sdt").replace("xmlns:a", "xmlns:a" + i + "x"));
      nested.append("><w:sdtContent>");
    }
    assertReason(WordFile.body(nested.toString()).bytes(), Reason.TOO_LARGE);
    byte[] bytes = WordFile.body((some + "><w:r><w:t>甲</w:t></w:r></w:p>").repeat(300)).bytes();
    assertThat(FORMAT.read(bytes, "plan.docx", Limits.standard()).blocks()).hasSize(300);
  }

  @Test
  void aPrefixStandsForWhatTheElementAroundSays() throws Exception {
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    byte[] bytes =
        WordFile.body(
                "<x:p xmlns:x=\""
                    + word
                    + "\"><x:r><x:t>甲</x:t></x:r>"
                    + "<w:r xmlns:w=\"urn:other\"><w:t>乙</w:t></w:r><w:r><w:t>丙</w:t></w:r></x:p>"
                    + "<x:p><x:r><x:t>丁</x:t></x:r></x:p>"
                    + "<p xmlns=\""
                    + word
                    + "\"><r><t>戊</t></r></p><p><r><t>己</t></r></p>")
            .bytes();
    assertThat(FORMAT.read(bytes, "plan.docx", Limits.standard()).blocks())
        .containsExactly(Paragraph.of("甲丙", 1), Paragraph.of("戊", 2));
  }

  @Test
  void aLinkOfAnyKindAndAByteThatIsNoCharacterSayNothingOutside() throws Exception {
    byte[] bytes = WordFile.body(p("甲")).bytes();
    Map<String, byte[]> parts = parts(bytes);
    String link =
        "<Relationship Id=\"h\" Type=\"x/hyperlink\" TargetMode=\"External\""
            + " Target=\"http://example.org/col 12/index[1].html\"/></Relationships>";
    parts.compute(
        "word/_rels/document.xml.rels", (name, part) -> end(part, "</Relationships>", link));
    assertSilent(
        () ->
            assertThat(FORMAT.read(WordFile.zip(parts), "plan.docx", Limits.standard()).blocks())
                .hasSize(1));
    parts.computeIfPresent("word/document.xml", (name, part) -> cut(part));
    assertSilent(() -> assertReason(WordFile.zip(parts), Reason.DAMAGED));
  }

  private interface Reads {
    void run() throws Exception;
  }

  private static void assertSilent(Reads reading) throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      reading.run();
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static byte[] end(byte @Nullable [] part, String end, String by) {
    return utf8(new String(part, StandardCharsets.UTF_8).replace(end, by));
  }

  private static byte[] cut(byte[] part) {
    byte[] broken = part.clone();
    broken[new String(part, StandardCharsets.ISO_8859_1).indexOf("preserve\">") + 10] = (byte) 0xff;
    return broken;
  }

  private static Map<String, byte[]> parts(byte[] packed) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
