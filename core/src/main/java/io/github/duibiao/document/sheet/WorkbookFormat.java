package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import java.nio.charset.StandardCharsets;

/**
 * Workbooks of office programs: XLSX (also XLSM), and XLS as older programs and WPS wrote it.
 *
 * <p>Every visible sheet is read in order, its name a paragraph before it unless it is the one that
 * programs give. A number or date is read as it is shown, only that a year is always whole; a
 * formula as the value it had when the file was saved. Rows that a filter or a folded outline hides
 * are read; other hidden rows, columns and sheets are left out, and a doubt says so. Lines are
 * rows, counted through all sheets.
 *
 * <p>Needs {@code org.apache.poi:poi-ooxml}.
 */
public final class WorkbookFormat implements DocumentFormat {
  private static final byte[] PART = "xl/workbook.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STREAM = name("Workbook");
  private static final byte[] OLD_STREAM = name("Book");

  @Override
  public String name() {
    return "XLSX";
  }

  @Override
  public String library() {
    return "org.apache.poi:poi-ooxml";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("xlsx", "xlsm", "xls", "et");
  }

  @Override
  public String needed() {
    return "org.apache.poi.hssf.usermodel.HSSFWorkbook";
  }

  /** The names of parts and streams stand unpacked in either kind of file. */
  @Override
  public boolean recognises(byte[] bytes, String name) {
    if (Bytes.startWith(bytes, Bytes.ZIP)) {
      return Bytes.contain(bytes, PART);
    }
    return Bytes.startWith(bytes, Bytes.COMPOUND)
        && (Bytes.contain(bytes, STREAM) || Bytes.contain(bytes, OLD_STREAM));
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    return Bytes.startWith(bytes, Bytes.ZIP)
        ? XlsxBook.read(bytes, limits)
        : XlsBook.read(bytes, limits);
  }

  /** A name in the directory of a compound file: UTF-16, with the end of a text after it. */
  private static byte[] name(String text) {
    return ("\0" + text + "\0").getBytes(StandardCharsets.UTF_16LE);
  }
}
