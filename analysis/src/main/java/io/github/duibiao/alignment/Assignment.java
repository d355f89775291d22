package io.github.duibiao.alignment;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum: the Hungarian method in the form of
 * shortest augmenting paths (Jonker and Volgenant 1987), cubic in the smaller side.
 *
 * <p>Written here since it is one short method, and since a library of graphs would take longer to
 * load than all alignments of a comparison to compute.
 */
final class Assignment {
  private Assignment() {}

  /**
   * Returns for each row its column, or -1 where it is left alone.
   *
   * @param gain what a pair is worth; a pair that is worth nothing or less is never made
   */
  static int[] best(double[][] gain) {
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
