package io.github.duibiao.units;

import java.io.IOException;

/** A file of units that cannot be used: which file, which line, what is wrong and what to do. */
public final class UnitFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;

  UnitFileException(String source, int line, String problem, String remedy) {
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
