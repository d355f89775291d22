package io.github.duibiao.charts;

import io.github.duibiao.plan.ShownText;
import io.github.duibiao.wording.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a chart as SVG: text alone, no script and no reference to anything outside. */
final class Svg {
  private static final String FONTS =
      "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif";

  private Svg() {}

  static String of(Canvas canvas, String title) {
    String wide = Integer.toString(canvas.width());
    String high = Integer.toString(canvas.height());
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attributes(svg, "role", "img", "viewBox", "0 0 " + wide + " " + high);
    attributes(svg, "width", wide, "height", high, "font-family", FONTS);
    attributes(svg, "font-size", Integer.toString(Mark.FONT));
    svg.append(">\n<title>").append(Html.escape(ShownText.line(title))).append("</title>\n<rect");
    attributes(svg, "width", "100%", "height", "100%", "fill", Ink.PAPER.hex);
    svg.append("/>\n");
    canvas.marks().forEach(each -> mark(svg, each));
    return svg.append("</svg>\n").toString();
  }

  private static void mark(StringBuilder svg, Mark mark) {
    if (mark instanceof Mark.Box box) {
      svg.append("<rect");
      attributes(svg, "x", number(box.x()), "y", number(box.y()));
      attributes(svg, "width", number(box.width()), "height", number(box.height()));
      attributes(svg, "fill", box.ink().hex);
      svg.append("/>\n");
    } else if (mark instanceof Mark.Dot dot) {
      svg.append("<circle");
      attributes(svg, "cx", number(dot.x()), "cy", number(dot.y()), "r", number(dot.radius()));
      attributes(svg, "fill", dot.ink().hex);
      svg.append("/>\n");
    } else if (mark instanceof Mark.Line line) {
      svg.append("<path");
      attributes(svg, "d", path(line), "fill", "none", "stroke", line.ink().hex);
      attributes(svg, "stroke-width", number(line.width()));
      if (line.broken()) {
        attributes(svg, "stroke-dasharray", "4 4");
      }
      svg.append("/>\n");
    } else if (mark instanceof Mark.Words words) {
      svg.append("<text");
      attributes(svg, "x", number(words.x()), "y", number(words.y()));
      attributes(svg, "text-anchor", words.anchor().svg, "fill", words.ink().hex);
      if (words.turned()) {
        attributes(
            svg, "transform", "rotate(-45 " + number(words.x()) + " " + number(words.y()) + ")");
      }
      svg.append('>').append(Html.escape(words.text())).append("</text>\n");
    }
  }

  private static String path(Mark.Line line) {
    String from = "M" + number(line.x1()) + " " + number(line.y1());
    String to = number(line.x2()) + " " + number(line.y2());
    if (!line.curved()) {
      return from + "L" + to;
    }
    String middle = number((line.x1() + line.x2()) / 2);
    return from
        + "C"
        + middle
        + " "
        + number(line.y1())
        + " "
        + middle
        + " "
        + number(line.y2())
        + " "
        + to;
  }

  /** Writes attributes, each its name and then its value. */
  private static void attributes(StringBuilder svg, String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      svg.append(' ').append(namesAndValues[i]).append("=\"");
      svg.append(Html.escape(namesAndValues[i + 1])).append('"');
    }
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
