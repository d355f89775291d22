package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** A page as shades of grey, 0 for black to 255 for white, a byte each, row by row. */
final class Bitmap {
  private static final int WHITE = 255;

  final int width;
  final int height;
  private final byte[] shades;

  Bitmap(int width, int height) {
    this.width = width;
    this.height = height;
    this.shades = new byte[width * height];
    java.util.Arrays.fill(shades, (byte) WHITE);
  }

  static Bitmap of(BufferedImage image) {
    Bitmap bitmap = new Bitmap(image.getWidth(), image.getHeight());
    boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    Raster raster = image.getRaster();
    int[] row = new int[bitmap.width];
    for (int y = 0; y < bitmap.height; y++) {
      Budget.check();
      if (grey) {
        raster.getSamples(0, y, bitmap.width, 1, 0, row);
      } else {
        image.getRGB(0, y, bitmap.width, 1, row, 0, bitmap.width);
      }
      for (int x = 0; x < bitmap.width; x++) {
        bitmap.set(x, y, grey ? row[x] : shade(row[x]));
      }
    }
    return bitmap;
  }

  /** The shade of a colour; a red stamp over the text is taken for paper. */
  private static int shade(int colour) {
    if (colour >>> 24 == 0) {
      return WHITE;
    }
    int red = colour >> 16 & 0xff;
    int green = colour >> 8 & 0xff;
    int blue = colour & 0xff;
    boolean stamp = red > 120 && red - Math.max(green, blue) > 60;
    return stamp ? WHITE : (299 * red + 587 * green + 114 * blue) / 1000;
  }

  int get(int x, int y) {
    return shades[y * width + x] & 0xff;
  }

  void set(int x, int y, int shade) {
    shades[y * width + x] = (byte) shade;
  }

  /** Returns a copy. */
  Bitmap copy() {
    return cut(0, 0, width, height);
  }

  /** Returns a copy of a part. */
  Bitmap cut(int left, int top, int right, int bottom) {
    Bitmap part = new Bitmap(right - left, bottom - top);
    for (int y = top; y < bottom; y++) {
      System.arraycopy(shades, y * width + left, part.shades, (y - top) * part.width, part.width);
    }
    return part;
  }

  /** Draws another page that fits into this one. */
  void paste(Bitmap part, int left, int top) {
    for (int y = 0; y < part.height; y++) {
      System.arraycopy(part.shades, y * part.width, shades, (top + y) * width + left, part.width);
    }
  }

  /** Leaves a part white. */
  void wipe(int left, int top, int right, int bottom) {
    for (int y = top; y < bottom; y++) {
      java.util.Arrays.fill(
          shades, y * width + left, y * width + Math.max(left, right), (byte) WHITE);
    }
  }

  /** Returns the bytes, row by row. */
  byte[] bytes() {
    return shades;
  }

  /** Returns the shade that parts ink from paper best (Otsu 1979). */
  int threshold() {
    long[] counts = new long[256];
    for (byte each : shades) {
      counts[each & 0xff]++;
    }
    double total = shades.length;
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += (double) i * counts[i];
    }
    double dark = 0;
    double darkSum = 0;
    double best = -1;
    int threshold = 128;
    for (int i = 0; i < counts.length; i++) {
      dark += counts[i];
      darkSum += (double) i * counts[i];
      double light = total - dark;
      if (dark > 0 && light > 0) {
        double apart = darkSum / dark - (sum - darkSum) / light;
        double between = dark * light * apart * apart;
        if (between > best) {
          best = between;
          threshold = i;
        }
      }
    }
    return threshold;
  }

  /** Returns how many dots are as dark as a threshold or darker. */
  int ink(int threshold) {
    int ink = 0;
    for (byte each : shades) {
      ink += (each & 0xff) <= threshold ? 1 : 0;
    }
    return ink;
  }

  /** Wipes out dots that stand alone: of dust and noise, which would be taken for marks. */
  void despeckle() {
    int threshold = threshold();
    byte[] before = shades.clone();
    for (int y = 1; y + 1 < height; y++) {
      Budget.check();
      for (int x = 1; x + 1 < width; x++) {
        int at = y * width + x;
        if ((before[at] & 0xff) <= threshold && neighbours(before, at, threshold) <= 1) {
          shades[at] = (byte) WHITE;
        }
      }
    }
  }

  private int neighbours(byte[] all, int at, int threshold) {
    int dark = -1;
    for (int row = at - width; row <= at + width; row += width) {
      for (int i = row - 1; i <= row + 1; i++) {
        dark += (all[i] & 0xff) <= threshold ? 1 : 0;
      }
    }
    return dark;
  }

  /**
   * Returns the page turned around its middle and enlarged.
   *
   * @param angle to the right, in radians
   * @param scale how many times larger
   */
  Bitmap turned(double angle, double scale) {
    Bitmap turned = new Bitmap((int) (width * scale), (int) (height * scale));
    double cos = Math.cos(angle) / scale;
    double sin = Math.sin(angle) / scale;
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    for (int y = 0; y < turned.height; y++) {
      Budget.check();
      double down = y - (turned.height - 1) / 2.0;
      for (int x = 0; x < turned.width; x++) {
        double across = x - (turned.width - 1) / 2.0;
        double fromX = cos * across + sin * down + middleX;
        double fromY = -sin * across + cos * down + middleY;
        turned.set(x, y, between(fromX, fromY));
      }
    }
    return turned;
  }

  /** The shade at a place between four dots. */
  private int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
      return WHITE;
    }
    double right = x - left;
    double down = y - top;
    double above = get(left, top) * (1 - right) + get(left + 1, top) * right;
    double below = get(left, top + 1) * (1 - right) + get(left + 1, top + 1) * right;
    return (int) Math.round(above * (1 - down) + below * down);
  }

  /** Returns the page turned by quarters to the right. */
  Bitmap quarters(int quarters) {
    Bitmap from = this;
    for (int i = 0; i < (quarters & 3); i++) {
      Bitmap turned = new Bitmap(/* width= */ from.height, /* height= */ from.width);
      for (int y = 0; y < from.height; y++) {
        for (int x = 0; x < from.width; x++) {
          turned.set(from.height - 1 - y, x, from.get(x, y));
        }
      }
      from = turned;
    }
    return from;
  }
}
