package io.github.duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** A workbook that is made to harm is refused for a reason, and takes no more than it may. */
class HostileBooksTest {
  private static final String ROW = "<row><c t=\"inlineStr\"><is><t>一、做好公开工作。</t></is></c></row>";

  private static byte[] book(String sheet, String texts, String relations) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
            + " Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
            + "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/>"
            + relations
            + "</Relationships>");
    parts.put("xl/sheet.xml", "<worksheet>" + sheet + "</worksheet>");
    parts.put("xl/texts.xml", "<sst>" + texts + "</sst>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static void assertTooLarge(byte[] bytes, String limit) {
    assertThat(new WorkbookFormat().recognises(bytes, "plan")).isTrue();
    assertThatThrownBy(() -> new WorkbookFormat().read(bytes, "plan", Limits.standard()))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
        .hasMessageContaining(limit);
  }

  @Test
  void aSheetHoldsSoManyCellsAndRows() throws IOException {
    assertThat(
            new WorkbookFormat()
                .read(book("<sheetData>" + ROW + "</sheetData>", "", ""), "plan", Limits.standard())
                .blocks())
        .hasSize(2);
    StringBuilder cells = new StringBuilder("<sheetData>");
    StringBuilder hidden = new StringBuilder("<sheetData>");
    for (int i = 1; i <= 110_000; i++) {
      cells.append("<row><c><v>").append(i * 7L).append("</v></c></row>");
      hidden.append("<row r=\"").append(i).append("\" hidden=\"1\"/>");
    }
    assertTooLarge(book(cells + "</sheetData>", "", ""), "cells=");
    assertTooLarge(book(hidden + ROW + "</sheetData>", "", ""), "cells=");
    StringBuilder merges = new StringBuilder("<sheetData>");
    for (int i = 1; i <= 300; i++) {
      merges.append("<row><c><v>").append(i * 7_919L).append("</v></c></row>");
    }
    merges.append("</sheetData><mergeCells>");
    for (int i = 1; i <= 100_001; i++) {
      merges.append("<mergeCell ref=\"A").append(i % 300 + 1).append(":XFD").append(1_048_576 - i);
      merges.append("\"/>");
    }
    assertTooLarge(book(merges + "</mergeCells>", "", ""), "cells=");
  }

  @Test
  void textsThatCellsShareAreNoLongerThanADocument() throws IOException {
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      texts.append("<si><t>");
      for (int j = 0; j < 15_000; j++) {
        texts.append((i * 15_000 + j) * 7_919L);
      }
      texts.append("</t></si>");
    }
    assertTooLarge(book(ROW, texts.toString(), ""), "characters=");
    String one = "<si><t>" + "任务".repeat(50_000) + "</t></si>";
    String cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>";
    assertTooLarge(book("<sheetData>" + cells + "</sheetData>", one, ""), "characters=");
  }

  @Test
  void anElementHasSoManyAttributesAndNoTagGoesOnWithoutEnd() throws IOException {
    StringBuilder names = new StringBuilder("<row");
    for (int i = 0; i < 9_000; i++) {
      names.append(" xmlns:a").append(i).append("=\"u\"");
    }
    assertTooLarge(book(names + "/>", "", ""), "attributes");
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 1_500_000; i++) {
      digits.append(i * 31L);
    }
    assertTooLarge(book("<row a=\"" + digits + "\"/>", "", ""), "without a tag");
  }

  @Test
  void aBookHasSoManyParts() throws IOException {
    StringBuilder relations = new StringBuilder();
    for (int i = 0; i < 10_001; i++) {
      relations.append("<Relationship Id=\"x").append(i).append("\" Type=\"y\" Target=\"z\"/>");
    }
    assertTooLarge(book(ROW, "", relations.toString()), "entries=");
  }

  private static byte[] old(int rows, int columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          (j == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(j).setCellValue("任务");
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  @Test
  void anOldBookIsReadThatStatesWhatItHolds() throws Exception {
    assertThat(new WorkbookFormat().read(old(30, 3), "plan.xls", Limits.standard()).blocks())
        .hasSize(1);
    assertTooLarge(old(60_000, 2), "cells=");
  }

  /** Returns the place of the first record of a kind, which has at least so many bytes. */
  private static int record(ByteBuffer bytes, int kind, int length) {
    for (int i = 512; i + 4 < bytes.limit(); i++) {
      if (bytes.getShort(i) == kind && bytes.getShort(i + 2) == length) {
        return i;
      }
    }
    throw new AssertionError("no such record");
  }

  @Test
  void anOldBookThatClaimsMoreTextsOrCellsThanItHoldsIsRefused() throws IOException {
    ByteBuffer texts = ByteBuffer.wrap(old(2, 2)).order(ByteOrder.LITTLE_ENDIAN);
    int start = record(texts, 0xFC, 8 + 3 + 2 * "任务".length());
    texts.putInt(start + 8, Integer.MAX_VALUE);
    assertTooLarge(texts.array(), "cells=");
    texts.putInt(start + 8, -1);
    assertTooLarge(texts.array(), "cells=");
  }

  @Test
  void aRowThatNoSheetHasIsTheNext() throws Exception {
    for (String row : new String[] {"2147483647", "1048577", "0", "-5", "99999999999"}) {
      String rows = ROW + "<row r=\"" + row + "\"><c><v>7</v></c></row>";
      assertThat(
              new WorkbookFormat()
                  .read(book("<sheetData>" + rows + "</sheetData>", "", ""), "p", Limits.standard())
                  .blocks())
          .extracting(Block::line)
          .containsExactly(1, 1, 2);
    }
  }
}
