package io.github.duibiao.reading.outline;

import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numbering.Style;
import io.github.duibiao.text.Numerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sections of a plan that numbers its tasks but not what they stand under: short lines, each
 * above a number one, where the numbers begin anew.
 */
final class BareSections {
  private static final Pattern HEADING = Pattern.compile("[^。;:!?|]{4,30}");

  private BareSections() {}

  /** Returns which lines are headings of sections; none where the plan numbers its sections. */
  static Set<Integer> in(List<Line> lines, Marks marks) {
    Map<Style, Set<Integer>> above = new HashMap<>();
    Map<Style, Integer> beginnings = new HashMap<>();
    Style outermost = Style.WORD;
    for (int i = 1; i < lines.size(); i++) {
      Numbering mark = lines.get(i).mark();
      if (mark == null) {
        continue;
      }
      outermost = mark.style().compareTo(outermost) < 0 ? mark.style() : outermost;
      if (mark.value() == 1) {
        beginnings.merge(mark.style(), 1, Integer::sum);
        if (isHeading(lines, i - 1, marks)) {
          above.computeIfAbsent(mark.style(), any -> new HashSet<>()).add(i - 1);
        }
      }
    }
    Set<Integer> sections = above.getOrDefault(outermost, Set.of());
    int all = beginnings.getOrDefault(outermost, 0);
    return all >= 2 && all - sections.size() <= 1 ? sections : Set.of();
  }

  private static boolean isHeading(List<Line> lines, int at, Marks marks) {
    Line line = lines.get(at);
    // Behind a number alone stands a cell of a table.
    boolean paragraph =
        at == 0
            || (marks.mayEndParagraph(lines.get(at - 1))
                && !Numerals.areDigits(lines.get(at - 1).canon()));
    return paragraph
        && HEADING.matcher(line.canon()).matches()
        && line.marks().isEmpty()
        && !UnitList.isLabelled(line.canon())
        && !BareHeadings.TITLE.matcher(line.canon()).matches();
  }
}
