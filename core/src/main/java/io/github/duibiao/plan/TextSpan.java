package io.github.duibiao.plan;

/**
 * Where in its source a statement stands.
 *
 * @param line the first line, counted from 1
 * @param endLine the last line, at least {@code line}
 */
public record TextSpan(int line, int endLine) {
  /** Checks the order of the lines. */
  public TextSpan {
    if (line < 1 || endLine < line) {
      throw new IllegalArgumentException("not a span of lines: " + line + " to " + endLine);
    }
  }

  /** Returns the span of one line. */
  public static TextSpan ofLine(int line) {
    return new TextSpan(line, line);
  }

  /** Returns the smallest span that holds this one and the other. */
  public TextSpan union(TextSpan other) {
    return new TextSpan(Math.min(line, other.line), Math.max(endLine, other.endLine));
  }

  @Override
  public String toString() {
    return line == endLine ? "line " + line : "lines " + line + "-" + endLine;
  }
}
