package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.office.RichGroup.Use;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads RTF (version 1.9.1): groups and control words → the text that a reader sees. What a control
 * word means that is not known here concerns the looks, or is said in a group that is passed over.
 */
final class RichText {
  private static final String MEDIA_TYPE = "application/rtf";

  /** Opens the properties of the document. */
  private static final String PROPERTIES = "info";

  private final RichTokens tokens;
  private final Limits limits;
  private final BodyReader body;
  private final RichHead head;
  private final Deque<RichGroup> groups = new ArrayDeque<>();
  private final Deque<TextFrame> frames = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private RichGroup group = new RichGroup(Use.TEXT);

  /** How many bytes are still to be passed over that stand for a character of Unicode. */
  private int toSkip;

  private boolean starred;
  private RichGroup.Standing standing = RichGroup.Standing.NONE;
  private int left;
  private boolean goesOnAbove;
  private boolean goesOnLeft;
  private List<FrameTable.Place> places = new ArrayList<>();

  RichText(byte[] bytes, Limits limits) {
    this.tokens = new RichTokens(bytes);
    this.limits = limits;
    this.body = new BodyReader(Styles.NONE, Lists.NONE.counters(Styles.NONE), limits);
    this.head = new RichHead(limits);
    this.frames.push(new TextFrame(body));
  }

