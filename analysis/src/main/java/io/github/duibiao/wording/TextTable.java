package io.github.duibiao.wording;

import io.github.duibiao.plan.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A table as lines of text, for a terminal: cells stand one below the other where a Chinese
 * character is twice as wide as a Latin one.
 *
 * @param heads the names of the columns
 * @param rows the cells of each row, as many as there are columns
 */
public record TextTable(List<String> heads, List<List<String>> rows) {
  /** More rows do not help to read a result. */
  private static final int SHOWN = 60;

  /** Copies the cells, each on one line. */
  public TextTable {
    heads = heads.stream().map(ShownText::line).toList();
    rows = rows.stream().map(row -> row.stream().map(ShownText::line).toList()).toList();
  }

  /** Returns the lines, each indented by two blanks, without a line end behind the last. */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(heads);
    lines.addAll(rows.subList(0, Math.min(SHOWN, rows.size())));
    int[] widths = new int[heads.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    StringJoiner text = new StringJoiner("\n");
    for (List<String> line : lines) {
      StringBuilder padded = new StringBuilder("  ");
      for (int i = 0; i < line.size(); i++) {
        padded.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
      }
      text.add(padded.toString().stripTrailing());
    }
    if (rows.size() > SHOWN) {
      text.add("  … +" + (rows.size() - SHOWN));
    }
    return text.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
  }
}
