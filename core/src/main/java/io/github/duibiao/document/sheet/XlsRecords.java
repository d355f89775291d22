package io.github.duibiao.document.sheet;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * Counts the records of a workbook (MS-XLS 2.1.4) before the library makes an object of each, and
 * one of every cell and text that a record states.
 */
final class XlsRecords {
  private static final int SHARED_TEXTS = 0x00FC;
  private static final int NUMBERS = 0x00BD;
  private static final int BLANKS = 0x00BE;

  /** Rows, looks and sums beside the cells. */
  private static final int OF_A_CELL = 4;

  private XlsRecords() {}

  /**
   * Counts the records of all streams that hold a workbook.
   *
   * @throws DocumentException if they are more than the cells that the limits allow can have
   */
  static void check(DirectoryNode files, Limits limits) throws IOException {
    for (String name : files.getEntryNames()) {
      if ((name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))
          && files.getEntryCaseInsensitive(name) instanceof DocumentEntry document) {
        try (InputStream in = new DocumentInputStream(document)) {
          check(in, (long) OF_A_CELL * limits.cells(), limits);
        }
      }
    }
  }

  private static void check(InputStream in, long most, Limits limits) throws IOException {
    long count = 0;
    byte[] head = new byte[4];
    while (in.readNBytes(head, 0, 4) == 4) {
      Budget.check();
      int kind = number(head, 0, 2);
      int length = number(head, 2, 2);
      count +=
          switch (kind) {
            case NUMBERS -> length / 6;
            case BLANKS -> length / 2;
            default -> 1;
          };
      if (kind == SHARED_TEXTS && length >= 8) {
        byte[] counts = in.readNBytes(8);
        length -= 8;
        // The highest bit would make it a negative number, of which there are none either.
        count += counts.length < 8 ? 0 : (number(counts, 4, 4) & 0xFFFFFFFFL);
      }
      if (count > most) {
        throw limits.reached(Limit.CELLS);
      }
      in.skipNBytes(Math.min(length, in.available()));
    }
  }

  private static int number(byte[] bytes, int at, int length) {
    int value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }
}
