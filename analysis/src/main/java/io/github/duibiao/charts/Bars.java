package io.github.duibiao.charts;

import io.github.duibiao.charts.Mark.Anchor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws bars side by side, one a line, each of one part or several. */
final class Bars {
  private static final int LINE = 22;
  private static final int BAR = 16;
  private static final int LENGTH = 520;

  private Bars() {}

  /** Numbers by category and part, both in the order in which they come. */
  static final class Data {
    private final Map<String, Map<String, Double>> numbers = new LinkedHashMap<>();
    private final Set<String> parts = new LinkedHashSet<>();

    /** Names a part before its first number. */
    void part(String part) {
      parts.add(part);
    }

    void add(String category, String part, double number) {
      parts.add(part);
      numbers
          .computeIfAbsent(category, any -> new LinkedHashMap<>())
          .merge(part, number, Double::sum);
    }
  }

  static Chart of(String title, String category, Data data) {
    Canvas canvas = new Canvas();
    List<String> parts = List.copyOf(data.parts);
    double left = Canvas.widest(data.numbers.keySet()) + 16;
    double most =
        data.numbers.values().stream()
            .mapToDouble(each -> each.values().stream().mapToDouble(n -> Math.max(0, n)).sum())
            .max()
            .orElse(0);
    double scale = most > 0 ? LENGTH / most : 0;
    double y = parts.size() > 1 ? legend(canvas, parts, left) : 8;
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Map<String, Double>> each : data.numbers.entrySet()) {
      canvas.words(left - 8, y + BAR - 4, Anchor.END, each.getKey());
      List<String> row = new ArrayList<>(List.of(each.getKey()));
      double x = left;
      double sum = 0;
      for (int i = 0; i < parts.size(); i++) {
        double number = each.getValue().getOrDefault(parts.get(i), 0.0);
        double wide = Math.max(0, number) * scale;
        if (wide > 0) {
          canvas.box(x, y, wide, BAR, part(i));
        }
        x += wide;
        sum += number;
        row.add(number(number));
      }
      canvas.words(x + 6, y + BAR - 4, Anchor.START, number(sum), Ink.MUTED);
      rows.add(row);
      y += LINE;
    }
    List<String> heads = new ArrayList<>(List.of(category));
    heads.addAll(parts);
    return new Chart(title, canvas, new Figures(heads, rows));
  }

  private static double legend(Canvas canvas, List<String> parts, double left) {
    double x = left;
    double y = 8;
    for (int i = 0; i < parts.size(); i++) {
      double wide = Canvas.width(parts.get(i)) + 34;
      if (x > left && x + wide > left + LENGTH) {
        x = left;
        y += LINE;
      }
      canvas.box(x, y, 12, 12, part(i));
      canvas.words(x + 18, y + 10, Anchor.START, parts.get(i));
      x += wide;
    }
    return y + LINE;
  }

  private static Ink part(int number) {
    return Ink.PARTS.get(number % Ink.PARTS.size());
  }

  /** Returns a number with three digits behind the point at most. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
