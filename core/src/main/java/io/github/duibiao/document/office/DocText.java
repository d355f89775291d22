package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits.Limit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The main text of a DOC file, paragraph by paragraph, with what it refers to in its place. */
final class DocText {
  /** The first styles of every document are the nine headings. */
  private static final int HEADINGS = 9;

  private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents|目录) ?[1-9]");

  /** What stands in the text for something else (MS-DOC 2.4.1, 2.8.25). */
  private static final char CELL_END = '\u0007';

  private static final char DRAWING = '\u0008';
  private static final char LINE = '\u000B';
  private static final char PAGE = '\f';
  private static final char COLUMN = '\u000E';
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  /** Characters that a font of symbols has a meaning of its own for. */
  private static final char FONT_FIRST = '\uF000';

  private static final char FONT_LAST = '\uF0FF';

  private static final char HYPHEN = '\u001E';

  private final HWPFDocument document;
  private final BodyReader body;
  private final DocBoxes boxes;
  private final DocRows rows;

  /** The fields around the place that is read: whether each has reached its result. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  DocText(HWPFDocument document, BodyReader body) {
    this.document = document;
    this.body = body;
    this.boxes = new DocBoxes(document);
    this.rows = new DocRows(document);
  }

  ImmutableList<Block> blocks() throws DocumentException {
    ImmutableList.Builder<Block> all = ImmutableList.builder();
    all.addAll(inside(document.getRange()));
    for (Range each : boxes.rest()) {
      all.addAll(inside(each));
    }
    return all.build();
  }

  /** Reads the main text, or what is written in a drawing. */
  private List<Block> inside(Range range) throws DocumentException {
    TextFrame frame = new TextFrame(body);
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Budget.check();
      read(range.getParagraph(i), frame);
    }
    return frame.finish();
  }

  private void read(Paragraph paragraph, TextFrame frame) throws DocumentException {
    int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    boolean ends = depth > 0 && paragraph.isTableRowEnd();
    if (!ends) {
      frame.begin();
    }
    Runs runs = new Runs();
    int count = paragraph.numCharacterRuns();
    for (int i = 0; i < count; i++) {
      runs.read(paragraph.getCharacterRun(i));
    }
    if (ends) {
      if (runs.goesOn) {
        frame.dropRow(depth);
      } else {
        frame.row(depth, rows.shape(paragraph));
      }
      return;
    }
    frame.append(runs.text.toString());
    for (Range each : runs.anchored) {
      frame.box(inside(each));
    }
    if (CONTENTS.matcher(style(paragraph)).matches()) {
      frame.drop();
    }
    boolean gone = runs.goesOn && !runs.endsCell;
    if (!gone) {
      frame.number.append(body.number(mark(paragraph)));
    }
    boolean cell = depth > 1 ? paragraph.isEmbeddedCellMark() : depth == 1 && runs.endsCell;
    if (cell) {
      frame.cell(depth, heading(paragraph));
    } else {
      frame.paragraph(depth, heading(paragraph), gone);
    }
  }

  private Mark mark(Paragraph paragraph) {
    int list = Math.max(0, paragraph.getIlfo());
    int level = Math.max(0, Math.min(Lists.LEVELS - 1, paragraph.getIlvl()));
    return new Mark(null, list, level, -1, null, false);
  }

  private static int heading(Paragraph paragraph) {
    int level = paragraph.getLvl();
    int style = paragraph.getStyleIndex();
    return level >= 0 && level < HEADINGS ? level + 1 : style >= 1 && style <= HEADINGS ? style : 0;
  }

  private String style(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    StyleDescription style =
        index < 0 || index >= document.getStyleSheet().numStyles()
            ? null
            : document.getStyleSheet().getStyleDescription(index);
    String name = style == null ? null : style.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  /** The text of a paragraph: fields by their result, nothing deleted and nothing hidden. */
  private final class Runs {
    private final StringBuilder text = new StringBuilder();
    private final List<Range> anchored = new ArrayList<>();

    /** Whether the mark at the end is deleted or hidden. */
    private boolean goesOn;

    private boolean endsCell;

    void read(CharacterRun run) throws DocumentException {
      String plain = run.text();
      boolean gone = run.isMarkedDeleted() || run.isVanished();
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        switch (c) {
          case FIELD -> fields.push(false);
          case FIELD_RESULT -> {
            if (!fields.isEmpty()) {
              fields.pop();
              fields.push(true);
            }
          }
          case FIELD_END -> fields.poll();
          case '\r' -> goesOn = gone;
          case CELL_END -> {
            goesOn = gone;
            endsCell = true;
          }
          default -> {
            if (!gone && !fields.contains(false)) {
              piece(c, run, run.getStartOffset() + i);
            }
          }
        }
      }
      if (fields.size() > body.limits.depth()) {
        throw body.limits.reached(Limit.DEPTH);
      }
    }

    private void piece(char c, CharacterRun run, int at) throws DocumentException {
      switch (c) {
        case LINE -> text.append(SoftBreaks.LINE);
        case PAGE, COLUMN -> text.append(SoftBreaks.PAGE);
        case HYPHEN -> text.append('-');
        case '\t' -> text.append(c);
        case DRAWING -> {
          if (run.isSpecialCharacter()) {
            Range box = boxes.anchoredAt(at);
            if (box != null) {
              anchored.add(box);
            }
          }
        }
        default -> {
          if (run.isSymbol()) {
            Ffn font = run.getSymbolFont();
            text.append(
                Symbols.character(
                    font == null ? null : font.getMainFontName(),
                    Integer.toHexString(run.getSymbolCharacter())));
          } else if (c >= FONT_FIRST && c <= FONT_LAST) {
            text.append(Symbols.character(run.getFontName(), Integer.toHexString(c)));
          } else if (c >= ' ') {
            text.append(c);
          }
        }
      }
      if (text.length() > body.limits.lineLength()) {
        throw body.limits.reached(Limit.LINE_LENGTH);
      }
    }
  }
}
