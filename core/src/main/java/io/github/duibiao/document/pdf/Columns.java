package io.github.duibiao.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of a page → the columns they are set in, in the order they are read. */
final class Columns {
  /** How many lines a column has at least. */
  private static final int LEAST = 4;

  /** The share of the lines of a column that are full, where it is running text. */
  private static final double FULL = 0.6;

  private static final int DEEPEST = 3;

  /** So many gaps tell where most are. */
  private static final int MOST_GAPS = 1_000;

  private Columns() {}

  /** Returns the lines column by column; where there is one only, they are as they were. */
  static List<List<TextLine>> of(List<TextLine> lines) {
    List<List<TextLine>> columns = new ArrayList<>();
    split(lines, columns, 0);
    return columns;
  }

  private static void split(List<TextLine> lines, List<List<TextLine>> columns, int depth) {
    double gutter = depth < DEEPEST ? gutter(lines) : Double.NaN;
    if (Double.isNaN(gutter)) {
      columns.add(lines);
      return;
    }
    List<TextLine> across = new ArrayList<>();
    List<TextLine> run = new ArrayList<>();
    for (TextLine each : lines) {
      if (each.x() < gutter && each.right() > gutter) {
        flush(across, run, gutter, columns, depth);
        across.add(each);
      } else {
        run.add(each);
      }
    }
    flush(across, run, gutter, columns, depth);
    if (!across.isEmpty()) {
      columns.add(across);
    }
  }

  private static void flush(
      List<TextLine> across,
      List<TextLine> run,
      double gutter,
      List<List<TextLine>> columns,
      int depth) {
    List<TextLine> left = run.stream().filter(each -> each.x() < gutter).toList();
    List<TextLine> right = run.stream().filter(each -> each.x() >= gutter).toList();
    if (isText(left) && isText(right)) {
      if (!across.isEmpty()) {
        columns.add(List.copyOf(across));
      }
      across.clear();
      split(left, columns, depth + 1);
      split(right, columns, depth + 1);
    } else {
      across.addAll(run);
    }
    run.clear();
  }

  private static boolean isText(List<TextLine> lines) {
    double edge = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    long full = lines.stream().filter(each -> each.right() > edge - 1.5 * each.size()).count();
    boolean wide = lines.stream().anyMatch(each -> each.width() > 8 * each.size());
    return lines.size() >= LEAST && wide && full >= FULL * lines.size();
  }

  /** Where most rows have their gap; not a number where few have one. */
  private static double gutter(List<TextLine> lines) {
    List<double[]> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size() && gaps.size() < MOST_GAPS; i++) {
      TextLine one = lines.get(i);
      for (int j = i + 1; j < lines.size() && j < i + 4; j++) {
        TextLine other = lines.get(j);
        if (Math.abs(other.y() - one.y()) > 0.6 * one.size()) {
          break;
        }
        double from = Math.min(one.right(), other.right());
        double to = Math.max(one.x(), other.x());
        if (to > from) {
          gaps.add(new double[] {from, to});
        }
      }
    }
    double best = Double.NaN;
    long most = LEAST - 1;
    for (double[] each : gaps) {
      double middle = (each[0] + each[1]) / 2;
      long shared = gaps.stream().filter(gap -> gap[0] < middle && middle < gap[1]).count();
      if (shared > most) {
        most = shared;
        best = middle;
      }
    }
    return best;
  }
}
