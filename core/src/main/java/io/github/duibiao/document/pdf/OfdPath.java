package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import java.awt.geom.Point2D;
import java.util.StringTokenizer;
import java.util.function.DoubleBinaryOperator;

/**
 * Draws a path of OFD from its abbreviated form (GB/T 33190-2016, 9.3.2): {@code M 0 0 L 9 0 C}.
 */
final class OfdPath {
  private final Paths paths;
  private final DoubleBinaryOperator right;
  private final DoubleBinaryOperator down;

  /**
   * Makes a pen.
   *
   * @param right how far from the left of the page a point of the path is
   * @param down how far from above
   */
  OfdPath(Paths paths, DoubleBinaryOperator right, DoubleBinaryOperator down) {
    this.paths = paths;
    this.right = right;
    this.down = down;
  }

  void draw(String data) {
    StringTokenizer words = new StringTokenizer(data);
    while (words.hasMoreTokens()) {
      Budget.check();
      switch (words.nextToken()) {
        case "S", "M" -> paths.moveTo(point(words));
        case "L" -> paths.lineTo(point(words));
        case "Q" -> curve(words, 2);
        case "B" -> curve(words, 4);
        case "A" -> curve(words, 5);
        case "C" -> paths.close();
        default -> {
          // Numbers that no operator takes.
        }
      }
    }
  }

  private void curve(StringTokenizer words, int before) {
    for (int i = 0; i < before && words.hasMoreTokens(); i++) {
      words.nextToken();
    }
    paths.curveTo(point(words));
  }

  private Point2D.Float point(StringTokenizer words) {
    double x = words.hasMoreTokens() ? OfdNumbers.number(words.nextToken()) : 0;
    double y = words.hasMoreTokens() ? OfdNumbers.number(words.nextToken()) : 0;
    double plainX = Double.isNaN(x) ? 0 : x;
    double plainY = Double.isNaN(y) ? 0 : y;
    return new Point2D.Float(
        (float) right.applyAsDouble(plainX, plainY), (float) down.applyAsDouble(plainX, plainY));
  }
}
