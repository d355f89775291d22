package io.github.duibiao.reading.outline;

import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numbering.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a calendar (月度安排): lines that are no more than a time, 3月 or 四季度, each above the
 * items that are due then.
 *
 * <p>Such a line below an item may as well be that item's own limit. What tells is the first of
 * them: a calendar has it above its first item.
 */
final class Periods {
  private static final int LONGEST = 14;
  private static final int FEWEST = 2;
  private static final int FEWEST_LED = 4;
  private static final Pattern LED =
      Pattern.compile("[ \\t\\u3000]{0,20}(?<time>[^\\s\\u3000]{2,14})(?:\\u3000|\\t| {2})");

  private Periods() {}

  /** Returns the lines that are such headings, with the style of the items below each. */
  static Map<Integer, Style> in(List<Line> lines) {
    Map<Integer, Style> periods = new HashMap<>();
    Map<Integer, Style> group = new HashMap<>();
    Style style = null;
    Style above = null;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Numbering mark = lines.get(i).mark();
      if (mark != null) {
        if (style != null && mark.style().compareTo(style) < 0) {
          keep(group, periods);
          style = null;
        }
        above = mark.style();
        continue;
      }
      Numbering below = lines.get(i + 1).mark();
      if (below == null || !isTime(lines.get(i))) {
        continue;
      }
      if (below.style() != style) {
        keep(group, periods);
        style = below.style() == above ? null : below.style();
      }
      if (style != null) {
        group.put(i, style);
      }
    }
    keep(group, periods);
    return periods;
  }

  /**
   * Returns the lines that open with a time and more room than between words, 1月　召开会议, with the
   * length of that time; none where they are few.
   */
  static Map<Integer, Integer> leading(List<Line> lines) {
    Map<Integer, Integer> led = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String raw = line.raw();
      boolean parted = raw.indexOf('\u3000') >= 0 || raw.indexOf('\t') >= 0 || raw.contains("  ");
      Matcher time = parted && line.mark() == null ? LED.matcher(raw) : null;
      if (time != null && time.lookingAt()) {
        Line alone = Line.of(line.number(), time.group("time"));
        if (isTime(alone)) {
          led.put(i, alone.length());
        }
      }
    }
    return led.size() >= FEWEST_LED ? led : Map.of();
  }

  private static void keep(Map<Integer, Style> group, Map<Integer, Style> periods) {
    if (group.size() >= FEWEST) {
      periods.putAll(group);
    }
    group.clear();
  }

  private static boolean isTime(Line line) {
    return line.length() <= LONGEST
        && line.marks().isEmpty()
        && DeadlineReader.isDeadline(line.canon());
  }
}
