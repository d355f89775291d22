package io.github.duibiao.themes;

import io.github.duibiao.themes.ThemeContrast.Caution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares the counts of two groups, theme by theme. */
final class Contrasts {
  /** Expected counts below this make the chi-squared approximation doubtful (Cochran 1954). */
  private static final double COCHRAN = 5;

  /** What a test must be able to reach to say anything. */
  private static final double LEVEL = 0.05;

  private Contrasts() {}

  static List<ThemeContrast> of(List<ThemeCount> ours, List<ThemeCount> theirs) {
    List<ThemeCount> left = new ArrayList<>();
    List<Contingency> tables = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ThemeCount our = ours.get(i);
      ThemeCount their = theirs.get(i);
      if (our.any() + their.any() > 0) {
        left.add(our);
        tables.add(new Contingency(our.any(), our.total(), their.any(), their.total()));
      }
    }
    double[] adjusted =
        adjust(tables.stream().mapToDouble(Contingency::exactProbability).toArray());
    List<ThemeContrast> contrasts = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      contrasts.add(contrast(left.get(i), tables.get(i), adjusted[i]));
    }
    contrasts.sort(
        Comparator.comparingDouble(ThemeContrast::exactProbability)
            .thenComparing(Comparator.comparingDouble(ThemeContrast::logLikelihood).reversed()));
    return List.copyOf(contrasts);
  }

  private static ThemeContrast contrast(ThemeCount our, Contingency table, double adjusted) {
    double ratio = table.logRatio();
    double margin = table.margin();
    return new ThemeContrast(
        our.theme(),
        our.counted(),
        table.count(),
        table.total(),
        table.otherCount(),
        table.otherTotal(),
        table.logLikelihood(),
        table.probability(),
        table.exactProbability(),
        adjusted,
        ratio,
        ratio - margin,
        ratio + margin,
        caution(table));
  }

  static Caution caution(Contingency table) {
    int with = table.count() + table.otherCount();
    int allHere = Math.min(with, table.total());
    int noneHere = Math.max(0, with - table.otherTotal());
    double best =
        Math.min(
            new Contingency(allHere, table.total(), with - allHere, table.otherTotal())
                .exactProbability(),
            new Contingency(noneHere, table.total(), with - noneHere, table.otherTotal())
                .exactProbability());
    if (best > LEVEL) {
      return Caution.TOO_FEW;
    }
    return table.smallestExpected() < COCHRAN ? Caution.SMALL : Caution.NONE;
  }

  /** Probabilities corrected for their number (Benjamini and Hochberg 1995), in the same order. */
  static double[] adjust(double[] probabilities) {
    int count = probabilities.length;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> probabilities[i]).reversed());
    double[] adjusted = new double[count];
    double least = 1;
    for (int rank = count; rank >= 1; rank--) {
      int at = order.get(count - rank);
      least = Math.min(least, probabilities[at] * ((double) count / rank));
      adjusted[at] = least;
    }
    return adjusted;
  }
}
