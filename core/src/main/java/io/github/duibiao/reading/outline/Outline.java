package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Diagnostics.Code;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.label.SignOff;
import io.github.duibiao.reading.table.Column;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Lines → the tree of numbered headings.
 *
 * <p>Text from PDF files and web pages breaks lines anywhere, so a mark at the beginning of a line
 * proves little, and a mark may stand in mid-line. What proves it is the sequence: a mark is taken
 * where its number follows the last one of its style, or begins a new sequence under the current
 * heading. Numbers that jump or repeat are taken only where the line before had ended a sentence.
 */
public final class Outline {
  private static final int LONGEST_JUMP = 3;
  private static final int LONGEST_MARK = 16;
  private static final Finder MID_LINE =
      Finder.compile("[。;!)”](?=(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)))");

  /** A line longer than this holds more than one paragraph: the page's line breaks were lost. */
  private static final int LUMP = 1_500;

  /** So is a line longer than this that makes up most of the document. */
  private static final int PARAGRAPH = 300;

  private static final Finder IN_LUMP =
      Finder.compile(
          "(?<=[。;!)”])(?=[一二三四五六七八九十]{1,3}、)"
              + "|(?<=[。;!)”\\u4e00-\\u9fff])(?=[0-9]{1,2}[.、](?![0-9]))"
              + "|(?=\\([一二三四五六七八九十]{1,3}\\))(?<![第按照和及])");

  public final List<Line> front = new ArrayList<>();
  private final OpenItems open = new OpenItems();
  public final List<Item> roots = open.roots;

  /** Lines behind an attachment mark or a signature that belong to no item. */
  public final List<Line> loose = new ArrayList<>();

  private final Furniture furniture;
  private final Diagnostics diagnostics;
  private final MarkedSections marked;
  private @Nullable Line previous;

  /** What has been read since a sentence last ended. */
  private final StringBuilder underWay = new StringBuilder();

  private boolean previousIsHeading;
  private boolean closed;
  private boolean ended;
  private int total;

  /** Whether every line is a paragraph, so that its end is the end of a sentence. */
  private final boolean paragraphs;

