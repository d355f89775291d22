package io.github.duibiao.charts;

import io.github.duibiao.alignment.WaterfallStep;
import io.github.duibiao.charts.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Draws steps of log-odds, each from where the one before ended. */
final class Waterfall {
  private static final int LINE = 26;
  private static final int LENGTH = 360;

  private Waterfall() {}

  static Chart of(
      String title,
      String head,
      String weight,
      List<WaterfallStep> steps,
      Function<String, String> name) {
    Canvas canvas = new Canvas();
    double low = 0;
    double high = 0;
    for (WaterfallStep each : steps) {
      low = Math.min(low, Math.min(each.from(), each.to()));
      high = Math.max(high, Math.max(each.from(), each.to()));
    }
    double scale = high > low ? LENGTH / (high - low) : 0;
    double left =
        Canvas.widest(steps.stream().map(each -> name.apply(each.feature())).toList()) + 20;
    List<List<String>> rows = new ArrayList<>();
    double y = 10;
    for (WaterfallStep each : steps) {
      double change = each.to() - each.from();
      double from = Math.min(each.from(), each.to());
      canvas.words(left - 12, y + 14, Anchor.END, name.apply(each.feature()));
      canvas.box(
          left + (from - low) * scale,
          y,
          Math.max(1, Math.abs(change) * scale),
          18,
          change < 0 ? Ink.RED : Ink.STRONG);
      String odds = String.format(Locale.ROOT, "%+.2f", change);
      String probability = String.format(Locale.ROOT, "%.2f", each.probability());
      canvas.words(
          left + LENGTH + 12,
          y + 14,
          Anchor.START,
          odds + "  p = " + probability + "  " + each.detail());
      rows.add(List.of(name.apply(each.feature()), odds, probability, each.detail()));
      y += LINE;
    }
    canvas.broken(left - low * scale, 4, left - low * scale, y);
    return new Chart(title, canvas, new Figures(List.of(head, weight, "p", ""), rows));
  }
}
