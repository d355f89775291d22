package io.github.duibiao.reading.outline;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numbering.Style;
import org.jspecify.annotations.Nullable;

/** Judges by the numbers before and behind whether a mark begins an item. */
final class Sequence {
  private static final int LONGEST_JUMP = 3;

  private final OpenItems open;
  private final Marks marks;
  private final Diagnostics diagnostics;

  Sequence(OpenItems open, Marks marks, Diagnostics diagnostics) {
    this.open = open;
    this.marks = marks;
    this.diagnostics = diagnostics;
  }

  /**
   * What stands before a mark.
   *
   * @param ended whether a sentence or a heading has ended
   * @param paragraph whether a paragraph may have ended, by the width of the lines alone
   * @param stopped whether the line before ends with a mark that ends a sentence
   * @param underWay whether a sentence goes on for certain
   * @param closed whether a signature or an attachment has closed the text of the items
   */
  record Place(
      boolean ended, boolean paragraph, boolean stopped, boolean underWay, boolean closed) {}

  /** Tells of a number that counts on, but stands where a broken line goes on. */
  void passOver(Marks.Mark mark, Line line) {
    Numbering number = mark.number();
    Integer before = open.last(number.style());
    boolean next = before != null && number.value() == before + 1;
    if (next && number.sure() && open.isUnder(number.style())) {
      diagnostics.add(DiagnosticCode.NUMBER_IN_TEXT, line.number(), line.text());
    }
  }

  /** Says whether an item begins at the beginning of a line. */
  boolean opens(Marks.Mark mark, Line line, Place place) {
    Numbering number = mark.number();
    boolean ended = place.ended;
    boolean paragraph = place.paragraph;
    if (!number.sure()) {
      return paragraph && number.length() < line.length() && isLikely(mark, place);
    }
    // Where a line was broken behind 统, 一、 is no number.
    boolean anew = ended && (place.stopped || marks.goesOn(mark));
    if (follows(number, anew, place.closed)) {
      return true;
    }
    if (!paragraph || number.length() >= line.length()) {
      return false;
    }
    if (place.closed && !open.isUnder(number.style())) {
      return false;
    }
    boolean goesOn = marks.goesOn(mark);
    Integer before = open.last(number.style());
    if (before == null) {
      return beginsLate(mark, line, ended, goesOn);
    }
    boolean under = open.isUnder(number.style());
    int jump = number.value() - before;
    if (under && jump == 0 && ended) {
      diagnostics.add(DiagnosticCode.NUMBER_REPEATED, line.number(), line.text());
      return true;
    }
    if (under && jump > 1 && (goesOn || (ended && jump <= LONGEST_JUMP))) {
      diagnostics.add(DiagnosticCode.NUMBER_SKIPPED, line.number(), line.text());
      return true;
    }
    if (under && jump < 0 && goesOn && ended && number.value() > 1) {
      diagnostics.add(DiagnosticCode.NUMBER_REPEATED, line.number(), line.text());
      return true;
    }
    return !under && goesOn && ended;
  }

  /** Says whether the first number of a style is one though it is none of the first. */
  private boolean beginsLate(Marks.Mark mark, Line line, boolean ended, boolean goesOn) {
    Style style = mark.number().style();
    if (goesOn) {
      return true;
    }
    boolean outer = style.compareTo(Style.ARABIC) < 0;
    boolean heads = line.length() <= Headings.LONGEST || Headings.isHeaded(line.canon());
    // A document that was cut at the front begins with some number.
    return outer && heads && (open.isEmpty() || ended);
  }

  /** Says whether a mark that may as well be something else is one, by the numbers around it. */
  private boolean isLikely(Marks.Mark mark, Place place) {
    Numbering number = mark.number();
    Style style = number.style();
    if (style == Style.BULLET && open.isEmpty() && marks.hasNumbers()) {
      return false;
    }
    if (!style.hasNumber()) {
      return open.isUnder(style)
          ? place.stopped
          : marks.goesOn(mark) && (place.stopped || (open.isEmpty() && !place.underWay));
    }
    // 一是 lists the parts of a sentence; 第一, may number the tasks where nothing else does.
    boolean ordinal = number.label().startsWith("第");
    if (style == Style.WORD && open.isEmpty() && (marks.hasNumbers() || !ordinal)) {
      return false;
    }
    Integer before = open.last(style);
    if (before != null && number.value() == before + 1) {
      return !place.closed || open.isUnder(style);
    }
    boolean begins = number.value() == 1 || (before == null && open.isEmpty());
    return begins && !open.isUnder(style) && marks.goesOn(mark);
  }

  /** Says whether an item begins in the middle of a line. */
  boolean splits(Marks.Mark mark, Marks.@Nullable Mark opened, Place place) {
    Numbering number = mark.number();
    Style style = number.style();
    boolean lump = marks.isLump(mark.line());
    boolean next = opened != null && opened.number().style() == style;
    boolean sentence = "。;!)〕”".indexOf(mark.before()) >= 0;
    if (!number.sure() && !(next && sentence && style == Style.ARABIC)) {
      return false;
    }
    boolean first = lump && open.isEmpty() && style.compareTo(Style.ARABIC) < 0;
    if (!follows(number, sentence, place.closed) && !(first && marks.goesOnInLine(mark))) {
      return false;
    }
    if (lump) {
      boolean runsOn = style == Style.HAN && number.value() == 1 && Glyphs.isHan(mark.before());
      return !runsOn || marks.goesOnInLine(mark);
    }
    boolean goesOn = number.value() == 1 && mark.before() != ';' && marks.goesOnInLine(mark);
    return sentence
        && switch (style) {
          case CHAPTER, SECTION, HAN, ARTICLE, HAN_IN_BRACKETS ->
              next || open.last(style) != null || goesOn;
          case ARABIC ->
              // 二、聚焦市场主体。4.推行办事公开。… goes on counting behind a section on its line.
              ((next || isOuter(opened)) && number.value() > 1)
                  || (goesOn && open.isEmpty() && mark.before() == '。')
                  || (marks.hasClauseBefore(mark.line(), style) && (goesOn || open.isUnder(style)));
          default -> false;
        };
  }

  private static boolean isOuter(Marks.@Nullable Mark opened) {
    return opened != null && opened.number().style().compareTo(Style.ARABIC) < 0;
  }

  /**
   * Says whether the number is the next of its style, or the first under the current heading.
   *
   * @param anew whether the outermost numbers may begin anew here
   */
  private boolean follows(Numbering mark, boolean anew, boolean closed) {
    Integer before = open.last(mark.style());
    if (before != null && mark.value() == before + 1) {
      return !closed || open.isUnder(mark.style());
    }
    if (mark.value() != 1) {
      return false;
    }
    return !open.isUnder(mark.style()) || closed || (anew && open.isOutermost(mark.style()));
  }
}
