package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Carries out what draws a page and notes glyphs and ruled lines. One for a document. */
final class PageScanner extends PDFStreamEngine {
  /** What a long document needs many times over; forms that call forms would never end. */
  private static final int MOST_OPERATORS = 5_000_000;

  /** What an operator takes is a few numbers; a text of single characters takes the most. */
  private static final int MOST_OPERANDS = 100_000;

  /** What drawing a form takes, counted in operators. */
  private static final int OF_A_FORM = 50;

  private static final int MOST_SAVED = 10_000;
  private static final int MOST_GLYPHS = 1_000_000;
  private static final int MOST_POINTS_OF_A_PAGE = 200_000;

  private final Fonts fonts;
  private Paths paths = new Paths(MOST_POINTS_OF_A_PAGE);
  private Sheet sheet = new Sheet();
  private PDRectangle box = PDRectangle.A4;
  private int operators;
  private int glyphs;

  PageScanner(Fonts fonts) {
    this.fonts = fonts;
    List<OperatorProcessor> text =
        List.of(
            new BeginText(this),
            new EndText(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new CompleteFont(),
            new SetMatrix(this),
            new SetTextHorizontalScaling(this),
            new SetTextLeading(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this));
    List<OperatorProcessor> state =
        List.of(
            new Concatenate(this),
            new DrawContent(),
            new Restore(this),
            new Save(this),
            new CompleteState());
    text.forEach(this::addOperator);
    state.forEach(this::addOperator);
  }

  /** Returns what is on a page. */
  Sheet scan(PDPage page) throws IOException {
    sheet = new Sheet();
    paths = new Paths(MOST_POINTS_OF_A_PAGE);
    box = page.getCropBox();
    for (Iterator<PDStream> each = page.getContentStreams(); each.hasNext(); ) {
      refuseFont(each.next().getCOSObject());
    }
    processPage(page);
    sheet.rules = paths.rules();
    return sheet;
  }

  /** A font has more room than what is drawn; what claims to be both is made to harm. */
  private static void refuseFont(COSDictionary drawn) throws DocumentException {
    if (Bounds.isFont(drawn)) {
      throw new DocumentException(Reason.DAMAGED, "a font is drawn");
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Budget.check();
    if (operands.size() > MOST_OPERANDS || ++operators > MOST_OPERATORS) {
      throw new DocumentException(Reason.TOO_LARGE, MOST_OPERATORS + " operators");
    }
    if (getGraphicsStackSize() > MOST_SAVED) {
      throw new DocumentException(Reason.TOO_LARGE, MOST_SAVED + " saved states");
    }
    if (!draw(operator.getName(), operands)) {
      super.processOperator(operator, operands);
    }
  }

  /** One operator that fails does not spoil a page. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof DocumentException) {
      throw exception;
    }
    sheet.failed++;
  }

  private boolean draw(String operator, List<COSBase> operands) {
    switch (operator) {
      case "m" -> withPoint(operands, 0, paths::moveTo);
      case "l" -> withPoint(operands, 0, paths::lineTo);
      case "c" -> withPoint(operands, 4, paths::curveTo);
      case "v", "y" -> withPoint(operands, 2, paths::curveTo);
      case "h" -> paths.close();
      case "re" -> rectangle(operands);
      case "S" -> paths.paint(true, false);
      case "s" -> {
        paths.close();
        paths.paint(true, false);
      }
      case "f", "F", "f*" -> paths.paint(false, true);
      case "B", "B*", "b", "b*" -> {
        if (operator.startsWith("b")) {
          paths.close();
        }
        paths.paint(true, true);
      }
      case "n" -> paths.end();
      default -> {
        return false;
      }
    }
    return true;
  }

  private interface PointUse {
    void use(Point2D.Float point);
  }

  private void withPoint(List<COSBase> operands, int at, PointUse use) {
    if (operands.size() >= at + 2
        && operands.get(at) instanceof COSNumber x
        && operands.get(at + 1) instanceof COSNumber y) {
      use.use(transformedPoint(x.floatValue(), y.floatValue()));
    }
  }

  private void rectangle(List<COSBase> operands) {
    float[] numbers = new float[4];
    for (int i = 0; i < 4; i++) {
      if (operands.size() < 4 || !(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    float right = numbers[0] + numbers[2];
    float top = numbers[1] + numbers[3];
    paths.rectangle(
        List.of(
            transformedPoint(numbers[0], numbers[1]),
            transformedPoint(right, numbers[1]),
            transformedPoint(right, top),
            transformedPoint(numbers[0], top)));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++glyphs > MOST_GLYPHS) {
      throw new DocumentException(Reason.TOO_LARGE, MOST_GLYPHS + " characters");
    }
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    double em = Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
    double size = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
    if (!box.contains(x, y) || !(em > 0) || !(size > 0)) {
      return;
    }
    String text = font.toUnicode(code);
    if (text == null) {
      text = font instanceof PDSimpleFont ? Character.toString((char) code) : "\uFFFD";
      sheet.unknown++;
    }
    sheet.known++;
    if (!text.isBlank()) {
      double width = font.isVertical() ? em : displacement.getX() * em;
      sheet.add(
          plain(text),
          x,
          y,
          matrix.getValue(0, 0) / em,
          matrix.getValue(0, 1) / em,
          Math.abs(width),
          size);
    }
  }

  /** Some fonts name the radical where the character is meant, or a ligature of letters. */
  private static String plain(String text) {
    char first = text.charAt(0);
    boolean radical = first >= '\u2E80' && first <= '\u2FDF';
    boolean ligature = first >= '\uFB00' && first <= '\uFB06';
    return radical || ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  /** Sets the font, with outlines if it has none. */
  private final class CompleteFont extends OperatorProcessor {
    private final SetFontAndSize set;

    CompleteFont() {
      super(PageScanner.this);
      this.set = new SetFontAndSize(PageScanner.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = all == null ? null : all.getCOSDictionary(name);
        if (font != null) {
          fonts.complete(font);
        }
      }
      set.process(operator, operands);
    }

    @Override
    public String getName() {
      return set.getName();
    }
  }

  /** Sets what a state says, which may be a font. */
  private final class CompleteState extends OperatorProcessor {
    private final SetGraphicsStateParameters set;

    CompleteState() {
      super(PageScanner.this);
      this.set = new SetGraphicsStateParameters(PageScanner.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary state = all == null ? null : all.getCOSDictionary(name);
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary set) {
          fonts.complete(set);
        }
      }
      set.process(operator, operands);
    }

    @Override
    public String getName() {
      return set.getName();
    }
  }

  /** Draws a form; of a picture, that it is there. */
  private final class DrawContent extends OperatorProcessor {
    private final OperatorProcessor draw;

    DrawContent() {
      super(PageScanner.this);
      this.draw = new org.apache.pdfbox.contentstream.operator.DrawObject(PageScanner.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && getResources().isImageXObject(name)) {
        sheet.pictures++;
      } else {
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (all != null
            && !operands.isEmpty()
            && operands.get(0) instanceof COSName name
            && all.getDictionaryObject(name) instanceof COSDictionary drawn) {
          refuseFont(drawn);
        }
        operators += OF_A_FORM;
        draw.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return draw.getName();
    }
  }

  /** What lies on a page, not yet turned upright. */
  static final class Sheet {
    private final List<List<Glyph>> turned =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private List<Rule> rules = List.of();
    int pictures;
    int known;
    int unknown;
    int failed;

    /** Adds a glyph whose text runs in the direction of a unit vector. */
    private void add(
        String text, double x, double y, double dx, double dy, double width, double size) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) < 0.99) {
        return; // Aslant: a watermark.
      }
      int turn = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 0 : 2) : (dy > 0 ? 1 : 3);
      turned.get(turn).add(new Glyph(text, across(turn, x, y), down(turn, x, y), width, size));
    }

