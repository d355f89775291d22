package io.github.duibiao.charts;

import io.github.duibiao.charts.Mark.Anchor;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.coverage.ThemePresence;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws themes by plans, as boxes of two shades. */
final class HeatMap {
  private static final int ROW = 19;
  private static final int WIDEST = 110;
  private static final int NARROWEST = 18;
  private static final int ALL = 640;

  private HeatMap() {}

  static Chart of(
      String title,
      String head,
      String main,
      String mentioned,
      CoverageMatrix matrix,
      Function<Theme, String> themeName,
      Function<String, String> planName) {
    Canvas canvas = new Canvas();
    List<Theme> themes = matrix.presentThemes();
    List<String> plans = matrix.plans().stream().map(Plan::id).toList();
    List<String> names = plans.stream().map(planName).toList();
    double left = Canvas.widest(themes.stream().map(themeName).toList()) + 20;
    double cell = Math.max(NARROWEST, Math.min(WIDEST, ALL / Math.max(1, plans.size())));
    boolean turned = Canvas.widest(names) > cell - 6;
    canvas.box(left, 8, 12, 12, Ink.STRONG);
    canvas.words(left + 18, 18, Anchor.START, main);
    double second = left + 34 + Canvas.width(main);
    canvas.box(second, 8, 12, 12, Ink.PALE);
    canvas.words(second + 18, 18, Anchor.START, mentioned);
    double top = 46 + (turned ? Canvas.widest(names) * 0.71 : 0);
    for (int i = 0; i < plans.size(); i++) {
      double middle = left + i * cell + cell / 2;
      if (turned) {
        canvas.turned(middle, top - 6, names.get(i));
      } else {
        canvas.words(middle, top - 6, Anchor.MIDDLE, names.get(i));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    double y = top;
    for (Theme theme : themes) {
      canvas.words(left - 8, y + 13, Anchor.END, themeName.apply(theme));
      canvas.line(left, y + ROW - 1, left + cell * plans.size(), y + ROW - 1, Ink.RULE, 0.5);
      List<String> row = new ArrayList<>(List.of(themeName.apply(theme)));
      for (int i = 0; i < plans.size(); i++) {
        ThemePresence standing = matrix.cell(theme.id(), plans.get(i)).standing();
        if (standing != ThemePresence.ABSENT) {
          canvas.box(
              left + i * cell + 1,
              y,
              cell - 2,
              ROW - 2,
              standing == ThemePresence.MAIN ? Ink.STRONG : Ink.PALE);
        }
        row.add(standing.mark());
      }
      rows.add(row);
      y += ROW;
    }
    List<String> heads = new ArrayList<>(List.of(head));
    heads.addAll(names);
    return new Chart(title, canvas, new Figures(heads, rows));
  }
}
