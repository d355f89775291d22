package io.github.duibiao.document;

import java.util.Locale;
import java.util.Optional;

/**
 * How much a document may take. A limit that is reached ends the reading of that document with a
 * {@link DocumentException} that names it and how to raise it.
 *
 * @param bytes the size of a file, in bytes
 * @param unpackedBytes the size of all that is packed in a file, in bytes
 * @param packedRatio how many times larger than packed something unpacked may be
 * @param entries how many files a packed file may hold
 * @param depth how deep elements may be nested
 * @param cells how many cells all tables and how many paragraphs or lines a document may have
 *     together, and how many elements a web page
 * @param lineLength the length of a line or paragraph, in characters; a longer line of a text is
 *     cut with a {@link Document.Doubt}
 * @param pages how many pages a PDF may have
 * @param characters how many characters all text of a document may have together
 * @param seconds how long the reading of a document may take
 */
public record Limits(
    long bytes,
    long unpackedBytes,
    int packedRatio,
    int entries,
    int depth,
    int cells,
    int lineLength,
    int pages,
    int characters,
    int seconds) {
  /**
   * Measured so that a document which reaches any of them, or all, is read or refused by a virtual
   * machine of 512 MB.
   */
  private static final Limits STANDARD =
      new Limits(64L << 20, 256L << 20, 200, 10_000, 256, 100_000, 1 << 20, 2_000, 4 << 20, 30);

  /** How many bytes a character has at most, in any encoding that texts are read in. */
  private static final int WIDEST = 4;

  /** One of the limits. */
  public enum Limit {
    /** The size of a file, in bytes. */
    BYTES("bytes", "文件字节数", "size of the file in bytes"),
    /** The size of all that is packed in a file, in bytes. */
    UNPACKED_BYTES("unpackedBytes", "解压后字节数", "unpacked size in bytes"),
    /** How many times larger than packed something unpacked may be. */
    PACKED_RATIO("packedRatio", "压缩倍数", "times larger when unpacked"),
    /** How many files a packed file may hold. */
    ENTRIES("entries", "压缩包内文件数", "files in a packed file"),
    /** How deep elements, or archives in archives, may be nested. */
    DEPTH("depth", "嵌套层数", "levels of nesting"),
    /** How many cells all tables, and how many paragraphs a document may have together. */
    CELLS("cells", "单元格或段落数", "cells or paragraphs"),
    /** The length of a line or paragraph, in characters. */
    LINE_LENGTH("lineLength", "段落或单元格字数", "characters of a line or cell"),
    /** How many pages a PDF may have. */
    PAGES("pages", "页数", "pages"),
    /** How many characters all text of a document may have together. */
    CHARACTERS("characters", "全文字数", "characters of the whole text"),
    /** How long the reading of a document may take, in seconds. */
    SECONDS("seconds", "读取秒数", "seconds of reading");

    private final String written;
    private final String chinese;
    private final String english;

    Limit(String written, String chinese, String english) {
      this.written = written;
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns the name that it has among the {@link Limits} and on the command line. */
    public String written() {
      return written;
    }

    /** Returns what is thrown where this limit is reached: it says which, and its value. */
    public DocumentException reached(long value) {
      return new DocumentException(
          DocumentException.Reason.TOO_LARGE,
          chinese + " " + english + " > " + written + "=" + value);
    }

    /** Returns the limit of a name, whatever its case; empty where there is none. */
    public static Optional<Limit> named(String name) {
      for (Limit each : values()) {
        if (each.written.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }

  /** Checks that all are positive. */
  public Limits {
    if (Math.min(bytes, unpackedBytes) < 1
        || Math.min(Math.min(packedRatio, entries), Math.min(depth, cells)) < 1
        || Math.min(Math.min(lineLength, pages), Math.min(characters, seconds)) < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  /** Returns limits that hold every real plan many times over and bound the memory it takes. */
  public static Limits standard() {
    return STANDARD;
  }

  /** Returns one of the limits. */
  public long get(Limit limit) {
    return switch (limit) {
      case BYTES -> bytes;
      case UNPACKED_BYTES -> unpackedBytes;
      case PACKED_RATIO -> packedRatio;
      case ENTRIES -> entries;
      case DEPTH -> depth;
      case CELLS -> cells;
      case LINE_LENGTH -> lineLength;
      case PAGES -> pages;
      case CHARACTERS -> characters;
      case SECONDS -> seconds;
    };
  }

  /**
   * Returns these limits with one of another value.
   *
   * @param value at least 1; limits that count no bytes end at {@link Integer#MAX_VALUE}
   */
  public Limits with(Limit limit, long value) {
    int count = (int) Math.min(Integer.MAX_VALUE, value);
    return new Limits(
        limit == Limit.BYTES ? value : bytes,
        limit == Limit.UNPACKED_BYTES ? value : unpackedBytes,
        limit == Limit.PACKED_RATIO ? count : packedRatio,
        limit == Limit.ENTRIES ? count : entries,
        limit == Limit.DEPTH ? count : depth,
        limit == Limit.CELLS ? count : cells,
        limit == Limit.LINE_LENGTH ? count : lineLength,
        limit == Limit.PAGES ? count : pages,
        limit == Limit.CHARACTERS ? count : characters,
        limit == Limit.SECONDS ? count : seconds);
  }

  /**
   * Checks the bytes of a text before they are decoded, which takes several times their size.
   *
   * @throws DocumentException if they hold more characters than the limit in any encoding
   */
  public void checkText(byte[] bytes) throws DocumentException {
    if (bytes.length > (long) WIDEST * characters) {
      throw reached(Limit.CHARACTERS);
    }
  }

  /** Returns what is thrown where one of the limits is reached. */
  public DocumentException reached(Limit limit) {
    return limit.reached(get(limit));
  }
}
