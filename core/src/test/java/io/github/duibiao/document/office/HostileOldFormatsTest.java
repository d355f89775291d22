package io.github.duibiao.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the older formats that are made to harm are refused, with the reason. */
class HostileOldFormatsTest {
  private static final int FAT_ENTRIES = 128;

  private static DocumentException refused(byte[] bytes, String name) {
    DocumentException e =
        catchThrowableOfType(
            DocumentException.class, () -> Formats.standard().read(bytes, name, Limits.standard()));
    assertThat(e).isNotNull();
    return e;
  }

  private static void put(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> (8 * i));
    }
  }

  private static int get(byte[] bytes, int at) {
    int value = 0;
    for (int i = 3; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }

  /** Changes a stream of a DOC file. */
  private interface Change {
    void in(byte[] stream);
  }

  private static byte[] with(String stream, Change change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files =
            new POIFSFileSystem(new ByteArrayInputStream(Shown.file("features.doc")));
        POIFSFileSystem other = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      for (String name : new String[] {"WordDocument", "1Table"}) {
        try (DocumentInputStream in =
            new DocumentInputStream((DocumentEntry) root.getEntryCaseInsensitive(name))) {
          byte[] bytes = in.readAllBytes();
          if (name.equals(stream)) {
            change.in(bytes);
          }
          other.createDocument(new ByteArrayInputStream(bytes), name);
        }
      }
      other.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  @Test
  void aChainOfSectorsThatGoesRoundIsRefused() throws IOException {
    byte[] bytes = Shown.file("features.doc");
    int fat = 512 + 512 * get(bytes, 76);
    for (int i = 0; i < FAT_ENTRIES; i++) {
      if (get(bytes, fat + 4 * i) >= 0) {
        put(bytes, fat + 4 * i, i);
      }
    }
    assertThat(refused(bytes, "plan.doc").reason()).isEqualTo(Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1A6, 0xFE, 0x106})
  void aTableAsLargeAsNoFileIsRefused(int place) throws IOException {
    byte[] bytes = with("WordDocument", stream -> put(stream, place, 0x7FFFFFF0));
    assertThat(refused(bytes, "plan.doc").reason()).isIn(Reason.TOO_LARGE, Reason.DAMAGED);
  }

  @Test
  void piecesThatShowOneTextWithoutEndAreRefused() throws IOException {
    byte[] whole = with("none", stream -> {});
    int[] pieces = new int[1];
    with("WordDocument", stream -> pieces[0] = get(stream, 0x1A2));
    byte[] bytes = with("1Table", stream -> put(stream, pieces[0] + 5 + 4, 0x7FFFFFF0));
    assertThat(Shown.lines(whole, "plan.doc")).isNotEmpty();
    assertThat(refused(bytes, "plan.doc")).hasMessageContaining("characters=");
  }

  @Test
  void aDocumentOfAPasswordIsNamedAsSuch() throws IOException {
    byte[] bytes = with("WordDocument", stream -> stream[0x0B] |= 0x01);
    assertThat(refused(bytes, "plan.doc").reason()).isEqualTo(Reason.ENCRYPTED);
  }

  private static byte[] rtf(String text) {
    return ("{\\rtf1 " + text).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void groupsAreNotNestedWithoutEnd() {
    assertThat(refused(rtf("{".repeat(100_000)), "plan.rtf")).hasMessageContaining("depth=");
    assertThat(refused(rtf("{\\shptxt a".repeat(100_000)), "plan.rtf"))
        .hasMessageContaining("depth=");
    assertThat(refused(rtf("\\intbl\\itap2000000000 a\\par"), "plan.rtf"))
        .hasMessageContaining("depth=");
  }

  @Test
  void rtfDoesNotMakeMoreThanIsAllowed() throws Exception {
    assertThat(refused(rtf("\\cellx1".repeat(150_000)), "plan.rtf").reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refused(rtf("\\u65 ".repeat(1 << 21)), "plan.rtf").reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refused(rtf("a\\par ".repeat(150_000)), "plan.rtf").reason())
        .isEqualTo(Reason.TOO_LARGE);
    StringBuilder edges = new StringBuilder("\\pard\\intbl ");
    for (int i = 0; i < 2_000; i++) {
      edges.append("\\trowd\\cellx").append(100 * i + 100).append(" a\\cell\\row");
    }
    assertThat(refused(rtf(edges.toString()), "plan.rtf").reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(Shown.lines(rtf("a\\par\\bin2147483647 b\\par}"), "plan.rtf")).containsExactly("a");
  }

  private static byte[] odt(String body) {
    return flat("text", "<office:body><office:text>" + body + "</office:text></office:body>");
  }

  private static byte[] ods(String rows) {
    return flat(
        "spreadsheet",
        "<office:body><office:spreadsheet><table:table table:name=\"a\">"
            + rows
            + "</table:table></office:spreadsheet></office:body>");
  }

  private static byte[] flat(String type, String inside) {
    return ("<?xml version=\"1.0\"?><office:document"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " office:mimetype=\"application/vnd.oasis.opendocument."
            + type
            + "\">"
            + inside
            + "</office:document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsRepeatedWithoutEndIsRefusedAndEmptyPlacesAreNot() throws Exception {
    String many = " table:number-columns-repeated=\"2000000000\"";
    String cell = "<table:table-cell" + many + "><text:p>a</text:p></table:table-cell>";
    String row = "<table:table-row>" + cell + "</table:table-row>";
    assertThat(refused(odt("<table:table>" + row + "</table:table>"), "plan.fodt").reason())
        .isEqualTo(Reason.TOO_LARGE);
    String rows = "<table:table-row table:number-rows-repeated=\"2000000000\">";
    String one = "<table:table-cell><text:p>a</text:p></table:table-cell>";
    assertThat(refused(ods(rows + one + "</table:table-row>"), "plan.fods").reason())
        .isEqualTo(Reason.TOO_LARGE);
    String empty = rows + "<table:table-cell" + many + "/></table:table-row>";
    assertThat(
            Shown.lines(
                ods("<table:table-row>" + one + one + "</table:table-row>" + empty), "plan.fods"))
        .isNotEmpty();
  }

  @Test
  void elementsAreNotNestedWithoutEndAndDeclareNoEntities() {
    assertThat(refused(odt("<text:section>".repeat(100_000)), "plan.fodt").reason())
        .isIn(Reason.TOO_LARGE, Reason.DAMAGED);
    String plain = new String(odt("<text:p>&a;</text:p>"), StandardCharsets.UTF_8);
    byte[] bomb =
        plain
            .replace("?><", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(refused(bomb, "plan.fodt").reason()).isEqualTo(Reason.DAMAGED);
    byte[] sheet =
        new String(ods(""), StandardCharsets.UTF_8)
            .replace("?><", "?><!DOCTYPE x [<!ENTITY a \"b\">]><")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(refused(sheet, "plan.fods").reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aPackedDocumentUnpacksNoFurtherThanItMay() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", WordFile.utf8("application/vnd.oasis.opendocument.text"));
    parts.put("META-INF/manifest.xml", WordFile.utf8("<a/>"));
    parts.put("content.xml", new byte[64 << 20]);
    assertThat(refused(WordFile.zip(parts), "plan.odt").reason())
        .isIn(Reason.TOO_LARGE, Reason.DAMAGED);
  }
}
