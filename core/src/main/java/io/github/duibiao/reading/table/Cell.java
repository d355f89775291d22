package io.github.duibiao.reading.table;

import java.util.List;
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

  /** Returns what several cells of one kind say together, in time proportional to their length. */
  static Cell join(List<Cell> cells) {
    Cell first = cells.get(0);
    StringBuilder text = new StringBuilder(first.text);
    int end = first.endLine;
    for (Cell after : cells.subList(1, cells.size())) {
      boolean same = text.length() == after.text.length() && text.indexOf(after.text) == 0;
      if (first.isEmpty() || same) {
        first = after;
        text = new StringBuilder(after.text);
        end = after.endLine;
      } else if (!after.isEmpty()) {
        text.append('；').append(after.text);
        end = Math.max(end, after.endLine);
      }
    }
    return new Cell(text.toString(), first.line, end);
  }
}
