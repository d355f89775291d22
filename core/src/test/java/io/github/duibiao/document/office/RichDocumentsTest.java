package io.github.duibiao.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.Document;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document of RTF says on paper is what is read of it. */
class RichDocumentsTest {
  private static final String FONTS =
      "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134 SimSun;}"
          + "{\\f2\\fnil\\fcharset136 PMingLiU;}{\\f3\\fnil\\fcharset2 Wingdings;}}";

  private static List<String> lines(String rtf) throws Exception {
    return Shown.lines(rtf.getBytes(StandardCharsets.ISO_8859_1), "plan.rtf");
  }

  private static String hex(String text, String charset) {
    StringBuilder out = new StringBuilder();
    for (byte each : text.getBytes(Charset.forName(charset))) {
      out.append(String.format("\\'%02x", each & 0xff));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "\\ansicpg936, , GBK",
    "\\ansicpg1252, \\f1, GBK",
    "\\ansicpg1252, \\loch\\af0\\hich\\af0\\dbch\\af1, GBK",
    "\\ansicpg950, , Big5",
    "\\ansicpg936, \\f2, Big5"
  })
  void bytesAreReadInTheEncodingOfTheirFont(String page, String font, String charset)
      throws Exception {
    String text = charset.equals("GBK") ? "政务公开工作要点，镕堃" : "政務公開工作要點";
    String rtf =
        "{\\rtf1\\ansi"
            + page
            + FONTS
            + "{"
            + (font == null ? "" : font + " ")
            + hex(text, charset);
    assertThat(lines(rtf + "}\\par}")).containsExactly(text);
  }

  @Test
  void bytesThatAreNoneSayNothingHoweverMany() throws Exception {
    String none = "\\'".repeat(200_000);

    assertThat(lines("{\\rtf1\\ansi open" + none + " data\\par}")).containsExactly("open data");
  }

  @Test
  void bytesMayStandAsTheyAreAndOverLines() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\\rtf1\\ansi\\ansicpg936 ".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes("政务公开".getBytes(Charset.forName("GBK")));
    out.writeBytes("\\'b9\r\n\\'ab\\par}".getBytes(StandardCharsets.US_ASCII));
    assertThat(Shown.lines(out.toByteArray(), "plan.rtf")).containsExactly("政务公开公");
  }

  @Test
  void aCharacterOfUnicodeHasSoManyBytesInItsPlaceAsIsSaid() throws Exception {
    assertThat(lines("{\\rtf1\\uc1\\u25919?\\u21153\\'3f{\\uc2\\u20844\\'b9\\'ab}\\u24320?\\par}"))
        .containsExactly("政务公开");
    assertThat(lines("{\\rtf1\\uc0\\u-28971 1\\par}")).containsExactly("軕1");
  }

  @Test
  void whatOthersMayPassOverIsPassedOver() throws Exception {
    assertThat(
            lines(
                "{\\rtf1{\\*\\generator Riched20;}{\\info{\\title t}{\\creatim\\yr2024}"
                    + "{\\*\\company c}}{\\header head}{\\pict 0f0f}{\\*\\xyz no}a{\\footnote f}b"
                    + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\upr{x}{\\*\\ud{y}}}\\par}"))
        .containsExactly("ab7y");
  }

  @Test
  void propertiesOfTheDocumentAreFacts() throws Exception {
    Document document =
        Formats.standard()
            .read(
                "{\\rtf1{\\info{\\title Plan}{\\author A}{\\creatim\\yr2024}}a\\par}"
                    .getBytes(StandardCharsets.US_ASCII),
                "plan.rtf",
                Limits.standard());
    assertThat(document.facts()).containsEntry("title", "Plan").containsEntry("creator", "A");
    assertThat(document.blocks()).hasSize(1);
  }

  @Test
  void deletedAndHiddenTextIsLeftOutAndItsMarkJoinsParagraphs() throws Exception {
    assertThat(lines("{\\rtf1 a{\\deleted b}{\\v c}d{\\deleted \\par}e\\par f\\v0 g\\par}"))
        .containsExactly("ade", "fg");
  }

  @Test
  void numbersStandBeforeTheirParagraphsAndSignsDoNot() throws Exception {
    assertThat(
            lines(
                "{\\rtf1"
                    + FONTS
                    + "{\\listtext\\pard\\plain\\f1 \\u22777?\\u12289?\\tab}\\ls1 a\\par"
                    + "{\\pntext\\f0 \\'95\\tab}b\\par{\\listtext\\f3 l\\tab}c\\par"
                    + "{\\listtext \\u9312?\\tab}d\\par}"))
        .containsExactly("壹、 a", "b", "c", "① d");
  }

  @Test
  void cellsLieWhereTheyEnd() throws Exception {
    String row = "\\trowd\\cellx1000\\cellx2000\\cellx3000 ";
    String wide = "\\trowd\\cellx1000\\cellx3000 ";
    String tall = "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000 ";
    String below = "\\trowd\\clvmrg\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000 ";
    String in = "\\pard\\intbl ";
    assertThat(
            lines(
                "{\\rtf1 before\\par"
                    + row
                    + in
                    + "a\\cell b\\par c\\cell d\\cell\\row"
                    + wide
                    + in
                    + "e\\cell f\\cell\\row"
                    + tall
                    + in
                    + "g\\cell h\\cell i\\cell\\row"
                    + below
                    + in
                    + "\\cell j\\cell\\cell\\row\\pard after\\par}"))
        .containsExactly("before", "a|b/c|d", "e|f|^f", "g|h|i", "^g|j|^j", "after");
  }

  @Test
  void aTextBoxFollowsTheParagraphThatAnchorsIt() throws Exception {
    assertThat(
            lines(
                "{\\rtf1 a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard in box\\par}}"
                    + "{\\shprslt no}}b\\par c\\par}"))
        .containsExactly("ab", "in box", "c");
  }

  @Test
  void headingsAreKnownByStyleAndLinesOfContentsAreNotRead() throws Exception {
    assertThat(
            lines(
                "{\\rtf1{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}{\\s9 toc"
                    + " 1;}}\\pard\\s1 a\\par\\pard\\s2 b\\par\\pard\\s9 c 3\\par\\pard d\\par}"))
        .containsExactly("#a", "#b", "d");
  }

  @Test
  void aFileCutOffIsReadAsFarAsItGoes() throws Exception {
    assertThat(lines("{\\rtf1 a\\par{\\b bc")).containsExactly("a", "bc");
    assertThat(lines("{\\rtf1\\trowd\\cellx1\\cellx2\\intbl a\\cell b")).containsExactly("a", "b");
  }
}
