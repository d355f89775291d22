package io.github.duibiao.document.pdf;

/**
 * A character at its place on a page that is turned so that its text runs from left to right.
 *
 * @param text what it stands for
 * @param x its left edge, in points
 * @param y its baseline, in points from above
 * @param width how far the next one is, in points
 * @param size the size of its type, in points
 */
record Glyph(String text, double x, double y, double width, double size) {

  double right() {
    return x + width;
  }

  double centre() {
    return x + width / 2;
  }

  /** Returns the middle of its height. */
  double middle() {
    return y - 0.35 * size;
  }
}
