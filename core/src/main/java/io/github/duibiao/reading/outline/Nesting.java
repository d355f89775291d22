package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numbering.Style;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which styles of numbers stand inside which. The order is that of the standard, but for styles
 * that a document uses the other way round: （一） stands inside 1. where 1. goes on to 2. while （一）
 * begins anew behind each.
 */
final class Nesting {
  private final Map<Style, Map<Style, Integer>> inverted = new EnumMap<>(Style.class);

  private Nesting() {}

  /**
   * Where the numbers of a style have come to.
   *
   * @param value the last number
   * @param when which of all numbers it is
   * @param began when the last number one was
   */
  private record Last(int value, int when, int began) {}

  /** Learns the order of a document. */
  static Nesting learn(List<List<Marks.Mark>> lines) {
    Nesting nesting = new Nesting();
    Map<Style, Last> lasts = new EnumMap<>(Style.class);
    int now = 0;
    for (List<Marks.Mark> line : lines) {
      Budget.check();
      if (line.isEmpty() || line.get(0).at() > 0 || !line.get(0).number().sure()) {
        continue;
      }
      now++;
      Numbering mark = line.get(0).number();
      Last before = lasts.get(mark.style());
      if (before != null && mark.value() == before.value + 1) {
        lasts.forEach((style, last) -> nesting.note(mark.style(), before, style, last, lasts));
      }
      Last arabic = lasts.get(Style.ARABIC);
      if (before == null && mark.style() == Style.HAN_IN_BRACKETS && arabic != null) {
        // Inside 1. and 2., since the outer style comes first.
        boolean inside = arabic.value > 1 && mark.value() == 1;
        boolean headed = isHeaded(mark.style(), arabic.when, now, lasts);
        nesting.add(mark.style(), Style.ARABIC, inside && !headed ? 1 : 0);
      }
      int began = mark.value() == 1 ? now : before == null ? 0 : before.began;
      lasts.put(mark.style(), new Last(mark.value(), now, began));
    }
    return nesting;
  }

  /** Notes what it says of another style that numbers of a style go on. */
  private void note(Style style, Last before, Style other, Last last, Map<Style, Last> lasts) {
    if (other.compareTo(style) < 0 && last.began > before.when) {
      add(other, style, isHeaded(other, before.when, last.began, lasts) ? 0 : 1);
    } else if (other.compareTo(style) > 0 && last.when > before.when) {
      add(style, other, -1);
    }
  }

  /** Says whether a style began anew because of a heading of one that stands above it. */
  private static boolean isHeaded(Style style, int after, int before, Map<Style, Last> lasts) {
    for (Map.Entry<Style, Last> each : lasts.entrySet()) {
      int when = each.getValue().when;
      if (each.getKey().compareTo(style) < 0 && when > after && when < before) {
        return true;
      }
    }
    return false;
  }

  private void add(Style outer, Style inner, int more) {
    inverted
        .computeIfAbsent(outer, any -> new EnumMap<>(Style.class))
        .merge(inner, more, Integer::sum);
  }

  /** Says whether items of one style hold those of another. */
  boolean holds(Style outer, Style inner) {
    int order = outer.compareTo(inner);
    return order < 0 ? !isInverted(outer, inner) : order > 0 && isInverted(inner, outer);
  }

  private boolean isInverted(Style outer, Style inner) {
    return inverted.getOrDefault(outer, Map.of()).getOrDefault(inner, 0) > 0;
  }
}
