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
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
    assertReason(compound("WordDocument"), Reason.UNSUPPORTED);
    assertReason(utf8("{\\rtf1\\ansi text}"), Reason.UNSUPPORTED);
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
}
