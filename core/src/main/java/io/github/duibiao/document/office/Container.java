package io.github.duibiao.document.office;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a word-processor document is kept in, told from its bytes without a library. */
enum Container {
  /** A ZIP archive with the parts of a document. */
  PACKAGE,
  /** An OLE2 compound file that holds an encrypted package. */
  ENCRYPTED,
  /** An OLE2 compound file of Word 97 to 2003, or of WPS. */
  BINARY,
  /** Rich text. */
  RICH_TEXT,
  /** None of these. */
  OTHER;

  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
  private static final byte[] PART = "word/document".getBytes(StandardCharsets.US_ASCII);

  /** The names of entries stand in the directory of a compound file in this encoding. */
  private static final byte[] PROTECTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;

  static Container of(byte[] bytes) {
    if (at(bytes, 0, ZIP)) {
      return holdsDocument(bytes) ? PACKAGE : OTHER;
    }
    if (at(bytes, 0, COMPOUND)) {
      return contains(bytes, PROTECTED) ? ENCRYPTED : holdsText(bytes) ? BINARY : OTHER;
    }
    return at(bytes, 0, RTF) ? RICH_TEXT : OTHER;
  }

  /** Whether a compound file is a text: one that is a workbook may hold texts, and a text books. */
  private static boolean holdsText(byte[] bytes) {
    Set<String> root = CompoundRoot.names(bytes);
    return root.contains("worddocument")
        || (!root.contains("workbook") && !root.contains("book") && contains(bytes, WORD));
  }

  /** Whether the archive's directory names the part; in a file cut off, whether any entry is it. */
  private static boolean holdsDocument(byte[] bytes) {
    int last = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
    for (int end = bytes.length - END_RECORD; end >= last; end--) {
      if (bytes[end] == 'P'
          && bytes[end + 1] == 'K'
          && bytes[end + 2] == 5
          && bytes[end + 3] == 6) {
        return directoryNames(bytes, number(bytes, end + 16, 4), end);
      }
    }
    for (int i = 0; i + 30 < bytes.length; i++) {
      if (at(bytes, i, ZIP) && at(bytes, i + 30, PART)) {
        return true;
      }
    }
    return false;
  }

  private static boolean directoryNames(byte[] bytes, long start, int end) {
    long entry = start;
    while (entry >= 0 && entry + 46 <= end) {
      int at = (int) entry;
      if (bytes[at] != 'P' || bytes[at + 1] != 'K' || bytes[at + 2] != 1 || bytes[at + 3] != 2) {
        return false;
      }
      if (at(bytes, at + 46, PART)) {
        return true;
      }
      entry +=
          46 + number(bytes, at + 28, 2) + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
    }
    return false;
  }

  private static long number(byte[] bytes, int at, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (at(bytes, i, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(byte[] bytes, int from, byte[] part) {
    if (from + part.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (bytes[from + i] != part[i]) {
        return false;
      }
    }
    return true;
  }
}
