package io.github.duibiao.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a table whose cells know their edges alone: a column is what lies between two
 * edges of any of its rows.
 */
final class Edges {
  /** Edges nearer than this are one, in twentieths of a point. */
  private static final int NEAR = 40;

  private final List<Integer> edges = new ArrayList<>();

  /** Returns the columns between these edges. */
  static Edges of(Set<Integer> all) {
    Edges edges = new Edges();
    for (int each : new TreeSet<>(all)) {
      if (edges.edges.isEmpty() || each - edges.edges.get(edges.edges.size() - 1) > NEAR) {
        edges.edges.add(each);
      }
    }
    return edges;
  }

  /** Returns how many columns there are, at least one. */
  int columns() {
    return Math.max(1, edges.size() - 1);
  }

  /** Returns the column that begins at an edge, counted from 0. */
  int column(int edge) {
    int low = 0;
    int high = edges.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (edges.get(middle) <= edge) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Adds a cell to a row where it belongs; a cell that claims the room of others is put behind
   * them, or left out where there is none.
   *
   * @param cell the cell; its column and span are ignored
   */
  void add(List<WordTableReader.Slot> row, int from, int to, WordTableReader.Slot cell) {
    WordTableReader.Slot left = row.isEmpty() ? null : row.get(row.size() - 1);
    int first = left == null ? column(from) : Math.max(column(from), left.column() + left.span());
    int end = Math.min(Math.max(first + 1, column(to)), columns());
    if (first < end) {
      row.add(
          new WordTableReader.Slot(first, end - first, cell.goesOn(), cell.content(), cell.line()));
    }
  }

  /** Lets the last cell of a row reach to an edge. */
  void widen(List<WordTableReader.Slot> row, int to) {
    WordTableReader.Slot left = row.remove(row.size() - 1);
    int span = Math.max(left.span(), Math.min(column(to), columns()) - left.column());
    row.add(
        new WordTableReader.Slot(left.column(), span, left.goesOn(), left.content(), left.line()));
  }
}
