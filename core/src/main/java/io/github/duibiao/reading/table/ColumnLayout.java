package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the names of a header over the columns below. A header cell that spanned several columns
 * stands once in the text, and so does one that a second row divides: which columns a name covers
 * is told by what the columns hold, the best way being found from left to right.
 */
final class ColumnLayout {
  /** What it costs that a name covers one more column. */
  private static final double WIDER = 0.6;

  /** A row of a header has no more names; of one that does, each stands over its own column. */
  private static final int MOST = 32;

  /**
   * What all headers of two rows of one document may still cost, in names tried on columns. Real
   * ones take thousands, where a table made to harm takes millions, and there may be very many.
   */
  static final class Allowance {
    private long left = 8_000_000;

    private boolean covers(long cost) {
      left -= Math.min(left, cost);
      return left > 0;
    }
  }

  private final List<ColumnContent> contents;

  /** The ways to lay the names over the columns share most of them. */
  private final Map<String, Fits> fits = new HashMap<>();

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
   * @param allowance what the document may still cost; where it is used up, every name stands at
   *     its place
   */
  static List<String> names(
      List<List<String>> header, List<ColumnContent> contents, Allowance allowance) {
    ColumnLayout layout = new ColumnLayout(contents);
    List<String> first = trimmed(header.get(0));
    List<String> second = header.size() > 1 ? trimmed(header.get(1)) : List.of();
    if (second.isEmpty()) {
      return layout.laid(first).names;
    }
    if (second.get(0).isBlank() || second.size() >= first.size() + 2) {
      return layout.laid(below(first, header.get(1))).names;
    }
    if (Math.max(first.size(), second.size()) > MOST
        || !allowance.covers(layout.cost(first.size(), second.size()))) {
      return layout.laid(below(first, second)).names;
    }
    return layout.divided(first, second);
  }

  /**
   * Returns what {@link #divided} costs at most: its ways, and for each all names on all columns.
   */
  private long cost(int first, int second) {
    return (long) first * Math.min(first, second) * (first + second) * width;
  }

  /** Finds which names of the first row those of the second divide. */
  private List<String> divided(List<String> first, List<String> second) {
    // The second row is there for something.
    Laid best = new Laid(laid(first).names, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < first.size(); from++) {
      for (int to = from + 1; to <= Math.min(first.size(), from + second.size()); to++) {
        Budget.check();
        List<String> leaves = new ArrayList<>(first.subList(0, from));
        String group = String.join("、", first.subList(from, to));
        second.forEach(each -> leaves.add(GridHeader.under(group, each)));
        leaves.addAll(first.subList(to, first.size()));
        if (leaves.size() <= width) {
          Laid each = laid(leaves);
          each = new Laid(each.names, each.score - 2.0 * (width - leaves.size()));
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
        score += fits(names.get(i)).of(i);
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
      Fits fit = fits(leaves.get(i - 1));
      for (int end = i; end <= width; end++) {
        double sum = 0;
        for (int start = end - 1; start >= i - 1; start--) {
          sum += fit.of(start) - (start < end - 1 ? WIDER : 0);
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

  private Fits fits(String leaf) {
    // Of a wide table there is one way, and its names would fill the memory.
    return width > 2 * MOST ? new Fits(leaf) : fits.computeIfAbsent(leaf, Fits::new);
  }

  /** How well a name goes with the columns, each looked at when it is first asked for. */
  private final class Fits {
    private final ColumnNames name;
    private final double[] known = new double[width > 2 * MOST ? 0 : width];

    Fits(String leaf) {
      name = ColumnNames.of(leaf);
      Arrays.fill(known, Double.NaN);
    }

    double of(int column) {
      if (column >= known.length) {
        return Roles.together(name, contents.get(column));
      }
      if (Double.isNaN(known[column])) {
        known[column] = Roles.together(name, contents.get(column));
      }
      return known[column];
    }
  }
}
