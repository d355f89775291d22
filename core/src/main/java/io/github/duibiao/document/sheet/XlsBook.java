package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of the binary format that came before XLSX; held as a whole while it is read. */
final class XlsBook {
  private static final String MEDIA_TYPE = "application/vnd.ms-excel";

  private XlsBook() {}

  static Document read(byte[] bytes, Limits limits) throws DocumentException {
    return Budget.apart(() -> readAll(bytes, limits));
  }

  private static Document readAll(byte[] bytes, Limits limits) throws DocumentException {
    try (POIFSFileSystem files = open(bytes, limits);
        HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), false)) {
      BookBuilder book = new BookBuilder(limits);
      ShownNumbers numbers =
          new ShownNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        String name = workbook.getSheetName(i);
        if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
          book.hiddenSheet(name);
        } else {
          fill(book, workbook.getSheetAt(i), numbers);
          book.finish(name);
        }
      }
      return book.document(MEDIA_TYPE, ImmutableMap.of());
    } catch (DocumentException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new DocumentException(Reason.ENCRYPTED, "XLS", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library answers broken records with exceptions of every kind.
      throw new DocumentException(Reason.DAMAGED, "XLS", e);
    }
  }

  private static POIFSFileSystem open(byte[] bytes, Limits limits) throws IOException {
    POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
    try {
      XlsRecords.check(files.getRoot(), limits);
      return files;
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private static void fill(BookBuilder book, Sheet sheet, ShownNumbers numbers)
      throws DocumentException {
    SheetCells grid = book.sheet();
    int errors = 0;
    int firstError = 0;
    for (Row row : sheet) {
      Budget.check();
      if (row.getZeroHeight() && row.getOutlineLevel() == 0) {
        grid.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        CellType type =
            cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        if (type == CellType.ERROR) {
          errors++;
          firstError = firstError == 0 ? row.getRowNum() + 1 : firstError;
        }
        grid.cell(row.getRowNum(), cell.getColumnIndex(), shown(cell, type, numbers));
      }
    }
    for (int i = 0; i < 256; i++) {
      if (sheet.isColumnHidden(i) && sheet.getColumnOutlineLevel(i) == 0) {
        grid.hideColumns(i, i);
      }
    }
    for (CellRangeAddress each : sheet.getMergedRegions()) {
      grid.merge(
          each.getFirstRow(), each.getLastRow(), each.getFirstColumn(), each.getLastColumn());
    }
    book.errors(errors, firstError);
  }

  private static String shown(Cell cell, CellType type, ShownNumbers numbers) {
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString().replace("\r\n", "\n");
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC -> {
        CellStyle style = cell.getCellStyle();
        yield numbers.shown(
            cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
      }
      default -> "";
    };
  }
}
