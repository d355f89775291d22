package io.github.duibiao.document.pdf;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.packed.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/**
 * What is drawn on a page of OFD (GB/T 33190-2016, 7.7, 9, 11): characters and ruled lines at their
 * places. Millimetres become points, as PDF counts.
 */
final class OfdPage implements XmlElements.Elements {
  private static final double POINTS = 72 / 25.4;
  private static final int MOST_POINTS_OF_A_PAGE = 200_000;

  /** How much of its size a character of letters is wide, where nothing says it. */
  private static final double NARROW = 0.5;

  /** A watermark stands aslant. */
  private static final double ASLANT = 0.05;

  private final long most;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Paths paths = new Paths(MOST_POINTS_OF_A_PAGE);
  private final List<String> templates = new ArrayList<>();
  private int pictures;

  /** Where the object that is open stands, and how it is turned. */
  private double[] boundary = new double[4];

  private double[] turn = IDENTITY;
  private double size;
  private boolean visible = true;
  private boolean strokes;
  private boolean fills;

  /** The text that is open. */
  private double x;

  private double y;
  private double[] stepsRight = {};
  private double[] stepsDown = {};
  private final StringBuilder text = new StringBuilder();
  private boolean open;

  private static final double[] IDENTITY = {1, 0, 0, 1, 0, 0};

  /**
   * Makes a page.
   *
   * @param most how many characters it may have
   */
  OfdPage(long most) {
    this.most = most;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Rule> rules() {
    return paths.rules();
  }

  int pictures() {
    return pictures;
  }

  /** Returns what names the templates that the page is drawn on. */
  List<String> templates() {
    List<String> named = new ArrayList<>(templates);
    templates.clear();
    return named;
  }

  @Override
  public void start(String name, Attributes attributes) throws DocumentException {
    switch (name) {
      case "Template" -> {
        String id = XmlElements.attribute(attributes, "TemplateID");
        if (id != null && templates.size() < 16) {
          templates.add(id);
        }
      }
      case "TextObject" -> {
        place(attributes);
        double[] stated = OfdNumbers.of(XmlElements.attribute(attributes, "Size"), 1);
        size = stated.length == 0 ? 0 : stated[0];
        x = 0;
        y = 0;
      }
      case "PathObject" -> {
        place(attributes);
        strokes = !"false".equals(XmlElements.attribute(attributes, "Stroke"));
        fills = "true".equals(XmlElements.attribute(attributes, "Fill"));
      }
      case "ImageObject" -> pictures++;
      case "TextCode" -> {
        open = true;
        text.setLength(0);
        x = number(attributes, "X", x);
        y = number(attributes, "Y", y);
        stepsRight = OfdNumbers.of(XmlElements.attribute(attributes, "DeltaX"), most);
        stepsDown = OfdNumbers.of(XmlElements.attribute(attributes, "DeltaY"), most);
      }
      case "AbbreviatedData" -> {
        open = true;
        text.setLength(0);
      }
      default -> {}
    }
  }

  private static double number(Attributes attributes, String name, double otherwise)
      throws DocumentException {
    double[] number = OfdNumbers.of(XmlElements.attribute(attributes, name), 1);
    return number.length == 0 ? otherwise : number[0];
  }

  private void place(Attributes attributes) throws DocumentException {
    double[] box = OfdNumbers.of(XmlElements.attribute(attributes, "Boundary"), 4);
    boundary = box.length < 4 ? new double[4] : box;
    double[] matrix = OfdNumbers.of(XmlElements.attribute(attributes, "CTM"), 6);
    turn = matrix.length < 6 ? IDENTITY : matrix;
    visible = !"false".equals(XmlElements.attribute(attributes, "Visible"));
  }

  @Override
  public void end(String name) throws DocumentException {
    switch (name) {
      case "TextCode" -> {
        open = false;
        if (visible) {
          draw(text.toString());
        }
      }
      case "AbbreviatedData" -> {
        open = false;
        if (visible) {
          new OfdPath(paths, this::right, this::down).draw(text.toString());
          paths.paint(strokes, fills);
        }
      }
      default -> {}
    }
  }

  @Override
  public void text(char[] characters, int start, int length) throws DocumentException {
    if (open) {
      if (text.length() + length > most + MOST_POINTS_OF_A_PAGE) {
        throw new DocumentException(Reason.TOO_LARGE, "characters on a page");
      }
      text.append(characters, start, length);
    }
  }

  private void draw(String plain) throws DocumentException {
    double em = Math.hypot(turn[0], turn[1]);
    double high = Math.hypot(turn[2], turn[3]);
    boolean upright = turn[0] > 0 && Math.abs(turn[1]) <= ASLANT * em;
    double wide = size * em * POINTS;
    double tall = size * high * POINTS;
    if (!upright || !(wide > 0) || !(tall > 0)) {
      return;
    }
    int place = 0;
    int i = 0;
    while (i < plain.length()) {
      int code = plain.codePointAt(i);
      String each = Character.toString(code);
      i += each.length();
      double own = each.charAt(0) < 0x250 ? NARROW * size : size;
      double step = place < stepsRight.length ? stepsRight[place] : stepsDown.length > 0 ? 0 : own;
      if (!each.isBlank() && code >= ' ') {
        if (glyphs.size() >= most) {
          throw new DocumentException(Reason.TOO_LARGE, most + " characters");
        }
        double width = step > 0 ? Math.min(step, own * 1.2) : own;
        glyphs.add(new Glyph(each, right(x, y), down(x, y), width * em * POINTS, tall));
      }
      x += step;
      y += place < stepsDown.length ? stepsDown[place] : 0;
      place++;
    }
  }

  private double right(double atX, double atY) {
    return (boundary[0] + turn[0] * atX + turn[2] * atY + turn[4]) * POINTS;
  }

  private double down(double atX, double atY) {
    return (boundary[1] + turn[1] * atX + turn[3] * atY + turn[5]) * POINTS;
  }
}
