package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.label.BrokenLines;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numbering.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every place of a text where a numbered item may begin, found once before the outline is built: so
 * that a mark can be judged by those behind it as well as by those before it.
 */
final class Marks {
  /** A line longer than this holds more than one paragraph: the page's line breaks were lost. */
  private static final int LUMP = 1_500;

  /** So is a line longer than this that makes up most of the document. */
  private static final int PARAGRAPH = 300;

  private static final int LONGEST_MARK = 16;

  /** A sequence is taken to go on where one of so many marks behind has the next number. */
  private static final int AHEAD = 3;

  /** What a sentence or a clause ends with. */
  private static final String ENDS = "。;:!?)〕”";

  private static final Finder BEHIND_SENTENCE =
      Finder.compile(
          "(?=[一二三四五六七八九十百]{1,4}、|\\([一二三四五六七八九十百]{1,4}\\)"
              + "|第[一二三四五六七八九十百]{1,4}[章条]|[0-9]{1,3}[.、])");
  private static final Finder ANYWHERE =
      Finder.compile(
          "(?<=[。;:!?)〕”\\u4e00-\\u9fff])(?<![统第之其专唯单逐归合归惟划为整同])"
              + "(?=[一二三四五六七八九十百]{1,4}、)"
              + "|(?<=[。;:!?)〕”\\u4e00-\\u9fff])(?=[0-9]{1,3}[.、](?![0-9]))"
              + "|(?<=[。;:!?)〕”])(?=[0-9]{1,3}[.、][0-9]|第[一二三四五六七八九十百]{1,4}[章条])"
              + "|(?=\\([一二三四五六七八九十百]{1,4}\\))(?<![第按照和及])");

  private final List<Line> lines;
  private final List<List<Mark>> inLine = new ArrayList<>();
  private final Map<Style, List<Mark>> ofStyle = new EnumMap<>(Style.class);
  private final Nesting nesting;
  private final boolean[] lumps;
  private final int width;
  private boolean numbered;

  /**
   * A place where an item may begin.
   *
   * @param line which of the lines
   * @param at where in the line
   * @param number the mark
   * @param before the character before it; 0 at the beginning of a line
   * @param place which of the marks of its style
   */
  record Mark(int line, int at, Numbering number, char before, int place) {}

  Marks(List<Line> lines) {
    this.lines = lines;
    lumps = new boolean[lines.size()];
    width = BrokenLines.width(lines);
    long total = lines.stream().mapToInt(Line::length).sum();
    for (int i = 0; i < lines.size(); i++) {
      Budget.check();
      inLine.add(new ArrayList<>(2));
      Line line = lines.get(i);
      for (Numbering each : line.marks()) {
        numbered |= each.sure();
        add(i, 0, each);
      }
      lumps[i] = line.length() > LUMP || (line.length() > PARAGRAPH && line.length() * 2L > total);
      if (line.length() > 8) {
        lumps[i] |= holdsSections(line.canon());
        scan(i, line.canon());
      }
    }
    nesting = Nesting.learn(inLine);
  }

  private void scan(int line, String canon) {
    boolean lump = lumps[line];
    Finder finder = lump ? ANYWHERE : BEHIND_SENTENCE;
    for (int at = 1; at < canon.length(); at++) {
      if ((lump || ENDS.indexOf(canon.charAt(at - 1)) >= 0) && finder.isAt(canon, at)) {
        int end = Math.min(canon.length(), at + LONGEST_MARK);
        for (Numbering each : Numbering.readings(canon.substring(at, end))) {
          add(line, at, each);
        }
      }
    }
  }

  private void add(int line, int at, Numbering number) {
    List<Mark> same = ofStyle.computeIfAbsent(number.style(), any -> new ArrayList<>());
    char before = at == 0 ? 0 : lines.get(line).canon().charAt(at - 1);
    Mark mark = new Mark(line, at, number, before, same.size());
    same.add(mark);
    inLine.get(line).add(mark);
  }

  /** Says whether two sections that follow one another stand in a line: 一、…。二、…. */
  private static boolean holdsSections(String canon) {
    int before = -1;
    for (int i = canon.indexOf('、'); i > 0; i = canon.indexOf('、', i + 1)) {
      int from = i;
      while (from > 0 && i - from < 4 && "一二三四五六七八九十百".indexOf(canon.charAt(from - 1)) >= 0) {
        from--;
      }
      boolean opens =
          from < i && (from == 0 || before < 0 || "。;!?)〕”".indexOf(canon.charAt(from - 1)) >= 0);
      Numbering mark = opens ? Numbering.at(canon.substring(from, i + 1)) : null;
      if (mark != null) {
        if (before > 0 && mark.value() == before + 1) {
          return true;
        }
        before = mark.value();
      }
    }
    return false;
  }

  /** Says whether items of one style hold those of another. */
  boolean holds(Style outer, Style inner) {
    return nesting.holds(outer, inner);
  }

  /** Says whether a paragraph may end with a line, by its length alone. */
  boolean mayEndParagraph(Line line) {
    return width == 0 || line.length() < width - 5;
  }

  /** Returns the places of a line where items may begin, in their order. */
  List<Mark> in(int line) {
    return inLine.get(line);
  }

  /** Says whether any line begins with a number. */
  boolean hasNumbers() {
    return numbered;
  }

  /** Says whether a line holds several paragraphs. */
  boolean isLump(int line) {
    return lumps[line];
  }

  /** Says whether the number behind that of a mark is come upon soon. */
  boolean goesOn(Mark mark) {
    return goesOn(mark, mark.number.value() + 1, Integer.MAX_VALUE);
  }

  /** Says whether the next number follows in the line of a mark. */
  boolean goesOnInLine(Mark mark) {
    return goesOn(mark, mark.number.value() + 1, mark.line);
  }

  private boolean goesOn(Mark mark, int value, int lastLine) {
    List<Mark> all = ofStyle.getOrDefault(mark.number.style(), List.of());
    int seen = 0;
    for (int i = mark.place + 1; i < all.size() && seen < AHEAD; i++) {
      Mark next = all.get(i);
      if (next.line > lastLine) {
        return false;
      }
      boolean elsewhere = next.line > mark.line || next.at > mark.at;
      boolean same = !mark.number.style().hasNumber();
      if (elsewhere && (same || next.number.value() == value)) {
        return true;
      }
      seen += elsewhere && isFirst(next) ? 1 : 0;
    }
    return false;
  }

  /** Says whether a mark is the likeliest at its place: 2.1 may begin with 2., but hardly does. */
  private boolean isFirst(Mark mark) {
    return mark.number.sure()
        || inLine.get(mark.line).stream()
            .noneMatch(each -> each.at == mark.at && each.number.sure());
  }

  /** Says whether a clause in brackets stands before one of the marks of a style in a line. */
  boolean hasClauseBefore(int line, Style style) {
    return inLine.get(line).stream()
        .anyMatch(
            each -> each.number.style() == style && (each.before == ')' || each.before == '〕'));
  }
}
