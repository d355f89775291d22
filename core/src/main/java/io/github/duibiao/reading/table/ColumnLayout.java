package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays the names of a header over the columns below. A header cell that spanned several columns
 * stands once in the text, and so does one that a second row divides: which columns a name covers
 * is told by what the columns hold, the best way being found from left to right.
 */
final class ColumnLayout {
  /** What it costs that a name covers one more column. */
  private static final double WIDER = 0.6;

  private static final int MOST = 32;

  private final List<ColumnContent> contents;
  private final int width;

  private ColumnLayout(List<ColumnContent> contents) {
    this.contents = contents;
    this.width = contents.size();
  }

  /**
   * Returns the name of each column.
   *
   * @param header the row or the two rows of the header
   * @param contents what the columns hold
   */
  static List<String> names(List<List<String>> header, List<ColumnContent> contents) {
    ColumnLayout layout = new ColumnLayout(contents);
    List<String> first = trimmed(header.get(0));
    List<String> second = header.size() > 1 ? trimmed(header.get(1)) : List.of();
    if (second.isEmpty()) {
      return layout.laid(first).names;
    }
    if (second.get(0).isBlank() || second.size() >= first.size() + 2) {
      return layout.laid(below(first, header.get(1))).names;
    }
    // The second row is there for something.
    Laid best = new Laid(layout.laid(first).names, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < Math.min(MOST, first.size()); from++) {
      for (int to = from + 1; to <= Math.min(first.size(), from + second.size()); to++) {
        Budget.check();
        List<String> leaves = new ArrayList<>(first.subList(0, from));
        String group = String.join("、", first.subList(from, to));
        second.forEach(each -> leaves.add(GridHeader.under(group, each)));
        leaves.addAll(first.subList(to, first.size()));
        if (leaves.size() <= layout.width) {
          Laid each = layout.laid(leaves);
          each = new Laid(each.names, each.score - 2.0 * (layout.width - leaves.size()));
          best = each.score > best.score ? each : best;
        }
      }
    }
    return best.names;
  }

  /** Two rows in which every name stands at its place. */
  private static List<String> below(List<String> first, List<String> second) {
    List<String> names = new ArrayList<>();
    String group = "";
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      String above = i < first.size() ? first.get(i) : "";
      String under = i < second.size() ? second.get(i) : "";
      group = above.isBlank() ? group : above;
      names.add(under.isBlank() ? above : GridHeader.under(group, under));
    }
    return names;
  }

  private static List<String> trimmed(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private record Laid(List<String> names, double score) {}

  private Laid laid(List<String> leaves) {
    int n = leaves.size();
    if (n >= width || n > MOST || width > 2 * MOST) {
      List<String> names = new ArrayList<>(leaves);
      while (names.size() < width) {
        names.add("");
      }
      double score = 0;
      for (int i = 0; i < width; i++) {
        score += Roles.together(ColumnNames.of(names.get(i)), contents.get(i));
      }
      return new Laid(names, score - Math.max(0, n - width));
    }
    double[][] best = new double[n + 1][width + 1];
    int[][] from = new int[n + 1][width + 1];
    for (double[] each : best) {
      Arrays.fill(each, Double.NEGATIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int i = 1; i <= n; i++) {
      ColumnNames name = ColumnNames.of(leaves.get(i - 1));
      double[] fits = new double[width];
      for (int column = i - 1; column < width; column++) {
        fits[column] = Roles.together(name, contents.get(column));
      }
      for (int end = i; end <= width; end++) {
        double sum = 0;
        for (int start = end - 1; start >= i - 1; start--) {
          sum += fits[start] - (start < end - 1 ? WIDER : 0);
          if (best[i - 1][start] + sum > best[i][end]) {
            best[i][end] = best[i - 1][start] + sum;
            from[i][end] = start;
          }
        }
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = n, end = width; i > 0; end = from[i--][end]) {
      for (int column = from[i][end]; column < end; column++) {
        names.add(0, leaves.get(i - 1));
      }
    }
    return new Laid(names, best[n][width]);
  }
}
