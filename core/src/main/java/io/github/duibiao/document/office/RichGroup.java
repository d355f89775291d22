package io.github.duibiao.document.office;

import org.jspecify.annotations.Nullable;

/** What holds inside a group of RTF, and ends with it. */
final class RichGroup {
  /** What text in a group is for. */
  enum Use {
    TEXT,
    /** The number of a paragraph in its list. */
    NUMBER,
    FONTS,
    STYLES,
    /** A property of the document; {@link #fact} is its name. */
    FACT,
    /** Nothing. */
    NONE
  }

  /**
   * Where a paragraph stands.
   *
   * @param inTable whether in a table
   * @param depth in how many tables, where that is said
   * @param style the number of its style
   * @param outline its level in the outline, from 0; -1 where nothing is said
   */
  record Standing(boolean inTable, int depth, int style, int outline) {
    static final Standing NONE = new Standing(false, 0, 0, -1);

    int tables() {
      return inTable ? Math.max(1, depth) : 0;
    }

    Standing insideTable() {
      return new Standing(true, depth, style, outline);
    }

    Standing depth(int more) {
      return new Standing(inTable, more, style, outline);
    }

    Standing style(int other) {
      return new Standing(inTable, depth, other, outline);
    }

    Standing outline(int level) {
      return new Standing(inTable, depth, style, level);
    }
  }

  Use use;

  /** Where the paragraph stands that a text of its own interrupts. */
  Standing around = Standing.NONE;

  /** What a form of the text in Unicode, inside of one that is passed over, is for. */
  Use form = Use.NONE;

  String fact = "";
  int font;
  int eastAsianFont = -1;
  boolean eastAsian;

  /** How many bytes stand for a character of Unicode for those who do not know it. */
  int replaced = 1;

  boolean hidden;
  boolean deleted;

  /** Whether the group holds a text of its own beside that around it. */
  boolean framed;

  /** The shape of the row around a group that tells that of a row inside. */
  FrameTable.@Nullable Shape outer;

  RichGroup(Use use) {
    this.use = use;
  }

  /** Returns what holds in a group that opens in this one. */
  RichGroup inner() {
    RichGroup inner = new RichGroup(use);
    inner.fact = fact;
    inner.form = form;
    inner.font = font;
    inner.eastAsianFont = eastAsianFont;
    inner.eastAsian = eastAsian;
    inner.replaced = replaced;
    inner.hidden = hidden;
    inner.deleted = deleted;
    return inner;
  }
}
