package io.github.duibiao.charts;

import io.github.duibiao.charts.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws ratios with their intervals on an axis on which twice and half are equally far from 1. */
final class Intervals {
  private static final int LINE = 24;
  private static final int LENGTH = 560;

  /** A ratio beyond is drawn at the end of the axis. */
  private static final int MOST_DOUBLINGS = 6;

  private Intervals() {}

  /** A ratio, above 0, and the ends of its interval; null for none. */
  record Row(String name, double ratio, @Nullable Double low, @Nullable Double high) {}

  static Chart of(String title, String category, String number, List<Row> rows) {
    Canvas canvas = new Canvas();
    double left = Canvas.widest(rows.stream().map(Row::name).toList()) + 24;
    int reach = 1;
    for (Row each : rows) {
      for (Double end : new Double[] {each.ratio, each.low, each.high}) {
        reach = Math.max(reach, end == null ? 1 : (int) Math.ceil(Math.abs(doublings(end))));
      }
    }
    int most = Math.min(MOST_DOUBLINGS, reach);
    double unit = LENGTH / (2.0 * most);
    double one = left + LENGTH / 2.0;
    double bottom = 8 + LINE * rows.size();
    for (int i = -most; i <= most; i++) {
      double x = one + i * unit;
      if (i == 0) {
        canvas.broken(x, 4, x, bottom);
      } else {
        canvas.line(x, 4, x, bottom, Ink.RULE, 1);
      }
      canvas.words(x, bottom + 14, Anchor.MIDDLE, "×" + Bars.number(Math.pow(2, i)), Ink.MUTED);
    }
    List<List<String>> figures = new ArrayList<>();
    double y = 18;
    for (Row each : rows) {
      canvas.words(left - 16, y + 4, Anchor.END, each.name);
      if (each.low != null && each.high != null) {
        canvas.line(
            at(each.low, one, unit, most), y, at(each.high, one, unit, most), y, Ink.MUTED, 2);
      }
      canvas.dot(at(each.ratio, one, unit, most), y, 5, Ink.STRONG);
      figures.add(List.of(each.name, shown(each.ratio), shown(each.low), shown(each.high)));
      y += LINE;
    }
    return new Chart(title, canvas, new Figures(List.of(category, number, "low", "high"), figures));
  }

  private static double doublings(double ratio) {
    return ratio > 0 ? Math.log(ratio) / Math.log(2) : -MOST_DOUBLINGS;
  }

  private static double at(double ratio, double one, double unit, int most) {
    return one + unit * Math.min(most, Math.max(-most, doublings(ratio)));
  }

  private static String shown(@Nullable Double value) {
    return value == null ? "" : Bars.number(value);
  }
}
