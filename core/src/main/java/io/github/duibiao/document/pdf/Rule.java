package io.github.duibiao.document.pdf;

/**
 * A ruled line along one of the two axes.
 *
 * @param level whether it runs from left to right, else from top to bottom
 * @param at where it runs: its height, or its distance from the left
 * @param from where it begins
 * @param to where it ends
 */
record Rule(boolean level, double at, double from, double to) {

  static Rule of(double x0, double y0, double x1, double y1) {
    boolean level = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    return level
        ? new Rule(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
        : new Rule(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1));
  }

  double length() {
    return to - from;
  }
}
