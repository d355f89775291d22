package io.github.duibiao.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn, and the ruled lines that paths have left. */
final class Paths {
  /** A filled area as thin as this is a line, in points. */
  private static final double THIN = 3;

  /** How far a line may lean, in points. */
  private static final double LEAN = 1;

  private record Piece(List<Point2D.Float> points, boolean closed) {}

  private final int most;
  private final List<Piece> pieces = new ArrayList<>();
  private List<Point2D.Float> points = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private int drawn;
  private boolean curved;

  Paths(int most) {
    this.most = most;
  }

  /** Returns the lines drawn so far, in the space of the page. */
  List<Rule> rules() {
    return rules;
  }

  void moveTo(Point2D.Float point) {
    finishPiece(false);
    add(point);
  }

  void lineTo(Point2D.Float point) {
    add(point);
  }

  void curveTo(Point2D.Float point) {
    curved = true;
    add(point);
  }

  void rectangle(List<Point2D.Float> corners) {
    finishPiece(false);
    corners.forEach(this::add);
    finishPiece(true);
  }

  void close() {
    finishPiece(true);
  }

  /** Paints the path and begins another. */
  void paint(boolean strokes, boolean fills) {
    finishPiece(false);
    for (Piece each : pieces) {
      if (fills && !strokes) {
        fill(each);
      } else if (strokes) {
        stroke(each);
      }
    }
    end();
  }

  /** Begins another path without painting this one. */
  void end() {
    pieces.clear();
    points = new ArrayList<>();
    curved = false;
  }

  private void add(Point2D.Float point) {
    if (drawn < most) {
      drawn++;
      points.add(point);
    }
  }

  private void finishPiece(boolean closed) {
    if (points.size() > 1 && !curved) {
      pieces.add(new Piece(points, closed));
    }
    points = new ArrayList<>();
    curved = false;
  }

  private void fill(Piece piece) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Point2D.Float each : piece.points) {
      left = Math.min(left, each.x);
      right = Math.max(right, each.x);
      low = Math.min(low, each.y);
      high = Math.max(high, each.y);
    }
    if (Math.min(right - left, high - low) <= THIN) {
      boolean level = right - left >= high - low;
      rules.add(
          level
              ? new Rule(true, (low + high) / 2, left, right)
              : new Rule(false, (left + right) / 2, low, high));
    }
  }

  private void stroke(Piece piece) {
    int corners = piece.points.size();
    for (int i = 0; i + 1 < corners + (piece.closed ? 1 : 0); i++) {
      Point2D.Float from = piece.points.get(i);
      Point2D.Float to = piece.points.get((i + 1) % corners);
      if (Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) <= LEAN) {
        rules.add(Rule.of(from.x, from.y, to.x, to.y));
      }
    }
  }
}
