package io.github.duibiao.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells between ruled lines that cross. Where a line is missing between two places of the
 * lattice, they are one cell.
 *
 * @param xs the upright lines, from left to right
 * @param ys the level lines, from above to below
 * @param cells for each row and column, the number of the cell that covers it
 */
record Lattice(List<Double> xs, List<Double> ys, List<List<Integer>> cells) {
  /** How far from each other lines may run that are one, in points. */
  private static final double NEAR = 2.5;

  /** The share of an edge that must be ruled. */
  private static final double RULED = 0.6;

  double left() {
    return xs.get(0);
  }

  double right() {
    return xs.get(xs.size() - 1);
  }

  double top() {
    return ys.get(0);
  }

  double bottom() {
    return ys.get(ys.size() - 1);
  }

  double area() {
    return (right() - left()) * (bottom() - top());
  }

  /** Returns the cell at a point, or -1 outside. */
  int at(double x, double y) {
    if (x < left() || x >= right() || y < top() || y >= bottom()) {
      return -1;
    }
    int column = between(xs, x);
    int row = between(ys, y);
    return column < 0 || row < 0 ? -1 : cells.get(row).get(column);
  }

  /** Returns left, top, right and bottom of the cells, by their numbers, row by row. */
  Map<Integer, double[]> boxes() {
    Map<Integer, double[]> boxes = new LinkedHashMap<>();
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column + 1 < xs.size(); column++) {
        double left = xs.get(column);
        double right = xs.get(column + 1);
        double top = ys.get(row);
        double[] each =
            boxes.computeIfAbsent(
                cells.get(row).get(column), any -> new double[] {left, top, right, 0});
        each[0] = Math.min(each[0], left);
        each[2] = Math.max(each[2], right);
        each[3] = ys.get(row + 1);
      }
    }
    return boxes;
  }

  /** Whether it is more than one cell: a frame around text is no table. */
  boolean isTable() {
    int first = cells.get(0).get(0);
    return cells.stream().anyMatch(row -> row.stream().anyMatch(each -> each != first));
  }

  static int between(List<Double> lines, double value) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (value >= lines.get(i) && value < lines.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the lattice of lines that touch each other. */
  static Lattice of(List<Rule> level, List<Rule> upright) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Rule each : level) {
      left = Math.min(left, each.from());
      right = Math.max(right, each.to());
    }
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Rule each : upright) {
      top = Math.min(top, each.from());
      bottom = Math.max(bottom, each.to());
    }
    List<Double> xs = places(upright, left, right);
    List<Double> ys = places(level, top, bottom);
    int rows = ys.size() - 1;
    int columns = xs.size() - 1;
    List<List<Rule>> uprights = along(upright, xs);
    List<List<Rule>> levels = along(level, ys);
    Groups groups = new Groups(rows * columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int place = row * columns + column;
        if (column + 1 < columns
            && !isRuled(uprights.get(column + 1), ys.get(row), ys.get(row + 1))) {
          groups.join(place, place + 1);
        }
        if (row + 1 < rows && !isRuled(levels.get(row + 1), xs.get(column), xs.get(column + 1))) {
          groups.join(place, place + columns);
        }
      }
    }
    List<List<Integer>> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Integer> each = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        each.add(groups.of(row * columns + column));
      }
      cells.add(each);
    }
    return new Lattice(xs, ys, cells);
  }

  /** Where lines run; also the outer edges, which many tables leave open. */
  private static List<Double> places(List<Rule> rules, double from, double to) {
    List<Double> all = new ArrayList<>(List.of(from, to));
    rules.forEach(each -> all.add(each.at()));
    all.sort(null);
    List<Double> places = new ArrayList<>();
    for (double each : all) {
      if (places.isEmpty() || each - places.get(places.size() - 1) > 2 * NEAR) {
        places.add(each);
      }
    }
    return places;
  }

  /** The rules that run at each place. */
  private static List<List<Rule>> along(List<Rule> rules, List<Double> places) {
    List<List<Rule>> along = new ArrayList<>();
    for (double place : places) {
      along.add(rules.stream().filter(each -> Math.abs(each.at() - place) <= 2 * NEAR).toList());
    }
    return along;
  }

  private static boolean isRuled(List<Rule> rules, double from, double to) {
    double ruled = 0;
    for (Rule each : rules) {
      ruled += Math.max(0, Math.min(to, each.to()) - Math.max(from, each.from()));
    }
    return ruled >= RULED * (to - from);
  }
}
