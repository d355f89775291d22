package io.github.duibiao.document.office;

import io.github.duibiao.document.office.Lists.Level;
import io.github.duibiao.document.office.Lists.Numbered;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the numbered paragraphs of one document, as the office program does when it lays it out.
 * Lists of one kind share their count; a list that states a number of its own begins with it where
 * it is first met; a level begins anew where one above it counted on.
 */
final class ListCounters {
  /** In place of a count: the level has not been met since it last began anew. */
  private static final int UNMET = Integer.MIN_VALUE;

  private final Lists lists;
  private final Styles styles;
  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  ListCounters(Lists lists, Styles styles) {
    this.lists = lists;
    this.styles = styles;
  }

  /** Counts a paragraph and returns the number before it, empty where it has none. */
  String next(Mark mark) {
    Styles.Place place = styles.place(mark);
    Numbered list = place == null ? null : lists.lists.get(place.list());
    if (place == null || list == null) {
      return "";
    }
    int kind = pattern(list.pattern());
    @Nullable Level[] levels = levels(list, kind);
    int at = level(place, levels);
    Level level = levels[at];
    if (level == null) {
      return "";
    }
    int[] count = counts.computeIfAbsent(kind, ListCounters::unmet);
    Integer own = list.starts().get(at);
    if (own != null && begun.add((long) place.list() * Lists.LEVELS + at)) {
      count[at] = own;
    } else {
      count[at] = count[at] == UNMET ? level.start() : count[at] + 1;
    }
    for (int deeper = at + 1; deeper < Lists.LEVELS; deeper++) {
      Level each = levels[deeper];
      int restart = each == null ? -1 : each.restart();
      if (restart < 0 || at < restart) {
        count[deeper] = UNMET;
      }
    }
    return written(levels, level, count);
  }

  private static int[] unmet(int kind) {
    int[] count = new int[Lists.LEVELS];
    Arrays.fill(count, UNMET);
    return count;
  }

  /** Follows a kind of list that is defined by a style of lists. */
  private int pattern(int id) {
    int each = id;
    for (int i = 0; i < Lists.LEVELS; i++) {
      Lists.Pattern pattern = lists.patterns.get(each);
      String link = pattern == null ? null : pattern.link();
      Numbered linked = link == null ? null : lists.lists.get(styles.list(link));
      if (linked == null) {
        break;
      }
      each = linked.pattern();
    }
    return each;
  }

  private @Nullable Level[] levels(Numbered list, int kind) {
    Lists.Pattern pattern = lists.patterns.get(kind);
    @Nullable Level[] levels = new @Nullable Level[Lists.LEVELS];
    for (int i = 0; i < Lists.LEVELS; i++) {
      Level own = list.levels().get(i);
      levels[i] = own != null || pattern == null ? own : pattern.levels().get(i);
    }
    return levels;
  }

  /** A style is numbered at the level that is linked to it, whatever else it says. */
  private static int level(Styles.Place place, @Nullable Level[] levels) {
    if (place.style() != null) {
      for (int i = 0; i < Lists.LEVELS; i++) {
        Level each = levels[i];
        if (each != null && place.style().equals(each.style())) {
          return i;
        }
      }
    }
    return Math.max(0, place.level());
  }

  private static String written(@Nullable Level[] levels, Level level, int[] count) {
    if (level.format().equals("bullet")) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    String text = level.text();
    int i = 0;
    while (i < text.length()) {
      int at = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
      if (at < 0 || at >= Lists.LEVELS) {
        out.append(text.charAt(i));
        i++;
        continue;
      }
      i += 2;
      Level each = levels[at];
      if (each != null) {
        int value = count[at] == UNMET ? each.start() : count[at];
        out.append(NumberFormat.write(value, level.legal() ? "decimal" : each.format()));
      }
    }
    return out.isEmpty() || !level.spaced() ? out.toString() : out.append(' ').toString();
  }
}
