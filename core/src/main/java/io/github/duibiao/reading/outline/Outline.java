package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.label.SignOff;
import io.github.duibiao.reading.table.ColumnNames;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines → the tree of numbered headings.
 *
 * <p>Text from PDF files and web pages breaks lines anywhere, so a mark at the beginning of a line
 * proves little, and a mark may stand in mid-line. What proves it is the sequence: a mark is taken
 * where its number follows the last one of its style, or begins a new sequence under the current
 * heading. Numbers that jump, repeat or begin in the middle are taken only where the line before
 * had ended a sentence, or where the marks behind go on from them.
 */
public final class Outline {
  /** What stands below a signature and is longer is none of it. */
  private static final int LONGEST_SIGNATURE = 40;

  private static final Pattern ATTACHMENT_NUMBER = Pattern.compile("附[件表][:。]?1[.、]");

  public final List<Line> front = new ArrayList<>();
  private final OpenItems open;
  public final List<Item> roots;

  /** Lines behind an attachment mark or a signature that belong to no item. */
  public final List<Line> loose = new ArrayList<>();

  /** Paragraphs behind the last task that are none of it. */
  public final List<Line> closing = new ArrayList<>();

  private final List<Line> lines;
  private final Furniture furniture;
  private final Diagnostics diagnostics;
  private final MarkedSections marked;
  private final Set<Integer> bare;
  private final Map<Integer, Numbering.Style> periods;

  /** The lines that open with a time. */
  private final Map<Integer, Integer> led;

  /** The period under which the lines stand; null where numbers order them. */
  private @Nullable Item period;

  private final Marks marks;
  private final Sequence sequence;
  private final SiteNotices notices;
  private @Nullable Line previous;

  /** What has been read since a sentence last ended. */
  private final StringBuilder underWay = new StringBuilder();

  private boolean previousIsHeading;

  /** How many attachments a list has named; -1 where no list is under way. */
  private int listed = -1;

  /** What has closed the text of the items; null where they are open. */
  private @Nullable Fate closedBy;

  private boolean ended;

  /** Where a menu ends in which the current line stands. */
  private int menuEnd;

  /** What stood before the tasks, to know the title when it is repeated. */
  private final Set<String> titles = new HashSet<>();

  /** Whether every line is a paragraph, so that its end is the end of a sentence. */
  private final boolean paragraphs;

  private Outline(
      List<Line> lines, boolean paragraphs, Furniture furniture, Diagnostics diagnostics) {
    this.lines = lines;
    this.paragraphs = paragraphs;
    marks = new Marks(lines);
    bare = BareSections.in(lines, marks);
    periods = Periods.in(lines);
    led = Periods.leading(lines);
    open = new OpenItems(marks);
    roots = open.roots;
    notices = new SiteNotices(roots, marks);
    sequence = new Sequence(open, marks, diagnostics);
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
    SignOff signOff = new SignOff(furniture, lines, Outline::namesColumn);
    for (int i = 0; i < lines.size(); i++) {
      Budget.check();
      if (outline.ended) {
        outline.drop(lines.get(i), Furniture.BEHIND);
      } else {
        outline.line(lines.get(i), i, signOff);
      }
    }
    if (outline.roots.isEmpty()) {
      outline.roots.addAll(BareHeadings.in(outline.front));
      outline.closeLast();
    }
    outline.endsInMidSentence();
    HeadedParagraphs.part(outline.roots);
    Ending ending = new Ending(furniture, outline.marks, paragraphs);
    outline.closing.addAll(ending.takenFrom(outline.roots));
    diagnostics.fates().put(outline.closing, Fate.PREAMBLE);
    outline.roots.forEach(Records::part);
    SubItems.settle(outline.roots);
    return outline;
  }

  private static boolean namesColumn(Line line) {
    return ColumnNames.isName(line.text());
  }

  private void drop(Line line, String reason) {
    diagnostics.fates().put(line.number(), Fate.FURNITURE, reason);
  }

