package io.github.duibiao.reading.table;

import org.jspecify.annotations.Nullable;

/**
 * A cell, or a line that may be one.
 *
 * @param text what it holds; lines of one cell are parted by {@code \n}
 * @param line its first line
 * @param endLine its last line
 */
record Cell(String text, int line, int endLine) {
  boolean isEmpty() {
    return text.isBlank();
  }

  /** Returns what two cells of one kind say together. */
  static Cell join(@Nullable Cell before, Cell after) {
    if (before == null || before.isEmpty() || before.text.equals(after.text)) {
      return after;
    }
    return after.isEmpty()
        ? before
        : new Cell(
            before.text + "；" + after.text, before.line, Math.max(before.endLine, after.endLine));
  }
}
