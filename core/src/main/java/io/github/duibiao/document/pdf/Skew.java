package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;

/**
 * How far a scanned page leans. Rows of dots are summed along lines of many angles: along the lines
 * of text, rows are either full or empty, so that the sums differ most (Postl 1986).
 */
final class Skew {
  private static final int WIDTH = 800;
  private static final double MOST = Math.toRadians(4);
  private static final double STEP = Math.toRadians(0.2);
  private static final double FINE = Math.toRadians(0.04);

  private Skew() {}

  /** Returns by which angle a page is to be turned to stand upright, in radians to the right. */
  static double of(Bitmap page) {
    int scale = Math.max(1, page.width / WIDTH);
    int threshold = page.threshold();
    int width = page.width / scale;
    int height = page.height / scale;
    int[] darkX = new int[width * height];
    int[] darkY = new int[width * height];
    int count = 0;
    for (int y = 0; y < height; y++) {
      Budget.check();
      for (int x = 0; x < width; x++) {
        if (page.get(x * scale, y * scale) <= threshold) {
          darkX[count] = x;
          darkY[count++] = y;
        }
      }
    }
    double best = best(darkX, darkY, count, height + width, -MOST, MOST, STEP);
    best = best(darkX, darkY, count, height + width, best - STEP, best + STEP, FINE);
    return Math.abs(best) < 2 * FINE ? 0 : best;
  }

  private static double best(
      int[] xs, int[] ys, int count, int rows, double from, double to, double step) {
    double best = 0;
    double most = -1;
    for (double angle = from; angle <= to + step / 2; angle += step) {
      Budget.check();
      double contrast = contrast(xs, ys, count, rows, Math.tan(angle));
      if (contrast > most) {
        most = contrast;
        best = angle;
      }
    }
    return best;
  }

  private static double contrast(int[] xs, int[] ys, int count, int rows, double slope) {
    int[] sums = new int[2 * rows];
    for (int i = 0; i < count; i++) {
      sums[(int) Math.round(ys[i] + slope * xs[i]) + rows / 2]++;
    }
    double contrast = 0;
    for (int i = 1; i < sums.length; i++) {
      double difference = sums[i] - sums[i - 1];
      contrast += difference * difference;
    }
    return contrast;
  }
}
