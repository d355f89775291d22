package io.github.duibiao.charts;

import io.github.duibiao.charts.Mark.Anchor;
import io.github.duibiao.plan.ShownText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes the marks of a chart, and grows with them. */
final class Canvas {
  private static final double WIDE = Mark.FONT;
  private static final double NARROW = Mark.FONT * 0.56;
  private static final int MARGIN = 8;

  /** Longer words are cut. */
  private static final int MOST = 40;

  private final List<Mark> marks = new ArrayList<>();
  private double width = 1;
  private double height = 1;

  List<Mark> marks() {
    return marks;
  }

  int width() {
    return (int) Math.ceil(width) + MARGIN;
  }

  int height() {
    return (int) Math.ceil(height) + MARGIN;
  }

  void box(double x, double y, double wide, double high, Ink ink) {
    marks.add(new Mark.Box(x, y, wide, high, ink));
    reach(x + wide, y + high);
  }

  void line(double x1, double y1, double x2, double y2, Ink ink, double wide) {
    marks.add(new Mark.Line(x1, y1, x2, y2, ink, wide, false, false));
    reach(Math.max(x1, x2), Math.max(y1, y2));
  }

  void broken(double x1, double y1, double x2, double y2) {
    marks.add(new Mark.Line(x1, y1, x2, y2, Ink.MUTED, 1, true, false));
    reach(Math.max(x1, x2), Math.max(y1, y2));
  }

  void curve(double x1, double y1, double x2, double y2, Ink ink, boolean broken) {
    marks.add(new Mark.Line(x1, y1, x2, y2, ink, 2, broken, true));
    reach(Math.max(x1, x2), Math.max(y1, y2));
  }

  void dot(double x, double y, double radius, Ink ink) {
    marks.add(new Mark.Dot(x, y, radius, ink));
    reach(x + radius, y + radius);
  }

  void words(double x, double y, Anchor anchor, String text) {
    words(x, y, anchor, text, Ink.TEXT);
  }

  void words(double x, double y, Anchor anchor, String text, Ink ink) {
    String shown = shown(text);
    marks.add(new Mark.Words(x, y, anchor, shown, ink, false));
    double behind =
        switch (anchor) {
          case START -> width(shown);
          case MIDDLE -> width(shown) / 2;
          case END -> 0;
        };
    reach(x + behind, y + Mark.FONT / 3.0);
  }

  /** Writes words that rise to the right, such as the names of narrow columns. */
  void turned(double x, double y, String text) {
    String shown = shown(text);
    marks.add(new Mark.Words(x, y, Anchor.START, shown, Ink.TEXT, true));
    reach(x + width(shown) * 0.71 + Mark.FONT, y);
  }

  private void reach(double x, double y) {
    width = Math.max(width, x);
    height = Math.max(height, y);
  }

  /** Returns how wide words are drawn, roughly: Chinese is as wide as it is high. */
  static double width(String text) {
    return shown(text).codePoints().mapToDouble(c -> c < 0x2e80 ? NARROW : WIDE).sum();
  }

  /** Returns how wide the widest of some words are. */
  static double widest(Collection<String> texts) {
    return texts.stream().mapToDouble(Canvas::width).max().orElse(0);
  }

  private static String shown(String text) {
    String line = ShownText.line(text);
    int length = line.codePointCount(0, line.length());
    return length <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
  }
}
