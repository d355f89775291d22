package io.github.duibiao.codebook;

import java.io.IOException;

/** A codebook that cannot be used: which file, which line, what is wrong and what to do. */
public final class CodebookException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;
  private final String zh;
  private final String en;

  /**
   * Makes one.
   *
   * @param zh what is wrong and what to do, in Chinese
   * @param en the same in English
   */
  CodebookException(String source, int line, String zh, String en) {
    super(source + ":" + line + ": " + zh + en);
    this.source = source;
    this.line = line;
    this.zh = source + ":" + line + ": " + zh;
    this.en = source + ":" + line + ": " + en;
  }

  /** Returns the place, what is wrong and what to do, in Chinese. */
  public String zh() {
    return zh;
  }

  /** Returns the place, what is wrong and what to do, in English. */
  public String en() {
    return en;
  }

  /** Returns the name of the file. */
  public String source() {
    return source;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }
}
