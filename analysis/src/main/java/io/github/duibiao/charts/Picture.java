package io.github.duibiao.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Draws a chart as a picture, by what the Java platform brings. */
final class Picture {
  /** Pixels of the picture for one of the chart, for screens and paper of today. */
  private static final int SCALE = 2;

  /** A picture of more is refused: it would take more memory than it is worth. */
  private static final long MOST_PIXELS = 100_000_000;

  private Picture() {}

  /**
   * Returns the picture.
   *
   * @throws IOException if this Java cannot draw, or no font here has the characters
   */
  static byte[] png(Canvas canvas) throws IOException {
    int wide = canvas.width() * SCALE;
    int high = canvas.height() * SCALE;
    if ((long) wide * high > MOST_PIXELS) {
      throw new IOException("图表过大，请存为 SVG。 The chart is too large for a picture: save it as SVG.");
    }
    try {
      BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = image.createGraphics();
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.scale(SCALE, SCALE);
      pen.setColor(Color.decode(Ink.PAPER.hex));
      pen.fillRect(0, 0, wide, high);
      pen.setFont(font(canvas));
      canvas.marks().forEach(each -> draw(pen, each));
      pen.dispose();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (LinkageError | InternalError e) {
      throw new IOException(
          "本机的 Java 不能绘图，请存为 SVG 或 HTML。"
              + " This Java cannot draw pictures: save the chart as SVG or HTML.",
          e);
    }
  }

  /** Returns a font that has every character. */
  private static Font font(Canvas canvas) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Mark each : canvas.marks()) {
      if (each instanceof Mark.Words words) {
        all.append(words.text());
      }
    }
    String text = all.toString();
    Font usual = new Font(Font.SANS_SERIF, Font.PLAIN, Mark.FONT);
    if (usual.canDisplayUpTo(text) < 0) {
      return usual;
    }
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
        .filter(each -> each.canDisplayUpTo(text) < 0)
        .findFirst()
        .map(each -> each.deriveFont(Font.PLAIN, (float) Mark.FONT))
        .orElseThrow(
            () ->
                new IOException(
                    "本机没有能显示图中文字的字体，请存为 SVG 或 HTML。"
                        + " No font on this machine has the characters of the chart: save it as"
                        + " SVG or HTML."));
  }

  private static void draw(Graphics2D pen, Mark mark) {
    if (mark instanceof Mark.Box box) {
      pen.setColor(Color.decode(box.ink().hex));
      pen.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    } else if (mark instanceof Mark.Dot dot) {
      double wide = 2 * dot.radius();
      pen.setColor(Color.decode(dot.ink().hex));
      pen.fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), wide, wide));
    } else if (mark instanceof Mark.Line line) {
      pen.setColor(Color.decode(line.ink().hex));
      float[] dashes = line.broken() ? new float[] {4, 4} : null;
      pen.setStroke(
          new BasicStroke(
              (float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
      pen.draw(shape(line));
    } else if (mark instanceof Mark.Words words) {
      pen.setColor(Color.decode(words.ink().hex));
      double wide = pen.getFontMetrics().stringWidth(words.text());
      double left =
          switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - wide / 2;
            case END -> words.x() - wide;
          };
      AffineTransform before = pen.getTransform();
      if (words.turned()) {
        pen.rotate(-Math.PI / 4, words.x(), words.y());
      }
      pen.drawString(words.text(), (float) left, (float) words.y());
      pen.setTransform(before);
    }
  }

  private static Shape shape(Mark.Line line) {
    double middle = (line.x1() + line.x2()) / 2;
    return line.curved()
        ? new CubicCurve2D.Double(
            line.x1(), line.y1(), middle, line.y1(), middle, line.y2(), line.x2(), line.y2())
        : new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
  }
}
