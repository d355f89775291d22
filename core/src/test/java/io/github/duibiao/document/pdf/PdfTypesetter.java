package io.github.duibiao.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs and tables on pages the way official documents are printed. */
public final class PdfTypesetter {
  private static final double LEFT = 79;
  private static final double WIDTH = 28 * 16;
  private static final double TOP = 105;
  private static final double BOTTOM = 740;
  private static final double SIZE = 16;
  private static final double PITCH = 29;
  private static final double CELL_SIZE = 10.5;
  private static final double CELL_PITCH = 14;
  private static final double PAD = 5.4;

  /** A cell: what it holds and which places it covers. */
  public record Cell(String text, int column, int rows, int columns) {}

  private final PdfPages pages = new PdfPages();
  private final boolean rowsBreak;
  private double y = BOTTOM;

  /**
   * Begins a document.
   *
   * @param rowsBreak whether a row that does not fit goes on on the next page
   */
  public PdfTypesetter(boolean rowsBreak) {
    this.rowsBreak = rowsBreak;
  }

  public byte[] bytes() throws IOException {
    try (pages) {
      return pages.bytes();
    }
  }

  /** Sets a paragraph of running text, or a title in the middle of larger type. */
  public void paragraph(String text, boolean title) {
    double size = title ? 22 : SIZE;
    double columns = WIDTH / size;
    for (String line : PdfPages.wrap(text, columns, title ? 0 : 2)) {
      double x = title ? LEFT + (WIDTH - PdfPages.width(line) * size) / 2 : LEFT;
      boolean first = text.startsWith(line);
      room(PITCH);
      y += PITCH;
      pages.text(line, title || !first ? x : x + 2 * size, y, size);
    }
  }

  private void room(double height) {
    if (y + height > BOTTOM) {
      newPage();
    }
  }

  private void newPage() {
    pages.page();
    int number = pages.pages();
    pages.text("— " + number + " —", number % 2 == 0 ? LEFT : LEFT + WIDTH - 60, 780, 14);
    y = TOP;
  }

  /** Sets a table; columns are as wide as their shares say. */
  public void table(List<List<Cell>> rows, double[] shares) {
    double[] xs = new double[shares.length + 1];
    double sum = 0;
    for (double each : shares) {
      sum += each;
    }
    xs[0] = LEFT;
    for (int i = 0; i < shares.length; i++) {
      xs[i + 1] = xs[i] + WIDTH * shares[i] / sum;
    }
    double[] ys = heights(rows, xs);
    y += 10;
    // Where each page ends, in the space of the whole table.
    List<Double> cuts = cuts(ys);
    double from = 0;
    for (double to : cuts) {
      part(rows, xs, ys, cuts, from, to);
      from = to;
      if (to < ys[ys.length - 1]) {
        newPage();
      }
    }
  }

  private static double[] heights(List<List<Cell>> rows, double[] xs) {
    double[] ys = new double[rows.size() + 1];
    double[] needed = new double[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (Cell each : rows.get(row)) {
        int last = row + each.rows - 1;
        double height = lines(each, xs).size() * CELL_PITCH + 2 * PAD;
        double given = 0;
        for (int i = row; i < last; i++) {
          given += needed[i];
        }
        needed[last] = Math.max(needed[last], each.rows == 1 ? height : height - given);
        needed[row] = Math.max(needed[row], CELL_PITCH + 2 * PAD);
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      ys[row + 1] = ys[row] + needed[row];
    }
    return ys;
  }

  private List<Double> cuts(double[] ys) {
    List<Double> cuts = new ArrayList<>();
    double end = BOTTOM - y;
    double start = 0;
    for (int row = 1; row < ys.length; row++) {
      while (ys[row] - start > end) {
        double cut = ys[row - 1];
        if (rowsBreak || cut <= start) {
          int lines = (int) ((start + end - ys[row - 1] - 2 * PAD) / CELL_PITCH);
          cut = lines >= 1 ? ys[row - 1] + PAD + lines * CELL_PITCH : ys[row - 1];
        }
        cuts.add(cut);
        start = cut;
        end = BOTTOM - TOP;
      }
    }
    cuts.add(ys[ys.length - 1]);
    return cuts;
  }

  private static List<String> lines(Cell cell, double[] xs) {
    double width = xs[cell.column + cell.columns] - xs[cell.column] - 2 * PAD;
    List<String> lines = new ArrayList<>();
    for (String each : cell.text.split("\n", -1)) {
      lines.addAll(PdfPages.wrap(each, width / CELL_SIZE, 0));
    }
    return lines;
  }

  private void part(
      List<List<Cell>> rows, double[] xs, double[] ys, List<Double> cuts, double from, double to) {
    double shift = y - from;
    for (int row = 0; row < rows.size(); row++) {
      for (Cell each : rows.get(row)) {
        double top = ys[row];
        double bottom = ys[row + each.rows];
        if (bottom <= from || top >= to) {
          continue;
        }
        double left = xs[each.column];
        double right = xs[each.column + each.columns];
        double upper = Math.max(top, from) + shift;
        double lower = Math.min(bottom, to) + shift;
        pages.rule(left, upper, right, upper);
        pages.rule(left, lower, right, lower);
        pages.rule(left, upper, left, lower);
        pages.rule(right, upper, right, lower);
        double at = top + PAD;
        for (String line : lines(each, xs)) {
          for (double cut : cuts) {
            at = at < cut && at + CELL_PITCH > cut + 0.01 && cut < bottom ? cut : at;
          }
          if (at >= from - 0.01 && at < to - 0.01) {
            pages.text(line, left + PAD, at + shift + CELL_SIZE, CELL_SIZE);
          }
          at += CELL_PITCH;
        }
      }
    }
    y = to + shift;
  }
}
