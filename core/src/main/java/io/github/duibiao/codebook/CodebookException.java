package io.github.duibiao.codebook;

import java.io.IOException;

/** A codebook that cannot be used: which file, which line, what is wrong and what to do. */
public final class CodebookException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;

  CodebookException(String source, int line, String problem, String remedy) {
    super(source + ":" + line + ": " + problem + ": " + remedy);
    this.source = source;
    this.line = line;
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