    private int turn() {
      int most = 0;
      for (int i = 1; i < 4; i++) {
        if (turned.get(i).size() > turned.get(most).size()) {
          most = i;
        }
      }
      return most;
    }

    /** Returns the glyphs that run the way most of them do. */
    List<Glyph> glyphs() {
      return turned.get(turn());
    }

    /** Returns the ruled lines, turned the same way. */
    List<Rule> rules() {
      int turn = turn();
      List<Rule> upright = new ArrayList<>(rules.size());
      for (Rule each : rules) {
        double x0 = each.level() ? each.from() : each.at();
        double y0 = each.level() ? each.at() : each.from();
        double x1 = each.level() ? each.to() : each.at();
        double y1 = each.level() ? each.at() : each.to();
        upright.add(
            Rule.of(
                across(turn, x0, y0),
                down(turn, x0, y0),
                across(turn, x1, y1),
                down(turn, x1, y1)));
      }
      return upright;
    }

    private static double across(int turn, double x, double y) {
      return switch (turn) {
        case 0 -> x;
        case 1 -> y;
        case 2 -> -x;
        default -> -y;
      };
    }

    private static double down(int turn, double x, double y) {
      return switch (turn) {
        case 0 -> -y;
        case 1 -> x;
        case 2 -> y;
        default -> -x;
      };
    }
  }
}
