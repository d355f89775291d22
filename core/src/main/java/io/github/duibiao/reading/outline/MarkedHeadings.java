package io.github.duibiao.reading.outline;

import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a plan that does not number them, where the format marks them: by h1 to h6 of a
 * web page or a style of a Word file. Some sites mark whole paragraphs to make them large, so the
 * marks are believed only where each is a short line, and each innermost one has a text below it.
 */
final class MarkedHeadings {
  private static final Pattern HEADING = Pattern.compile("[^。;:!?|]{2,40}");

  private MarkedHeadings() {}

  /**
   * Returns the outermost items and takes their lines out of the list; none, where the marks are
   * not believed.
   *
   * @param title which of the lines is the title of the plan
   */
  static List<Item> in(List<Line> lines, int title) {
    List<Integer> headings = new ArrayList<>();
    for (int i = title + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.level() > 0 && !isTitle(line, lines.get(title))) {
        if (!isHeading(line)) {
          return List.of();
        }
        headings.add(i);
      }
    }
    if (headings.size() < 2) {
      return List.of();
    }
    List<Item> roots = new ArrayList<>();
    Deque<Item> open = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      boolean isLast = i + 1 == headings.size();
      int end = isLast ? lines.size() : headings.get(i + 1);
      Line line = lines.get(headings.get(i));
      boolean isSection = !isLast && lines.get(end).level() > line.level();
      while (!open.isEmpty() && open.element().opening().level() >= line.level()) {
        open.pop();
      }
      Item parent = open.peek();
      Item item = item(line, isSection, parent, parent == null ? roots : parent.children);
      open.push(item);
      item.lines.addAll(lines.subList(headings.get(i) + 1, end));
      if (!isSection && item.lines.stream().noneMatch(MarkedHeadings::hasSentence)) {
        return List.of();
      }
    }
    lines.subList(headings.get(0), lines.size()).clear();
    return roots;
  }

  /** Says whether a marked line is short and no sentence. */
  static boolean isHeading(Line line) {
    return HEADING.matcher(line.canon()).matches();
  }

  /** Adds a section, which is given a number, or a task, which is not, to those beside it. */
  static Item item(Line line, boolean isSection, @Nullable Item parent, List<Item> beside) {
    int number = beside.size() + 1;
    String label = isSection ? Integer.toString(number) : "";
    Item item = new Item(new Numbering(style(parent), number, label, 0, true), line, parent);
    beside.add(item);
    return item;
  }

  private static Numbering.Style style(@Nullable Item parent) {
    return parent == null ? Numbering.Style.HAN : Numbering.Style.HAN_IN_BRACKETS;
  }

  /** Whether a line says the title again; a heading below it may end like one: 开展专项行动. */
  private static boolean isTitle(Line line, Line title) {
    return line.canon().equals(title.canon())
        || (line.level() <= title.level() && BareHeadings.TITLE.matcher(line.canon()).matches());
  }

  private static boolean hasSentence(Line line) {
    return line.canon().indexOf('。') >= 0;
  }
}
