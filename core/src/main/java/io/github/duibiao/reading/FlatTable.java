package io.github.duibiao.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table that copying flattened to one cell a line, without rows, merged cells left out and long
 * or two-part cells broken over lines.
 *
 * <p>The lines are given to columns by the Viterbi algorithm: each line scores by its content in
 * every column ({@link CellFeatures}), and each step from column to column scores by how usual it
 * is: to the next, on in the same cell, back to the front for a new row; skipping costs. Time grows
 * with lines × columns².
 */
final class FlatTable {
  private FlatTable() {}

  static List<Map<Column, TableText.Cell>> rows(
      List<TableText.Cell> lines, List<Column> columns, CellFeatures features) {
    int[] path = path(lines, columns, features);
    List<Map<Column, TableText.Cell>> rows = new ArrayList<>();
    Map<Column, TableText.Cell> row = new EnumMap<>(Column.class);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && path[i] < path[i - 1]) {
        rows.add(row);
        row = new EnumMap<>(Column.class);
      }
      place(row, columns.get(path[i]), lines.get(i), features);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /** Puts a line into its cell; of several headings in one column the last is the task's. */
  private static void place(
      Map<Column, TableText.Cell> row, Column column, TableText.Cell line, CellFeatures features) {
    TableText.Cell before = row.get(column);
    if (before == null) {
      row.put(column, line);
      return;
    }
    String joined = before.text() + "\n" + line.text();
    boolean opensTitle =
        column == Column.TASK
            && features.of(joined).fits(Column.TASK) < 4
            && (Numbering.at(Glyphs.canonical(line.text())) != null
                || features.of(line.text()).fits(Column.TASK) >= 4);
    if (opensTitle) {
      row.put(Column.SECTION, before);
      row.put(Column.TASK, line);
    } else {
      row.put(column, new TableText.Cell(joined, before.line(), line.endLine()));
    }
  }

  private static int[] path(
      List<TableText.Cell> lines, List<Column> columns, CellFeatures features) {
    int n = lines.size();
    int m = columns.size();
    double[] best = new double[m];
    int[][] from = new int[n][m];
    for (int i = 0; i < n; i++) {
      CellFeatures.Cell cell = features.of(lines.get(i).text());
      double[] next = new double[m];
      for (int b = 0; b < m; b++) {
        double score = i == 0 ? -0.3 * b : Double.NEGATIVE_INFINITY;
        for (int a = 0; i > 0 && a < m; a++) {
          double step = best[a] + step(a, b, m, lines.get(i - 1));
          if (step > score) {
            score = step;
            from[i][b] = a;
          }
        }
        next[b] = score + cell.fits(columns.get(b));
      }
      best = next;
    }
    int[] path = new int[n];
    for (int b = 1; n > 0 && b < m; b++) {
      path[n - 1] = best[b] > best[path[n - 1]] ? b : path[n - 1];
    }
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  private static double step(int a, int b, int columns, TableText.Cell before) {
    if (b == a) {
      return Glyphs.canonical(before.text()).endsWith("。") ? -0.5 : 0;
    }
    if (b > a) {
      return b == a + 1 ? 1 : -1.0 * (b - a - 1);
    }
    return -1.5 * (columns - 1 - a) - 0.3 * b;
  }
}