  private void endsInMidSentence() {
    Line line = previous;
    boolean open = closedBy == null && !ended && !roots.isEmpty();
    if (line == null || !open || UnitList.isLabelled(line.canon())) {
      return;
    }
    char end = line.canon().charAt(line.length() - 1);
    boolean whole = "。;!?:)〕”》".indexOf(end) >= 0;
    if ("、,(".indexOf(end) >= 0 || (!whole && line.canon().indexOf('。') >= 0)) {
      diagnostics.add(DiagnosticCode.CUT_OFF, line.number(), line.text());
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
      Fate closes =
          closes(lines.get(i), i, signOff, Headings.endsSentence(lines.get(i - 1).canon()));
      if (closes != null) {
        List<Line> behind = lines.subList(i, lines.size());
        diagnostics.fates().put(behind, closes);
        loose.addAll(behind);
        behind.clear();
      }
    }
  }

  private void line(Line line, int at, SignOff signOff) {
    boolean ends = furniture.endsDocument(line);
    if (!roots.isEmpty() && ends) {
      ended = true;
      diagnostics.add(DiagnosticCode.TEXT_AFTER_END, line.number(), line.text());
      drop(line, Furniture.BEHIND);
      return;
    }
    boolean begins = at == 0 || !Furniture.mayBeEntry(lines.get(at - 1));
    if (begins && roots.isEmpty()) {
      menuEnd = at + furniture.menu(lines, at);
    }
    if (at < menuEnd
        || ends
        || furniture.isFurniture(line)
        || (furniture.isAside(line) && !sentenceUnderWay())) {
      drop(line, Furniture.AROUND);
      return;
    }
    boolean listed = isListed(line);
    if (listed && closedBy == Fate.ATTACHMENT) {
      putLoose(line, closedBy);
      return;
    }
    Fate closes = roots.isEmpty() ? null : closes(line, at, signOff, endedSentence());
    if (closes != null) {
      closedBy = closedBy == Fate.ATTACHMENT ? closedBy : closes;
      putLoose(line, closes);
      return;
    }
    if (roots.isEmpty() && listed) {
      front.add(line);
      diagnostics.fates().put(line.number(), Fate.METADATA, null);
      return;
    }
    if (isLed(line, at)) {
      return;
    }
    Numbering.Style below = periods.get(at);
    if (below != null) {
      open.open(line, below);
      opened(line);
      return;
    }
    MarkedSections.Kind kind = bare.contains(at) ? MarkedSections.Kind.SECTION : marked.at(at);
    if (kind != null) {
      heading(line, kind);
      return;
    }
    takeBack(!roots.isEmpty() && notices.above(line, titles.contains(line.canon())));
    int from = 0;
    Marks.Mark opened = null;
    for (Marks.Mark mark : marks.in(at)) {
      boolean passed = mark.at() < from || (opened != null && mark.at() == from);
      if (!passed && begins(mark, line, opened)) {
        add(line.between(from, mark.at()), opened);
        takeBack(notices.above(mark.number()));
        open.open(mark.number(), line.between(mark.at(), mark.at() + mark.number().length()));
        closedBy = null;
        opened = mark;
        from = mark.at();
      }
    }
    add(line.from(from), opened);
  }

  /** Opens a period and what stands behind it, or another item under the period. */
  private boolean isLed(Line line, int at) {
    Integer time = led.get(at);
    if (time != null) {
      period = open.openPeriod(line.between(0, time));
    } else if (!marks.in(at).isEmpty()) {
      period = null;
    }
    Item under = period;
    boolean begins = time != null || (endedSentence() && line.canon().indexOf('。') >= 0);
    if (under == null || !begins) {
      return false;
    }
    opened(line);
    Line rest = line.from(time == null ? 0 : time);
    if (!rest.text().isEmpty()) {
      open.openUnder(under, rest);
      previous = rest;
      previousIsHeading = false;
    }
    return true;
  }

