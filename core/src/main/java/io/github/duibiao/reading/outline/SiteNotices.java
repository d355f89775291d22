package io.github.duibiao.reading.outline;

import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numbering.Style;
import java.util.List;

/**
 * What is numbered before the plan begins: the notices of a site, 1. to 3., above the title of the
 * plan. They are short and few, and they assign nothing.
 */
final class SiteNotices {
  /** No title is longer. */
  private static final int LONGEST_TITLE = 80;

  private static final int MOST = 8;

  private final List<Item> roots;
  private final Marks marks;

  SiteNotices(List<Item> roots, Marks marks) {
    this.roots = roots;
    this.marks = marks;
  }

  /** Says whether the items above the first number of an outer style are notices. */
  boolean above(Numbering mark) {
    return mark.value() == 1
        && mark.style().compareTo(Style.HAN) <= 0
        && areFew()
        && roots.get(roots.size() - 1).lines.size() > 1
        && roots.stream().allMatch(each -> isBefore(each, mark.style()));
  }

  /**
   * Says whether the items above a title are notices.
   *
   * @param repeated whether the same line stood above them
   */
  boolean above(Line line, boolean repeated) {
    return line.length() <= LONGEST_TITLE
        && areFew()
        && (repeated || BareHeadings.YEAR.isIn(line.canon()))
        && BareHeadings.TITLE.matcher(line.canon()).matches()
        && roots.stream().allMatch(each -> isBefore(each, Style.HAN));
  }

  private boolean areFew() {
    return !roots.isEmpty()
        && roots.size() <= MOST
        && roots.stream().allMatch(each -> each.lines.size() <= MOST);
  }

  private boolean isBefore(Item root, Style style) {
    return root.isLeaf()
        && root.hasNumber()
        && !marks.holds(root.mark.style(), style)
        && root.mark.style() != style
        && root.clauses().isEmpty();
  }
}