  private Outline(
      List<Line> lines, boolean paragraphs, Furniture furniture, Diagnostics diagnostics) {
    this.paragraphs = paragraphs;
    marked = MarkedSections.in(lines, furniture);
    this.furniture = furniture;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the outline of running text.
   *
   * @param paragraphs whether every line is a paragraph, so that its end is the end of a sentence
   */
  public static Outline of(
      List<Line> lines, boolean paragraphs, Furniture furniture, Diagnostics diagnostics) {
    Outline outline = new Outline(lines, paragraphs, furniture, diagnostics);
    outline.total = lines.stream().mapToInt(Line::length).sum();
    SignOff signOff = new SignOff(furniture, lines, Outline::namesColumn);
    for (int i = 0; i < lines.size() && !outline.ended; i++) {
      Budget.check();
      outline.line(lines.get(i), i, signOff);
    }
    if (outline.roots.isEmpty()) {
      outline.roots.addAll(BareHeadings.in(outline.front));
      outline.closeLast();
    }
    outline.endsInMidSentence();
    SubItems.settle(outline.roots);
    return outline;
  }

  private static boolean namesColumn(Line line) {
    return Column.named(line.text()) != null;
  }

  private void endsInMidSentence() {
    Line line = previous;
    if (line == null || roots.isEmpty() || ended || closed || UnitList.isLabelled(line.canon())) {
      return;
    }
    char end = line.canon().charAt(line.length() - 1);
    boolean whole = "。;!?:)”》".indexOf(end) >= 0;
    if ("、,(".indexOf(end) >= 0 || (!whole && line.canon().indexOf('。') >= 0)) {
      diagnostics.add(Code.CUT_OFF, line.number(), line.text());
    }
  }

  /** Returns the items that have no items under them, in the order of the document. */
  public List<Item> leaves() {
    List<Item> leaves = new ArrayList<>();
    roots.forEach(each -> collect(each, leaves));
    return leaves;
  }

  private static void collect(Item item, List<Item> leaves) {
    if (item.isLeaf()) {
      leaves.add(item);
    }
    item.children.forEach(each -> collect(each, leaves));
  }

  /** What closes the text of the last heading without a number is none of that text. */
  private void closeLast() {
    List<Item> leaves = leaves();
    List<Line> lines = leaves.isEmpty() ? List.of() : leaves.get(leaves.size() - 1).lines;
    SignOff signOff = new SignOff(furniture, lines, Outline::namesColumn);
    for (int i = 1; i < lines.size(); i++) {
      if (closes(lines.get(i), i, signOff, endsSentence(lines.get(i - 1)))) {
        List<Line> behind = lines.subList(i, lines.size());
        loose.addAll(behind);
        behind.clear();
      }
    }
  }

  private void line(Line line, int at, SignOff signOff) {
    if (!roots.isEmpty() && furniture.endsDocument(line)) {
      ended = true;
      diagnostics.add(Code.TEXT_AFTER_END, line.number(), line.text());
      return;
    }
    if (furniture.isFurniture(line)
        || furniture.endsDocument(line)
        || (furniture.isAside(line) && !sentenceUnderWay())) {
      return;
    }
    if (!roots.isEmpty() && closes(line, at, signOff, endedSentence())) {
      closed = true;
      loose.add(line);
      return;
    }
    MarkedSections.Kind kind = marked.at(at);
    if (kind != null) {
      heading(line, kind);
      return;
    }
    int from = 0;
    boolean lump =
        line.length() > LUMP || (line.length() > PARAGRAPH && line.length() * 2L > total);
    Finder finder = lump ? IN_LUMP : MID_LINE;
    String canon = line.canon();
    for (Matcher marks = finder.first(canon, 0); marks != null; marks = finder.next(marks, canon)) {
      int end = Math.min(line.length(), marks.end() + LONGEST_MARK);
      Numbering mark = Numbering.at(canon.substring(marks.end(), end));
      if (mark != null && (lump || open.last(mark.style()) != null) && follows(mark)) {
        part(line.between(from, marks.end()));
        from = marks.end() + mark.length();
        open(mark, line.between(marks.end(), from));
      }
    }
    if (from < line.length()) {
      part(line.from(from));
    }
  }

  /** Opens what a marked line without a number heads, or closes the text above it. */
  private void heading(Line line, MarkedSections.Kind kind) {
    if (kind == MarkedSections.Kind.STRAY) {
      closed |= !roots.isEmpty();
      (roots.isEmpty() ? front : loose).add(line);
      return;
    }
    closed = false;
    open.open(line, kind == MarkedSections.Kind.SECTION);
    previous = line;
    previousIsHeading = true;
    underWay.setLength(0);
  }

  /** A signature, a date line or the mark of an attachment closes the text of an item. */
  private static boolean closes(Line line, int at, SignOff signOff, boolean belowSentence) {
    return Furniture.isAttachment(line) || signOff.isAt(at, belowSentence);
  }

  private void part(Line line) {
    if (line.text().isEmpty()) {
      return;
    }
    Numbering mark = Numbering.at(line.canon());
    boolean heading = mark != null && accepts(mark, line);
    if (mark != null && heading) {
      open(mark, line);
    } else if (roots.isEmpty()) {
      front.add(line);
    } else if (closed) {
      loose.add(line);
    } else {
      open.current().lines.add(line);
    }
    previous = line;
    previousIsHeading = heading;
    if (endedSentence()) {
      underWay.setLength(0);
    } else if (underWay.length() < 100) {
      underWay.append(line.canon());
    }
  }

  private boolean accepts(Numbering mark, Line line) {
    if (follows(mark)) {
      return true;
    }
    if (!endedSentence() || mark.length() >= line.length()) {
      return false;
    }
    Integer before = open.last(mark.style());
    if (before == null) {
      // A document that was cut at the front begins with some number.
      return roots.isEmpty() && mark.style() != Numbering.Style.ARABIC;
    }
    int jump = mark.value() - before;
    if (jump == 0 && open.isUnder(mark.style())) {
      diagnostics.add(Code.NUMBER_REPEATED, line.number(), line.text());
      return true;
    }
    if (jump > 1 && jump <= LONGEST_JUMP && open.isUnder(mark.style())) {
      diagnostics.add(Code.NUMBER_SKIPPED, line.number(), line.text());
      return true;
    }
    return false;
  }

  /** Says whether the number is the next of its style, or the first under the current heading. */
  private boolean follows(Numbering mark) {
    Integer before = open.last(mark.style());
    if (before != null && mark.value() == before + 1) {
      return !closed || open.isUnder(mark.style());
    }
    if (mark.value() != 1) {
      return false;
    }
    return !open.isUnder(mark.style())
        || closed
        || (endedSentence() && open.isOutermost(mark.style()));
  }

  private boolean sentenceUnderWay() {
    return !endedSentence()
        && (!roots.isEmpty() || underWay.length() > 60 || underWay.indexOf(",") >= 0);
  }

  /** Says whether the line before ended a sentence, or was a heading. */
  private boolean endedSentence() {
    return previous == null || paragraphs || previousIsHeading || endsSentence(previous);
  }

  private static boolean endsSentence(Line line) {
    return !line.text().isEmpty() && "。;!?:)”".indexOf(line.canon().charAt(line.length() - 1)) >= 0;
  }

  private void open(Numbering mark, Line opening) {
    closed = false;
    open.open(mark, opening);
  }
}