  private boolean begins(Marks.Mark mark, Line line, Marks.@Nullable Mark opened) {
    if (mark.at() == 0 && line.continues()) {
      sequence.passOver(mark, line);
      return false;
    }
    boolean ended = endedSentence();
    Sequence.Place place =
        new Sequence.Place(
            ended,
            ended || (previous != null && marks.mayEndParagraph(previous)),
            previous == null || "。;!?:".indexOf(last(previous)) >= 0,
            sentenceUnderWay(),
            closedBy != null);
    return mark.at() == 0
        ? sequence.opens(mark, line, place)
        : sequence.splits(mark, opened, place);
  }

  /** Says whether a line begins the list of attachments or goes on with it: 附件：1.…, 2.…. */
  private boolean isListed(Line line) {
    if (Furniture.isAttachment(line)) {
      listed = ATTACHMENT_NUMBER.matcher(line.canon()).find() ? 1 : 0;
      return true;
    }
    Numbering mark = listed < 0 ? null : line.mark();
    boolean next = mark != null && mark.value() == listed + 1 && line.canon().indexOf('。') < 0;
    listed = next ? listed + 1 : -1;
    return next;
  }

  private void takeBack(boolean notices) {
    if (notices && closedBy == null) {
      for (Item each : roots) {
        front.add(each.opening());
        front.addAll(each.linesBelow());
      }
      roots.clear();
      open.forget();
    }
  }

  private void putLoose(Line line, Fate fate) {
    boolean signs = line.length() <= LONGEST_SIGNATURE || line.canon().startsWith("(");
    boolean signature = fate == Fate.SIGNATURE && signs;
    loose.add(line);
    diagnostics
        .fates()
        .put(
            line.number(),
            signature ? Fate.SIGNATURE : Fate.ATTACHMENT,
            signature ? null : fate == Fate.SIGNATURE ? Furniture.SIGNED : Furniture.ATTACHED);
  }

  /** Opens what a marked line without a number heads, or closes the text above it. */
  private void heading(Line line, MarkedSections.Kind kind) {
    if (kind == MarkedSections.Kind.STRAY) {
      if (roots.isEmpty()) {
        front.add(line);
      } else {
        closedBy = closedBy == null ? Fate.ATTACHMENT : closedBy;
        putLoose(line, closedBy);
      }
      return;
    }
    open.open(line, kind == MarkedSections.Kind.SECTION);
    opened(line);
  }

  /** Takes note that a line without a number has opened an item. */
  private void opened(Line line) {
    closedBy = null;
    previous = line;
    previousIsHeading = true;
    underWay.setLength(0);
  }

  /** Says what closes the text of an item: a signature, a date line, the mark of an attachment. */
  private static @Nullable Fate closes(Line line, int at, SignOff signOff, boolean belowSentence) {
    if (Furniture.isAttachment(line)) {
      return Fate.ATTACHMENT;
    }
    return signOff.isAt(at, belowSentence) ? Fate.SIGNATURE : null;
  }

  /** Adds a part of a line to the item that it opens, or to what is open. */
  private void add(Line part, Marks.@Nullable Mark opened) {
    if (part.text().isEmpty()) {
      return;
    }
    if (opened != null) {
      open.current().begin(part);
    } else if (roots.isEmpty()) {
      front.add(part);
      titles.add(part.canon());
    } else if (closedBy != null) {
      putLoose(part, closedBy);
    } else {
      open.current().lines.add(part);
    }
    previous = part;
    previousIsHeading = opened != null && opened.at() == 0;
    if (endedSentence()) {
      underWay.setLength(0);
    } else if (underWay.length() < 100) {
      underWay.append(part.canon());
    }
  }

  private boolean sentenceUnderWay() {
    return !endedSentence()
        && (!roots.isEmpty() || underWay.length() > 60 || underWay.indexOf(",") >= 0);
  }

  /** Says whether the line before ended a sentence, or was a heading. */
  private boolean endedSentence() {
    return previous == null
        || paragraphs
        || previousIsHeading
        || Headings.endsSentence(previous.canon());
  }

  private static char last(Line line) {
    return line.canon().isEmpty() ? ' ' : line.canon().charAt(line.length() - 1);
  }
}
