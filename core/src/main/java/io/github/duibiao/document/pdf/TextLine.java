package io.github.duibiao.document.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that stand in one line, from left to right.
 *
 * @param text what they say
 * @param x where it begins, in points
 * @param right where it ends
 * @param y its baseline, in points from above
 * @param size the size of its largest type, in points
 * @param head how much of the line above its beginning would have taken: a line is not broken
 *     before a mark that closes, after one that opens, nor inside a word
 */
record TextLine(String text, double x, double right, double y, double size, double head) {
  private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’%％…—,.;:?!)]}";
  private static final String NEVER_LAST = "（《〈「『【〔“‘([{";

  /** How far apart what belongs together may stand, in sizes of type. */
  private static final double SPACE = 0.9;

  private static final double SPACE_OF_WORDS = 0.2;

  double width() {
    return right - x;
  }

  /**
   * Returns the lines that glyphs stand in, from above to below.
   *
   * @param gap how wide a gap parts two lines of the same height, in sizes of type
   */
  static List<TextLine> of(Collection<Glyph> glyphs, double gap) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || isLower(sorted.get(i), sorted.get(i - 1), sorted.get(start))) {
        addRow(sorted.subList(start, i), gap, lines);
        start = i;
      }
    }
    return lines;
  }

  private static boolean isLower(Glyph next, Glyph before, Glyph first) {
    double size = Math.min(next.size(), before.size());
    return next.y() - before.y() > 0.3 * size || next.y() - first.y() > 0.6 * size;
  }

  private static void addRow(List<Glyph> row, double gap, List<TextLine> lines) {
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> line = new ArrayList<>();
    for (Glyph each : sorted) {
      Glyph last = line.isEmpty() ? null : line.get(line.size() - 1);
      if (last != null && each.x() - last.right() > gap * Math.max(each.size(), last.size())) {
        lines.add(line(line));
        line.clear();
        last = null;
      }
      if (last == null || !isTwice(last, each)) {
        line.add(each);
      }
    }
    lines.add(line(line));
  }

  /** Whether a character is drawn again a little aside, to look bold. */
  private static boolean isTwice(Glyph one, Glyph other) {
    double near = 0.3 * one.size();
    return other.x() - one.x() < near && other.text().equals(one.text());
  }

  private static TextLine line(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    double size = 0;
    int head = 0;
    boolean open = true;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph each = glyphs.get(i);
      size = Math.max(size, each.size());
      if (i > 0) {
        Glyph last = glyphs.get(i - 1);
        char before = text.charAt(text.length() - 1);
        char after = each.text().charAt(0);
        boolean word = isLatin(before) && isLatin(after);
        double space = (each.x() - last.right()) / each.size();
        boolean spaced = space > (word ? SPACE_OF_WORDS : SPACE);
        open &=
            !spaced && (word || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0);
        head = open ? i : head;
        text.append(spaced ? " " : "");
      }
      text.append(each.text());
    }
    Glyph first = glyphs.get(0);
    return new TextLine(
        text.toString(),
        first.x(),
        glyphs.get(glyphs.size() - 1).right(),
        first.y(),
        size,
        glyphs.get(head).right() - first.x());
  }

  /** Returns the text of this line with that of the next after it. */
  static StringBuilder append(StringBuilder text, String next) {
    boolean words =
        !text.isEmpty()
            && isLatin(text.charAt(text.length() - 1))
            && !next.isEmpty()
            && isLatin(next.charAt(0));
    return text.append(words ? " " : "").append(next);
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250;
  }
}
