package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * Checks what the head of a DOC file declares (MS-DOC 2.5) before the library makes it: how many
 * characters its pieces have together, which may show one stretch of the file any number of times,
 * and how many pages describe its paragraphs and characters.
 */
final class DocBounds {
  private static final int HEAD = 0x1AA;
  private static final int FLAGS = 0x0A;
  private static final int ENCRYPTED = 0x0100;
  private static final int SECOND_TABLE = 0x0200;
  private static final int CHARACTERS = 0xFE;
  private static final int PARAGRAPHS = 0x106;
  private static final int PIECES = 0x1A2;

  /** The properties of a paragraph that come before the pieces, and the pieces. */
  private static final int PROPERTIES = 1;

  private static final int PIECE_TABLE = 2;

  private DocBounds() {}

  static void check(DirectoryNode files, Limits limits) throws IOException {
    byte[] head = bytes(files, "WordDocument", 0, HEAD);
    int flags = number(head, FLAGS, 2);
    if ((flags & ENCRYPTED) != 0) {
      throw new DocumentException(Reason.ENCRYPTED, "DOC");
    }
    for (int at : new int[] {CHARACTERS, PARAGRAPHS}) {
      if (number(head, at, 4) / 8 > limits.cells() || number(head, at, 4) < 0) {
        throw limits.reached(Limit.CELLS);
      }
    }
    String table = (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table";
    int length = number(head, PIECES + 4, 4);
    if (length < 0 || length > limits.bytes()) {
      throw limits.reached(Limit.BYTES);
    }
    pieces(bytes(files, table, number(head, PIECES, 4), length), limits);
  }

  private static void pieces(byte[] table, Limits limits) throws DocumentException {
    int at = 0;
    while (at + 3 <= table.length && table[at] == PROPERTIES) {
      at += 3 + number(table, at + 1, 2);
    }
    if (at + 5 > table.length || table[at] != PIECE_TABLE) {
      throw new DocumentException(Reason.DAMAGED, "DOC");
    }
    int count = (Math.min(number(table, at + 1, 4), table.length - at - 5) - 4) / 12;
    if (count > limits.cells()) {
      throw limits.reached(Limit.CELLS);
    }
    int before = 0;
    for (int i = 0; i <= count; i++) {
      int place = number(table, at + 5 + 4 * i, 4);
      if (place < before) {
        throw new DocumentException(Reason.DAMAGED, "DOC");
      }
      before = place;
    }
    if (before > limits.characters()) {
      throw limits.reached(Limit.CHARACTERS);
    }
  }

  private static byte[] bytes(DirectoryNode files, String name, int from, int length)
      throws IOException {
    if (from < 0
        || !files.hasEntryCaseInsensitive(name)
        || !(files.getEntryCaseInsensitive(name) instanceof DocumentEntry document)) {
      throw new DocumentException(Reason.DAMAGED, "DOC");
    }
    try (InputStream in = new DocumentInputStream(document)) {
      in.skipNBytes(Math.min(from, in.available()));
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new DocumentException(Reason.DAMAGED, "DOC");
      }
      return bytes;
    }
  }

  static int number(byte[] bytes, int at, int length) {
    int value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }
}
