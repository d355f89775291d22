package io.github.duibiao.reading.label;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells lines that a printer broke from lines that are paragraphs. Where text is broken at a width,
 * most lines of that width break off in mid-sentence, and hardly any other line does. Where the
 * first lines of paragraphs are indented, one such line is enough.
 */
public final class BrokenLines {
  /** Longer lines than a page has are paragraphs; in characters. */
  private static final int WIDEST_PRINTED = 80;

  /** A page has so many columns; a Chinese character takes two. */
  private static final int NARROWEST = 36;

  private static final int WIDEST = 120;

  /** Punctuation may hang over, and no line begins with it, so that widths differ by so much. */
  private static final int SLACK = 4;

  /** The blanks that open a paragraph, which the text of some files has lost. */
  private static final int INDENT = 4;

  /** So many lines of the full width are a width, and so many broken ones a habit. */
  private static final int FEWEST = 3;

  /** Of so many lines one may be wider than the page: what a site puts around the text. */
  private static final int OUTLIERS = 20;

  private static final Pattern PAGE = Pattern.compile("[0-9]{1,3}");

  /** The numbers of pages stand so many lines apart. */
  private static final int SHORTEST_PAGE = 15;

  private final List<Line> lines;
  private final int[] widths;
  private final boolean[] opens;
  private final int full;
  private final boolean indents;

  private BrokenLines(List<Line> lines) {
    this.lines = lines;
    widths = new int[lines.size()];
    opens = new boolean[lines.size()];
    int indented = 0;
    int opening = 0;
    for (int i = 0; i < widths.length; i++) {
      Budget.check();
      widths[i] = columns(lines.get(i).raw());
      opens[i] = !lines.get(i).marks().isEmpty();
      if (opens[i]) {
        opening++;
        indented += isIndented(i) ? 1 : 0;
      }
    }
    indents = indented >= FEWEST && indented * 10 >= opening * 9;
    full = full(widths);
  }

  /**
   * Returns the lines, each with whether it goes on with the paragraph of the one before; without
   * the bare numbers of pages where one of them stands within a paragraph.
   */
  public static List<Line> marked(List<Line> lines, Furniture furniture, Fates fates) {
    NavigableSet<Integer> pages = pages(lines);
    List<Line> text = new ArrayList<>(lines);
    text.removeIf(each -> pages.contains(each.number()) || furniture.isFurniture(each));
    BrokenLines broken = new BrokenLines(text);
    boolean printed = broken.full >= NARROWEST && broken.full <= WIDEST;
    if (!printed || !broken.areBroken()) {
      return lines;
    }
    Set<Integer> continued = new HashSet<>();
    boolean paged = false;
    for (int i = 1; i < text.size(); i++) {
      if (broken.goesOn(i)) {
        Integer page = pages.higher(text.get(i - 1).number());
        paged |= page != null && page < text.get(i).number();
        continued.add(text.get(i).number());
      }
    }
    List<Line> marked = new ArrayList<>(lines);
    if (paged) {
      marked.removeIf(each -> pages.contains(each.number()));
      pages.forEach(each -> fates.put(each, Fate.FURNITURE, Furniture.AROUND));
    }
    marked.replaceAll(each -> continued.contains(each.number()) ? each.continued() : each);
    return marked;
  }

  /**
   * Returns the lines that are bare numbers, where they may count pages; none where they cannot.
   */
  private static NavigableSet<Integer> pages(List<Line> lines) {
    NavigableSet<Integer> pages = new TreeSet<>();
    int last = 0;
    for (Line line : lines) {
      if (PAGE.matcher(line.canon()).matches()) {
        int page = Integer.parseInt(line.canon());
        boolean next =
            pages.isEmpty() || (page == last + 1 && line.number() - pages.last() >= SHORTEST_PAGE);
        if (!next) {
          return new TreeSet<>();
        }
        pages.add(line.number());
        last = page;
      }
    }
    return pages;
  }

  /** Returns the least width of a full line; more than any page has where there is none. */
  private static int full(int[] widths) {
    int[] sorted = widths.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    for (int over = 0; over <= Math.max(2, sorted.length / OUTLIERS); over++) {
      int least = last - over - FEWEST + 1;
      if (least >= 0 && sorted[last - over] - sorted[least] <= SLACK) {
        return sorted[last - over] - SLACK;
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean areBroken() {
    int broken = 0;
    int whole = 0;
    int others = 0;
    for (int i = 0; i + 1 < widths.length; i++) {
      boolean breaksOff = breaksOff(i) && !opensParagraph(i + 1);
      if (widths[i] >= full) {
        broken += breaksOff ? 1 : 0;
        whole += breaksOff ? 0 : 1;
      } else if (breaksOff && !opens[i] && widths[i] < full - INDENT) {
        others++;
      }
    }
    return broken >= (indents ? 1 : FEWEST) && broken >= whole && broken >= 2 * others;
  }

  private boolean goesOn(int at) {
    // Without its blanks the first line of a paragraph is narrower than the others.
    int first = indents || isContinued(at - 1) ? 0 : INDENT;
    return widths[at - 1] >= full - first && mayGoOn(at);
  }

  private boolean isContinued(int at) {
    return at > 0 && widths[at - 1] >= full && mayGoOn(at);
  }

  private boolean mayGoOn(int at) {
    return (indents || breaksOff(at - 1)) && !opensParagraph(at);
  }

  private boolean opensParagraph(int at) {
    return indents ? isIndented(at) : opens[at] || UnitList.isLabelled(lines.get(at).canon());
  }

  private boolean isIndented(int at) {
    return Character.isWhitespace(lines.get(at).raw().charAt(0));
  }

  private boolean breaksOff(int at) {
    String canon = lines.get(at).canon();
    return "。;!?:)〕".indexOf(canon.charAt(canon.length() - 1)) < 0;
  }

  private static int columns(String raw) {
    int columns = 0;
    int trailing = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int wide = c < '\u2000' ? 1 : 2;
      columns += wide;
      trailing = Character.isWhitespace(c) ? trailing + wide : 0;
    }
    return columns - trailing;
  }

  /**
   * Returns the length at which most lines of that length break off in mid-sentence, in characters;
   * 0 where the ends of lines are those of paragraphs. It says of no single line whether it goes
   * on.
   */
  public static int width(List<Line> lines) {
    int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
    int full = 0;
    int broken = 0;
    for (Line line : lines) {
      Budget.check();
      if (line.length() >= widest - 4) {
        full++;
        broken += "。;:!?)".indexOf(line.canon().charAt(line.length() - 1)) < 0 ? 1 : 0;
      }
    }
    return widest < WIDEST_PRINTED && full > 4 && broken * 2 > full ? widest : 0;
  }
}
