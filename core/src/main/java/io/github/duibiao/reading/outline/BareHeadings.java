package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The headings of a plan that does not number them: short lines without a full stop, each with a
 * text below it. Only a plan that says in its title what it is is read so, since any article may be
 * laid out like that. Where the format marks them all, its marks say more.
 */
final class BareHeadings {
  private static final int LONGEST = 30;
  private static final int LONGEST_SENTENCE = 20;
  static final Pattern TITLE =
      Pattern.compile(
          "[^。,;:]{4,70}(?:"
              + Lexicon.alternation(Lexicon.rows(Headings.class, "headings.tsv"), "title")
              + ")");
  static final Finder YEAR = Finder.compile("20[0-9]{2}年");
  private static final Pattern HEADING = Pattern.compile("[^。,;:!?|、]{4,30}");
  private static final Numbering NONE = new Numbering(Numbering.Style.HAN, 1, "", 0, true);

  private BareHeadings() {}

  /**
   * Returns the outermost items and takes their lines out of the list.
   *
   * @param lines the document's lines, of which none is numbered
   */
  static List<Item> in(List<Line> lines) {
    int title = 0;
    while (title < lines.size() && !TITLE.matcher(lines.get(title).canon()).matches()) {
      title++;
    }
    List<Item> items = onLinesOfTheirOwn(lines, title);
    return items.isEmpty() ? openingParagraphs(lines, title) : items;
  }

  private static List<Item> onLinesOfTheirOwn(List<Line> lines, int title) {
    List<Item> items = new ArrayList<>();
    Item section = null;
    Item current = null;
    int tasks = 0;
    boolean marked = true;
    int first = lines.size();
    for (int i = title + 1; i < lines.size(); i++) {
      Budget.check();
      Line line = lines.get(i);
      boolean opens = isSection(lines, i);
      if (opens || isHeading(lines, i)) {
        first = Math.min(first, i);
        Item above = opens ? null : section;
        current = MarkedHeadings.item(line, opens, above, above == null ? items : above.children);
        section = opens ? current : section;
        tasks += opens ? 0 : 1;
        marked &= line.level() > 0;
      } else if (current != null) {
        current.lines.add(line);
      }
    }
    List<Item> byLevel = marked ? MarkedHeadings.in(lines, title) : List.of();
    if (!byLevel.isEmpty()) {
      return byLevel;
    }
    if (tasks < 2) {
      return List.of();
    }
    lines.subList(first, lines.size()).clear();
    return items;
  }

  /** Paragraphs most of which open with a short sentence that demands work: 加强学习。每月…. */
  private static List<Item> openingParagraphs(List<Line> lines, int title) {
    List<Item> items = new ArrayList<>();
    int demanding = 0;
    int first = lines.size();
    for (int i = title + 1; i < lines.size(); i++) {
      Budget.check();
      Line line = lines.get(i);
      int stop = Headings.stop(line.canon());
      boolean ended = i == title + 1 || Headings.endsSentence(lines.get(i - 1).canon());
      if (ended && stop > 0 && stop <= LONGEST_SENTENCE && stop + 1 < line.length()) {
        String heading = line.canon().substring(0, stop);
        if (HEADING.matcher(heading).matches()) {
          demanding += Headings.demands(heading) ? 1 : 0;
          first = Math.min(first, i);
          items.add(new Item(NONE, line, null));
          continue;
        }
      }
      if (!items.isEmpty()) {
        items.get(items.size() - 1).lines.add(line);
      }
    }
    if (items.size() < 3 || demanding * 2 < items.size()) {
      return List.of();
    }
    lines.subList(first, lines.size()).clear();
    return items;
  }

  private static boolean isHeading(List<Line> lines, int at) {
    return isAboveText(lines, at) && (isEnded(lines, at) || isSection(lines, at - 1));
  }

  /** Says whether a line is a heading above another. */
  private static boolean isSection(List<Line> lines, int at) {
    return isShort(lines, at) && isEnded(lines, at) && isAboveText(lines, at + 1);
  }

  private static boolean isAboveText(List<Line> lines, int at) {
    if (!isShort(lines, at) || at + 1 >= lines.size()) {
      return false;
    }
    String below = lines.get(at + 1).canon();
    return below.indexOf('。') >= 0 && below.length() > lines.get(at).length();
  }

  private static boolean isShort(List<Line> lines, int at) {
    return at > 0
        && at < lines.size()
        && lines.get(at).length() <= LONGEST
        && HEADING.matcher(lines.get(at).canon()).matches()
        && !TITLE.matcher(lines.get(at).canon()).matches();
  }

  private static boolean isEnded(List<Line> lines, int at) {
    String before = lines.get(at - 1).canon();
    return "。;:)〕".indexOf(before.charAt(before.length() - 1)) >= 0
        || UnitList.isLabelled(before.substring(before.lastIndexOf('。') + 1))
        || TITLE.matcher(before).matches();
  }
}
