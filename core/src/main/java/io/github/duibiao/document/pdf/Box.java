package io.github.duibiao.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table with its edges and its lines, while its parts are put together. */
final class Box {
  final double width;
  final double top;
  double bottom;
  final List<TextLine> lines;
  int rows;

  Box(double width, double top, double bottom, List<TextLine> lines) {
    this.width = width;
    this.top = top;
    this.bottom = bottom;
    this.lines = new ArrayList<>(lines);
  }

  /** How far below its upper edge the first of its lines stands. */
  double head() {
    return lines.get(0).y() - top;
  }

  String plain() {
    StringBuilder text = new StringBuilder();
    lines.forEach(each -> text.append(each.text()));
    return text.toString();
  }
}
