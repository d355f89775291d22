package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells of the tables of a scanned page, set under one another on a sheet of their own. What
 * recognises characters takes lines of the same height for one line, also across the columns of a
 * table; on the sheet no line has another beside it. What is recognised on it is put back to where
 * it stands on the page.
 */
final class CellSheet {
  /** Paper around a cell, in inches. */
  private static final double MARGIN = 0.1;

  /** A sheet is begun anew when it is this long, in inches. */
  private static final int LONGEST = 24;

  /** How many dots a sheet may have, unless one cell alone has more. */
  private static final long MOST_DOTS = ScannedPages.MOST_DOTS / 2;

  /** How many dots of ink a text must have, as a share of a square inch: less is dust. */
  static final double INK = 0.0005;

  /** A cell as it stands on the page and on the sheet, in dots. */
  private record Place(int left, int top, int right, int bottom, int inkLeft, int inkTop, int at) {}

  private final int dots;
  private final int margin;
  private final List<Place> places = new ArrayList<>();
  private final List<Bitmap> pieces = new ArrayList<>();
  private int width;
  private int height;

  private CellSheet(int dots) {
    this.dots = dots;
    this.margin = (int) (MARGIN * dots);
    this.height = margin;
  }

  /**
   * Cuts the cells out of a page, which is left without them.
   *
   * @param lattices the tables, those inside of others first
   * @param dots how many dots of the page are an inch
   * @param threshold the shade of the lightest ink
   */
  static List<CellSheet> cut(Bitmap page, List<Lattice> lattices, int dots, int threshold) {
    List<CellSheet> sheets = new ArrayList<>();
    for (Lattice lattice : lattices) {
      for (double[] cell : lattice.boxes().values()) {
        Budget.check();
        CellSheet sheet = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
        if (sheet == null || sheet.isFull(cell)) {
          sheet = new CellSheet(dots);
          sheets.add(sheet);
        }
        sheet.take(page, cell, threshold);
      }
    }
    sheets.removeIf(each -> each.places.isEmpty());
    return sheets;
  }

  private boolean isFull(double[] next) {
    long wide = Math.max(width, dots(next[2] - next[0])) + 2L * margin;
    long high = (long) height + dots(next[3] - next[1]);
    return height > LONGEST * dots || (!places.isEmpty() && wide * high > MOST_DOTS);
  }

  private void take(Bitmap page, double[] cell, int threshold) {
    int left = Math.max(0, dots(cell[0]));
    int top = Math.max(0, dots(cell[1]));
    int right = Math.min(page.width, dots(cell[2]));
    int bottom = Math.min(page.height, dots(cell[3]));
    int inkLeft = right;
    int inkTop = bottom;
    int inkRight = left;
    int inkBottom = top;
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if (page.get(x, y) <= threshold) {
          ink++;
          inkLeft = Math.min(inkLeft, x);
          inkRight = Math.max(inkRight, x + 1);
          inkTop = Math.min(inkTop, y);
          inkBottom = Math.max(inkBottom, y + 1);
        }
      }
    }
    if (ink > INK * dots * dots) {
      Bitmap piece = page.cut(inkLeft, inkTop, inkRight, inkBottom);
      places.add(new Place(left, top, right, bottom, inkLeft, inkTop, height));
      pieces.add(piece);
      width = Math.max(width, piece.width);
      height += piece.height + 2 * margin;
    }
    page.wipe(left, top, right, bottom);
  }

  private int dots(double points) {
    return (int) Math.round(points * dots / 72);
  }

  /** Draws the sheet. */
  Bitmap drawn() {
    Bitmap sheet = new Bitmap(width + 2 * margin, height);
    for (int i = 0; i < pieces.size(); i++) {
      sheet.paste(pieces.get(i), margin, places.get(i).at);
    }
    return sheet;
  }

  /** Returns a character of the sheet as it stands on the page. */
  Glyph back(Glyph glyph) {
    double middle = glyph.middle() * dots / 72;
    int i = places.size() - 1;
    while (i > 0 && middle < places.get(i).at - margin) {
      i--;
    }
    Place place = places.get(i);
    double x = glyph.x() + (place.inkLeft - margin) * 72.0 / dots;
    double y = glyph.y() + (place.inkTop - place.at) * 72.0 / dots;
    // What was measured a little too wide must not end up in the cell beside, nor change places.
    double most = place.right * 72.0 / dots - glyph.width() / 2;
    double inside = x < most ? x : most - 0.5 / (1 + x - most);
    return new Glyph(
        glyph.text(), inside, Math.min(y, place.bottom * 72.0 / dots), glyph.width(), glyph.size());
  }
}