  Document read() throws DocumentException {
    while (true) {
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> {
          if (!close()) {
            return document();
          }
        }
        case BYTE -> {
          starred = false;
          character(tokens.value);
        }
        case WORD -> word(tokens.word, tokens.number);
        case END -> {
          while (close()) {
            // A file cut off is read as far as it goes.
          }
          return document();
        }
      }
    }
  }

  private Document document() throws DocumentException {
    flush();
    ImmutableList<io.github.duibiao.document.Block> blocks =
        ImmutableList.copyOf(frames.getLast().finish());
    return new Document(
        MEDIA_TYPE,
        Document.Flow.PARAGRAPHS,
        blocks,
        ImmutableMap.copyOf(head.facts()),
        body.doubts());
  }

  private TextFrame frame() {
    return frames.getFirst();
  }

  private void open() throws DocumentException {
    flush();
    toSkip = 0;
    starred = false;
    groups.push(group);
    if (groups.size() > limits.depth()) {
      throw limits.reached(Limit.DEPTH);
    }
    group = group.inner();
  }

  /** Closes a group; returns false where that was the document. */
  private boolean close() throws DocumentException {
    flush();
    toSkip = 0;
    if (groups.isEmpty()) {
      return false;
    }
    if (group.use == Use.STYLES || group.use == Use.FONTS || group.use == Use.FACT) {
      head.end(group);
    }
    if (group.framed && frames.size() > 1) {
      List<io.github.duibiao.document.Block> box = frames.pop().finish();
      frame().box(box);
      standing = group.around;
    }
    if (group.outer != null) {
      left = group.outer.left();
      places = new ArrayList<>(group.outer.cells());
    }
    group = groups.pop();
    return !groups.isEmpty();
  }

  private void character(int value) throws DocumentException {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    if (group.use != Use.NONE) {
      bytes.write(value);
      if (bytes.size() > limits.lineLength()) {
        flush();
      }
    }
  }

  /** Decodes the bytes that stand together: a character may be several of them. */
  private void flush() throws DocumentException {
    if (bytes.size() == 0) {
      return;
    }
    RichFonts fonts = head.fonts;
    if (group.use == Use.NUMBER && fonts.isOfSymbols(group.font)) {
      // A sign before the item, though its place in the font is that of a letter.
      bytes.reset();
    } else if (group.use == Use.TEXT && fonts.isOfSymbols(group.font)) {
      for (byte each : bytes.toByteArray()) {
        text(Symbols.character(fonts.name(group.font), Integer.toHexString(each & 0xff)));
      }
    } else {
      Charset charset = fonts.charset(group.font, group.eastAsianFont);
      text(bytes.toString(charset));
    }
    bytes.reset();
  }

  private void text(String more) throws DocumentException {
    switch (group.use) {
      case TEXT -> {
        if (!group.hidden && !group.deleted) {
          frame().append(more);
        }
      }
      case NUMBER -> {
        if (frame().number.length() < limits.depth()) {
          frame().number.append(more);
        }
      }
      case FONTS, STYLES, FACT -> head.text(more, group);
      case NONE -> {}
    }
  }

  private void unicode(int number) throws DocumentException {
    flush();
    char c = (char) number;
    boolean symbol = c >= '\uF000' && c <= '\uF0FF';
    text(
        symbol
            ? Symbols.character(head.fonts.name(group.font), Integer.toHexString(c))
            : Character.toString(c));
    toSkip = group.replaced;
  }

  private void word(String word, int number) throws DocumentException {
    if (word.equals("u")) {
      unicode(number);
      return;
    }
    flush();
    toSkip = 0;
    boolean optional = starred;
    starred = word.equals("*");
    if (word.equals("bin")) {
      tokens.skip(number);
    } else if (group.use == Use.NONE ? !opensForm(word) : !destination(word, optional)) {
      if (group.use == Use.FONTS || group.use == Use.STYLES) {
        head.word(word, number, group);
      } else if (group.use != Use.NONE) {
        format(word, number);
      }
    }
  }

  /** Goes back to the text where a form in Unicode is given of what was passed over. */
  private boolean opensForm(String word) {
    if (word.equals("ud")) {
      group.use = group.form;
    } else if (group.fact.equals(PROPERTIES) && RichWords.isFact(word)) {
      group.use = Use.FACT;
      group.fact = word;
    }
    return true;
  }

  /** Says whether a word tells what the text of its group is for. */
  private boolean destination(String word, boolean optional) throws DocumentException {
    switch (RichWords.use(word, optional)) {
      case SKIP -> {
        group.form = word.equals("upr") ? group.use : Use.NONE;
        group.fact = word.equals(PROPERTIES) ? word : "";
        group.use = Use.NONE;
      }
      case NUMBER -> group.use = Use.NUMBER;
      case FONTS -> group.use = Use.FONTS;
      case STYLES -> group.use = Use.STYLES;
      case FRAME -> {
        group.framed = true;
        group.around = standing;
        frame().begin();
        standing = RichGroup.Standing.NONE;
        frames.push(new TextFrame(body));
      }
      case SHAPE -> {
        group.outer = new FrameTable.Shape(left, List.copyOf(places));
      }
      case NOTHING -> {
        return false;
      }
    }
    return true;
  }

  private void format(String word, int number) throws DocumentException {
    boolean on = number != 0;
    switch (word) {
      case "ansicpg" -> head.fonts.usual(number);
      case "uc" -> group.replaced = Math.max(0, Math.min(16, number));
      case "deff" -> group.font = number;
      case "dbch" -> group.eastAsian = true;
      case "loch", "hich" -> group.eastAsian = false;
      case "f" -> {
        group.font = number;
        group.eastAsianFont = group.eastAsian ? number : group.eastAsianFont;
      }
      case "af" -> group.eastAsianFont = group.eastAsian ? number : group.eastAsianFont;
      case "v" -> group.hidden = on;
      case "deleted" -> group.deleted = on;
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
      }
      default -> paragraph(word, number);
    }
  }

  private void paragraph(String word, int number) throws DocumentException {
    if (group.use != Use.TEXT) {
      // What a number looks like says nothing of its paragraph.
      text(word.equals("tab") ? "\t" : "");
      return;
    }
    switch (word) {
      case "pard" -> standing = RichGroup.Standing.NONE;
      case "intbl" -> standing = standing.insideTable();
      case "itap" -> standing = standing.depth(Math.max(0, number));
      case "s" -> standing = standing.style(number);
      case "outlinelevel" -> standing = standing.outline(number);
      case "trowd" -> {
        places = new ArrayList<>();
        left = 0;
        goesOnAbove = false;
        goesOnLeft = false;
      }
      case "trleft" -> left = number;
      case "clvmrg" -> goesOnAbove = true;
      case "clmrg" -> goesOnLeft = true;
      case "cellx" -> {
        if (places.size() == limits.cells()) {
          throw limits.reached(Limit.CELLS);
        }
        places.add(new FrameTable.Place(number, goesOnAbove, goesOnLeft));
        goesOnAbove = false;
        goesOnLeft = false;
      }
      default -> mark(word);
    }
  }

  private void mark(String word) throws DocumentException {
    int tables = standing.tables();
    int heading = head.heading(standing.style(), standing.outline());
    switch (word) {
      case "par", "sect" -> {
        if (head.isContents(standing.style())) {
          frame().drop();
        } else {
          frame().paragraph(tables, heading, group.hidden || group.deleted);
        }
      }
      case "cell" -> frame().cell(1, heading);
      case "nestcell" -> frame().cell(Math.max(2, tables), heading);
      case "row" -> frame().row(1, new FrameTable.Shape(left, places));
      case "nestrow" -> frame().row(Math.max(2, tables), new FrameTable.Shape(left, places));
      default -> text(RichWords.character(word));
    }
  }
}
