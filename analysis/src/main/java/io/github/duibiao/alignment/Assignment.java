package io.github.duibiao.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The assignment of rows to columns with the greatest sum. Only pairs that are worth something are
 * ever made, and of two plans few are: rows and columns that such pairs join are solved together,
 * apart from all others, by the Hungarian method in the form of shortest augmenting paths (Jonker
 * and Volgenant 1987), cubic in their number. Should more than {@value #MOST} of them hang
 * together, as in a plan that says one thing a thousand times, the best pairs are made first.
 *
 * <p>Written here since it is one short method, and since a library of graphs would take longer to
 * load than all alignments of a comparison to compute.
 */
final class Assignment {
  private static final int MOST = 200;

  private final int columns;
  private final List<List<Offer>> offers = new ArrayList<>();

  /** A pair that is worth something. */
  private record Offer(int row, int column, double gain) {}

  Assignment(int rows, int columns) {
    this.columns = columns;
    for (int i = 0; i < rows; i++) {
      offers.add(new ArrayList<>(1));
    }
  }

  /** Says what a pair is worth; one that is worth nothing or less is never made. */
  void offer(int row, int column, double gain) {
    if (gain > 0) {
      offers.get(row).add(new Offer(row, column, gain));
    }
  }

  /** Returns for each row its column, or -1 where it is left alone. */
  int[] best() {
    int[] partner = new int[offers.size()];
    Arrays.fill(partner, -1);
    List<List<Integer>> rowsOf = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      rowsOf.add(new ArrayList<>(1));
    }
    offers.forEach(row -> row.forEach(each -> rowsOf.get(each.column).add(each.row)));
    boolean[] seen = new boolean[offers.size()];
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i] && !offers.get(i).isEmpty()) {
        solve(together(i, rowsOf, seen), partner);
      }
    }
    return partner;
  }

  /** Returns the rows that hang together with a row, in ascending order. */
  private List<Integer> together(int first, List<List<Integer>> rowsOf, boolean[] seen) {
    List<Integer> rows = new ArrayList<>();
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(first));
    boolean[] column = new boolean[columns];
    seen[first] = true;
    while (!open.isEmpty()) {
      int row = open.remove();
      rows.add(row);
      for (Offer each : offers.get(row)) {
        if (!column[each.column]) {
          column[each.column] = true;
          for (int other : rowsOf.get(each.column)) {
            if (!seen[other]) {
              seen[other] = true;
              open.add(other);
            }
          }
        }
      }
    }
    rows.sort(Comparator.naturalOrder());
    return rows;
  }

  private void solve(List<Integer> rows, int[] partner) {
    int[] places =
        rows.stream()
            .flatMap(row -> offers.get(row).stream())
            .mapToInt(Offer::column)
            .distinct()
            .sorted()
            .toArray();
    if (Math.max(rows.size(), places.length) > MOST) {
      greedy(rows, partner);
      return;
    }
    double[][] gain = new double[rows.size()][places.length];
    for (int i = 0; i < gain.length; i++) {
      for (Offer each : offers.get(rows.get(i))) {
        gain[i][Arrays.binarySearch(places, each.column)] = each.gain;
      }
    }
    int[] best = best(gain);
    for (int i = 0; i < best.length; i++) {
      partner[rows.get(i)] = best[i] < 0 ? -1 : places[best[i]];
    }
  }

  private void greedy(List<Integer> rows, int[] partner) {
    boolean[] taken = new boolean[columns];
    rows.stream()
        .flatMap(row -> offers.get(row).stream())
        .sorted(
            Comparator.comparingDouble((Offer each) -> -each.gain)
                .thenComparingInt(Offer::row)
                .thenComparingInt(Offer::column))
        .forEach(
            each -> {
              if (partner[each.row] < 0 && !taken[each.column]) {
                partner[each.row] = each.column;
                taken[each.column] = true;
              }
            });
  }

  /**
   * Returns for each row its column, or -1 where it is left alone.
   *
   * @param gain what a pair is worth; a pair that is worth nothing or less is never made
   */
  private static int[] best(double[][] gain) {
    int rows = gain.length;
    int columns = rows == 0 ? 0 : gain[0].length;
    int n = Math.max(rows, columns);
    double[] rowPrice = new double[n + 1];
    double[] columnPrice = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] previous = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] slack = new double[n + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[n + 1];
      do {
        used[column] = true;
        int current = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= n; j++) {
          if (used[j]) {
            continue;
          }
          double cost = cost(gain, rows, columns, current, j) - rowPrice[current] - columnPrice[j];
          if (cost < slack[j]) {
            slack[j] = cost;
            previous[j] = column;
          }
          if (slack[j] < delta) {
            delta = slack[j];
            next = j;
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            rowPrice[rowOf[j]] += delta;
            columnPrice[j] -= delta;
          } else {
            slack[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        int before = previous[column];
        rowOf[column] = rowOf[before];
        column = before;
      }
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int j = 1; j <= columns; j++) {
      int i = rowOf[j] - 1;
      if (i < rows && gain[i][j - 1] > 0) {
        columnOf[i] = j - 1;
      }
    }
    return columnOf;
  }

  private static double cost(double[][] gain, int rows, int columns, int row, int column) {
    return row <= rows && column <= columns ? -Math.max(0, gain[row - 1][column - 1]) : 0;
  }
}
