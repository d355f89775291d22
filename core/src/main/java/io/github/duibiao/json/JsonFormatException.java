package io.github.duibiao.json;

import io.github.duibiao.plan.ShownText;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document could not be read: it is broken, or it is not what it should be.
 *
 * <p>The message names the source, the line and the column, then says in Chinese and in English
 * what was found, what was expected and what to do.
 */
public final class JsonFormatException extends IOException {
  private final String sourceName;
  private final int line;
  private final int column;
  private final String path;

  JsonFormatException(
      String sourceName,
      int line,
      int column,
      String path,
      Problem problem,
      @Nullable Throwable cause) {
    super(
        String.format(
            Locale.ROOT,
            "%s:%d:%d: %s%s %s",
            ShownText.line(sourceName),
            line,
            column,
            path.isEmpty() ? "" : path + ": ",
            problem.zh(),
            problem.en()),
        cause);
    this.sourceName = sourceName;
    this.line = line;
    this.column = column;
    this.path = path;
  }

  /** Returns the name of the source, such as a file's. */
  public String sourceName() {
    return sourceName;
  }

  /** Returns the line of the source, counted from 1. */
  public int line() {
    return line;
  }

  /** Returns the column in characters (UTF-16 units), counted from 1. */
  public int column() {
    return column;
  }

  /**
   * Returns the place in the document as a JSON Pointer (RFC 6901), such as {@code
   * /tasks/3/deadlines/0/kind}; empty for the document as a whole.
   */
  public String path() {
    return path;
  }
}
