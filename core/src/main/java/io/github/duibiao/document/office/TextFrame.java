package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits.Limit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text while it is read, that of the document or of a text box in it, of a format in which
 * paragraphs, cells and rows are marked at their end with the depth of the tables they stand in.
 */
final class TextFrame {
  /** What is open at a depth of tables: the text there, and the table that is made in it. */
  private static final class Level {
    BlockFlow flow;
    @Nullable FrameTable table;

    Level(BlockFlow flow) {
      this.flow = flow;
    }
  }

  private final BodyReader body;
  private final List<Level> levels = new ArrayList<>();

  /** The paragraph that is open. */
  final StringBuilder text = new StringBuilder();

  final StringBuilder number = new StringBuilder();
  private final List<Block> boxes = new ArrayList<>();

  /** The place of the paragraph that is open; 0 where it is not counted yet. */
  private int line;

  TextFrame(BodyReader body) {
    this.body = body;
    levels.add(new Level(new BlockFlow(body)));
  }

  void append(String more) throws DocumentException {
    text.append(more);
    if (text.length() > body.limits.lineLength()) {
      throw body.limits.reached(Limit.LINE_LENGTH);
    }
  }

  /** Counts the paragraph that is open, before what stands in it. */
  void begin() throws DocumentException {
    line = line == 0 ? body.nextLine() : line;
  }

  /** Adds what stands beside the paragraph that is open. */
  void box(List<Block> blocks) {
    boxes.addAll(blocks);
  }

  /**
   * Ends a paragraph.
   *
   * @param depth how many tables it stands in
   * @param level the level of the heading it is marked as, 0 for none
   * @param gone whether its mark is deleted or hidden, so that its text goes on
   */
  void paragraph(int depth, int level, boolean gone) throws DocumentException {
    reach(depth);
    BlockFlow flow = levels.get(levels.size() - 1).flow;
    begin();
    body.countText((long) text.length() + number.length());
    if (gone) {
      flow.goesOn(text.toString(), line);
    } else {
      flow.paragraph(number(), text.toString(), line, level);
    }
    text.setLength(0);
    number.setLength(0);
    flow.add(boxes);
    boxes.clear();
    line = 0;
  }

  /** Ends a paragraph that says nothing of its own, such as a line of a table of contents. */
  void drop() {
    text.setLength(0);
    number.setLength(0);
  }

  /** A sign that is no number marks an item of a list without one. */
  private String number() {
    boolean counts =
        number
            .codePoints()
            .anyMatch(
                c ->
                    Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.OTHER_NUMBER
                        || Character.getType(c) == Character.LETTER_NUMBER
                        || (c >= '㈀' && c <= '㋿'));
    String plain = number.toString().strip();
    boolean spaced = counts && Character.isWhitespace(number.charAt(number.length() - 1));
    return !counts ? "" : spaced ? plain + " " : plain;
  }

  /** Ends a cell at a depth of tables. */
  void cell(int depth, int level) throws DocumentException {
    paragraph(Math.max(1, depth), level, false);
    Level inner = levels.get(levels.size() - 1);
    Level outer = levels.get(levels.size() - 2);
    FrameTable table = outer.table == null ? new FrameTable(body) : outer.table;
    outer.table = table;
    table.cell(inner.flow.finish());
    inner.flow = new BlockFlow(body);
  }

  /** Ends a row at a depth of tables. */
  void row(int depth, FrameTable.Shape shape) throws DocumentException {
    if (!text.toString().isBlank()) {
      cell(depth, 0);
    }
    text.setLength(0);
    reach(Math.max(1, depth));
    FrameTable table = levels.get(levels.size() - 2).table;
    if (table != null) {
      table.row(shape);
    }
  }

  /** Leaves out a row, as where a tracked change deleted it. */
  void dropRow(int depth) throws DocumentException {
    drop();
    reach(Math.max(1, depth));
    FrameTable table = levels.get(levels.size() - 2).table;
    if (table != null) {
      table.dropRow();
    }
  }

  List<Block> finish() throws DocumentException {
    if (!text.toString().isBlank() || !boxes.isEmpty()) {
      paragraph(0, 0, false);
    }
    reach(0);
    closeTable(levels.get(0));
    return levels.get(0).flow.finish();
  }

  private void reach(int depth) throws DocumentException {
    if (depth > body.limits.depth()) {
      throw body.limits.reached(Limit.DEPTH);
    }
    while (levels.size() > depth + 1) {
      Level inner = levels.remove(levels.size() - 1);
      closeTable(inner);
      Level outer = levels.get(levels.size() - 1);
      List<Block> rest = inner.flow.finish();
      if (!rest.isEmpty()) {
        // A cell that nothing ended.
        FrameTable table = outer.table == null ? new FrameTable(body) : outer.table;
        outer.table = table;
        table.cell(rest);
      }
    }
    if (levels.size() == depth + 1) {
      closeTable(levels.get(depth));
    }
    while (levels.size() <= depth) {
      levels.add(new Level(new BlockFlow(body)));
    }
  }

  private static void closeTable(Level level) throws DocumentException {
    if (level.table != null) {
      List<WordTableReader.Row> rows = level.table.finish();
      level.table = null;
      if (!rows.isEmpty()) {
        level.flow.rows(rows);
      }
    }
  }
}
