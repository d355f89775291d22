package io.github.duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is made to harm is refused for a reason, and takes no more than it may. */
class HostilePdfTest {
  private static final String TEXT = "BT /F1 12 Tf 72 700 Td <00410042> Tj ET";

  private static final String PLAIN = map("1 beginbfrange <0000> <00FF> <4E00> endbfrange");

  private final List<byte[]> objects = new ArrayList<>();

  /** Adds an object and returns its number. */
  private int object(String text) {
    objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
    return objects.size();
  }

  private int stream(String dictionary, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("<<" + dictionary + "/Length " + bytes.length + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(bytes);
    out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.add(out.toByteArray());
    return objects.size();
  }

  private byte[] file(String trailer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    String end =
        "xref\n0 "
            + (objects.size() + 1)
            + "\n0000000000 65535 f \n"
            + table
            + "trailer\n<</Size "
            + (objects.size() + 1)
            + trailer
            + ">>\nstartxref\n"
            + out.size()
            + "\n%%EOF\n";
    out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** A file of one page with this content, and these resources. */
  private byte[] page(int content, String resources) {
    int page = objects.size() + 1;
    object(
        "<</Type/Page/MediaBox[0 0 600 800]/Contents "
            + content
            + " 0 R/Parent "
            + (page + 1)
            + " 0 R/Resources<<"
            + resources
            + ">>>>");
    object("<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
    int root = object("<</Type/Catalog/Pages " + (page + 1) + " 0 R>>");
    return file("/Root " + root + " 0 R");
  }

  private static byte[] deflated(int megabytes, byte[] unit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < block.length; i++) {
        block[i] = unit[i % unit.length];
      }
      for (int i = 0; i < megabytes; i++) {
        deflater.write(block);
      }
    }
    return out.toByteArray();
  }

  private static Reason reason(byte[] bytes) {
    try {
      new PdfDocuments().read(bytes, "plan.pdf", Limits.standard());
    } catch (DocumentException e) {
      return e.reason();
    }
    throw new AssertionError("it was read");
  }

  @Test
  void whatUnpacksToFarMoreThanItIsIsNotUnpacked() throws Exception {
    int content =
        stream("/Filter/FlateDecode", deflated(60, "q Q\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(reason(page(content, ""))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aRowOfAPredictorHasAnEnd() throws Exception {
    int content =
        stream(
            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
            deflated(1, new byte[] {0}));
    assertThat(reason(page(content, ""))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void formsThatDrawFormsEnd() {
    int last =
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 12; i++) {
      last =
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F "
                  + last
                  + " 0 R>>>>",
              "/F Do ".repeat(12).getBytes(StandardCharsets.US_ASCII));
    }
    int content = stream("", "/F Do".getBytes(StandardCharsets.US_ASCII));
    assertThat(reason(page(content, "/XObject<</F " + last + " 0 R>>")))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aFormThatDrawsItselfEnds() {
    int self = objects.size() + 1;
    stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + self + " 0 R>>>>",
        "/F Do".getBytes(StandardCharsets.US_ASCII));
    int content = stream("", "/F Do".getBytes(StandardCharsets.US_ASCII));
    assertThat(reason(page(content, "/XObject<</F " + self + " 0 R>>"))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aTreeOfPagesThatHoldsItselfEnds() {
    object("<</Type/Pages/Count 5/Kids[1 0 R 1 0 R 2 0 R]>>");
    object("<</Type/Pages/Count 5/Kids[1 0 R]/Parent 1 0 R>>");
    object("<</Type/Catalog/Pages 1 0 R>>");
    assertThat(reason(file("/Root 3 0 R"))).isIn(Reason.DAMAGED, Reason.EMPTY, Reason.TOO_LARGE);
  }

  @Test
  void nestingHasAnEnd() {
    object("<</Type/Pages/Count 1/Kids " + "[".repeat(300_000) + "]".repeat(300_000) + ">>");
    object("<</Type/Catalog/Pages 1 0 R>>");
    assertThat(reason(file("/Root 2 0 R"))).isIn(Reason.DAMAGED, Reason.TOO_LARGE);

    objects.clear();
    for (int i = 1; i <= 20_000; i++) {
      object("<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]/Parent " + (i - 1) + " 0 R>>");
    }
    object("<</Type/Page/MediaBox[0 0 600 800]/Parent 20000 0 R>>");
    int root = object("<</Type/Catalog/Pages 1 0 R>>");
    assertThat(reason(file("/Root " + root + " 0 R")))
        .isIn(Reason.DAMAGED, Reason.TOO_LARGE, Reason.EMPTY);
  }

  @Test
  void moreObjectsThanAnyDocumentHasAreNoHarm() {
    for (int i = 0; i < 300_000; i++) {
      object("null");
    }
    int content = stream("", "q Q".getBytes(StandardCharsets.US_ASCII));
    assertThat(reason(page(content, ""))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aTableOfObjectsMayNotClaimMoreThanItHolds() throws Exception {
    String table =
        "/Type/XRef/Size 2000000000/Index[0 2000000000]/W[0 0 0]/Root 1 0 R/Filter/FlateDecode";
    object("<</Type/Catalog>>");
    stream(table, deflated(1, new byte[] {0}));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n2 0 obj\n".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(objects.get(1));
    out.writeBytes("\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reason(out.toByteArray())).isIn(Reason.DAMAGED, Reason.TOO_LARGE, Reason.EMPTY);
  }

  @Test
  void morePagesThanTheLimitAreRefused() {
    StringBuilder kids = new StringBuilder();
    for (int i = 1; i <= 2_001; i++) {
      object("<</Type/Page/MediaBox[0 0 600 800]/Parent 2002 0 R>>");
      kids.append(i).append(" 0 R ");
    }
    object("<</Type/Pages/Count 2001/Kids[" + kids + "]>>");
    object("<</Type/Catalog/Pages 2002 0 R>>");
    assertThat(reason(file("/Root 2003 0 R"))).isEqualTo(Reason.TOO_LARGE);
  }

  /** A file with a page that is written in a font of many characters. */
  private byte[] inFont(String descendant, String map) {
    int toUnicode = stream("", map.getBytes(StandardCharsets.US_ASCII));
    int inner =
        object(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/S/CIDSystemInfo<</Registry(Adobe)"
                + "/Ordering(Identity)/Supplement 0>>/DW 1000"
                + descendant
                + ">>");
    int font =
        object(
            "<</Type/Font/Subtype/Type0/BaseFont/S/Encoding/Identity-H/DescendantFonts["
                + inner
                + " 0 R]/ToUnicode "
                + toUnicode
                + " 0 R>>");
    int content = stream("", TEXT.getBytes(StandardCharsets.US_ASCII));
    return page(content, "/Font<</F1 " + font + " 0 R>>");
  }

  private static String map(String ranges) {
    return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange"
        + " <0000> <FFFF> endcodespacerange "
        + ranges
        + " endcmap";
  }

  private static String text(byte[] bytes) throws DocumentException {
    return new PdfDocuments().read(bytes, "plan.pdf", Limits.standard()).blocks().get(0).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/W[0 2147483647 1000]",
        "/W[0 99999999999 1000]",
        "/W[-2147483648 2147483647 1000]",
        "/W[65 [1000] 70 2000000000 500]",
        "/W2[0 2147483647 -1000 500 880]",
        "/W[0 2147483647 1000]/W2[0 2147483647 -1000 500 880]"
      })
  void aRangeOfWidthsEndsWithTheLastCharacter(String widths) throws Exception {
    assertThat(text(inFont(widths, PLAIN))).contains("\u4e41\u4e42");
  }

  @Test
  void allRangesOfAFileHaveRoomForItsCharacters() {
    assertThat(reason(inFont("/W[" + "0 65535 500 ".repeat(10_000) + "]", PLAIN)))
        .isEqualTo(Reason.TOO_LARGE);
    objects.clear();
    String all = map("100 beginbfrange " + "<0000> <FFFF> <0000> ".repeat(10_000) + "endbfrange");
    assertThat(reason(inFont("", all))).isEqualTo(Reason.TOO_LARGE);
    objects.clear();
    StringBuilder long4 = new StringBuilder("100 beginbfrange ");
    for (int i = 0; i < 30_000; i++) {
      long4.append(String.format(Locale.ROOT, "<%04x0000> <%04xFFFF> <00004E00> ", i, i));
    }
    assertThat(reason(inFont("", map(long4 + "endbfrange")))).isEqualTo(Reason.TOO_LARGE);
  }

  /** The private part of a Type 1 font, as it is kept: encrypted. */
  private static byte[] encrypted(String plain) {
    byte[] bytes = plain.getBytes(StandardCharsets.ISO_8859_1);
    int key = 55_665;
    for (int i = 0; i < bytes.length; i++) {
      int cipher = (bytes[i] & 0xff) ^ (key >> 8);
      bytes[i] = (byte) cipher;
      key = ((cipher + key) * 52_845 + 22_719) & 0xffff;
    }
    return bytes;
  }

  @ParameterizedTest
  @CsvSource({"2000000000, 0, 0", "1, 2147483000, 0", "1, 0, 2147483000", "99999999999, 0, 0"})
  void outlinesThatClaimTooMuchAreNotTakenIn(String parts, int first, int second) throws Exception {
    String plain =
        """
        %!PS-AdobeFont-1.0: X
        11 dict begin
        /FontName /X def /Encoding 256 array
        0 1 255 {1 index exch /.notdef put} for
        dup 65 /A put
        readonly def
        /FontMatrix [0.001 0 0 0.001 0 0] readonly def
        /FontBBox {0 0 1 1} readonly def
        currentdict end
        currentfile eexec
        """;
    byte[] hidden =
        encrypted(
            "XXXXdup /Private 8 dict dup begin /RD {string currentfile exch readstring pop}"
                + " executeonly def /ND {def} def /NP {put} def /lenIV 4 def /Subrs "
                + parts
                + " array\ndup 0 5 RD 12345 NP\nND\n2 index /CharStrings 2 dict dup begin\n"
                + "/.notdef 5 RD 12345 ND end\nend\n");
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    program.writeBytes(plain.getBytes(StandardCharsets.ISO_8859_1));
    program.writeBytes(hidden);
    String lengths =
        "/Length1 "
            + (first == 0 ? plain.length() : first)
            + "/Length2 "
            + (second == 0 ? hidden.length : second)
            + "/Length3 0";
    int file = stream(lengths, program.toByteArray());
    int descriptor =
        object("<</Type/FontDescriptor/FontName/X/Flags 32/FontFile " + file + " 0 R>>");
    int font =
        object(
            "<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 65/LastChar 66/Widths[500 500]"
                + "/Encoding/WinAnsiEncoding/FontDescriptor "
                + descriptor
                + " 0 R>>");
    int content =
        stream("", "BT /F1 12 Tf 72 700 Td (AB) Tj ET".getBytes(StandardCharsets.US_ASCII));
    assertThat(text(page(content, "/Font<</F1 " + font + " 0 R>>"))).contains("AB");
  }

  /** A font of the sort that a browser takes, with one table of characters. */
  private static byte[] outlines(byte[] map) throws IOException {
    byte[] font;
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = Objects.requireNonNull(in).readAllBytes();
    }
    ByteBuffer whole = ByteBuffer.wrap(Arrays.copyOf(font, font.length + map.length + 12));
    for (int i = 0; i < whole.getShort(4); i++) {
      if (whole.getInt(12 + 16 * i) == ('c' << 24 | 'm' << 16 | 'a' << 8 | 'p')) {
        whole.putInt(12 + 16 * i + 8, font.length).putInt(12 + 16 * i + 12, map.length + 12);
      }
    }
    whole.position(font.length);
    whole.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10);
    whole.putInt(12).put(map);
    return whole.array();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 12, 13})
  void aTableOfCharactersHasNoMoreThanTheFontHasTimesMany(int kind) throws Exception {
    ByteBuffer map = ByteBuffer.allocate(400_000);
    if (kind == 4) {
      int segments = 20_000;
      map.putShort((short) 4).putShort((short) 0).putShort((short) 0);
      map.putShort((short) (2 * segments)).position(14);
      for (int i = 0; i < segments; i++) {
        map.putShort((short) 0xFFFF);
      }
    } else {
      map.putShort((short) kind).putShort((short) 0).putInt(400_000).putInt(0).putInt(30_000);
      for (int i = 0; i < 30_000; i++) {
        map.putInt(0).putInt(60_000).putInt(0);
      }
    }
    int file = stream("/Length1 9", outlines(map.array()));
    int descriptor =
        object("<</Type/FontDescriptor/FontName/X/Flags 32/FontFile2 " + file + " 0 R>>");
    byte[] bytes = inFont("/FontDescriptor " + descriptor + " 0 R", PLAIN);
    assertThat(text(bytes)).contains("\u4e41\u4e42");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q ", "1000 ", "1000 m ", "[", "<<", "(a) "})
  void aPageOfNothingButTheSameIsRefusedOrEmpty(String same) {
    byte[] bytes = same.repeat(2_000_000 / same.length()).getBytes(StandardCharsets.US_ASCII);
    assertThat(reason(page(stream("", bytes), "")))
        .isIn(Reason.TOO_LARGE, Reason.EMPTY, Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/Length1 9", "/Subtype/OpenType"})
  void aPageIsNoLargerThanAPageCanBe(String claims) {
    byte[] bytes = "1000 ".repeat(3_000_000).getBytes(StandardCharsets.US_ASCII);
    assertThat(reason(page(stream(claims, bytes), "")))
        .isEqualTo(claims.isEmpty() ? Reason.TOO_LARGE : Reason.DAMAGED);
  }

  @Test
  void objectsThatNoTableListsAreNotCountedWithoutEnd() {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 1; i < 600_000; i++) {
      pdf.append(i).append(" 0 obj<</Kids[").append(i + 1).append(" 0 R]>>endobj\n");
    }
    assertThat(reason(pdf.toString().getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Reason.TOO_LARGE);
  }
}
