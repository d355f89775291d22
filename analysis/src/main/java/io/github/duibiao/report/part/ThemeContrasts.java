package io.github.duibiao.report.part;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.tables.Analyses;
import io.github.duibiao.tables.Frequency;
import io.github.duibiao.themes.Counted;
import io.github.duibiao.themes.ThemeContrast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The themes that a plan's tasks take up more often, or less, than the other plans'. */
final class ThemeContrasts {
  private static final int SHOWN = 8;

  /** Up to this adjusted probability a difference is not put down to chance. */
  private static final double SIGNIFICANT = 0.05;

  private final List<Frequency> frequencies;

  ThemeContrasts(Analyses analyses) {
    frequencies = Frequency.of(analyses);
  }

  /** The contrasts of a plan that counts can speak of, the surest first. */
  List<ThemeContrast> of(Plan plan) {
    List<ThemeContrast> found = new ArrayList<>();
    for (Frequency each : frequencies) {
      ThemeContrast contrast = each.contrast();
      if (each.plan().id().equals(plan.id())
          && each.count().counted() == Counted.TASKS
          && contrast != null
          && contrast.caution() != ThemeContrast.Caution.TOO_FEW) {
        found.add(contrast);
      }
    }
    found.sort(Comparator.comparingDouble(ThemeContrast::exactProbability));
    return found.subList(0, Math.min(SHOWN, found.size()));
  }

  /** Whether some plan takes up some theme more often, or less, than chance would have it. */
  boolean beyondChance() {
    return frequencies.stream()
        .map(Frequency::contrast)
        .anyMatch(
            contrast ->
                contrast != null
                    && contrast.caution() != ThemeContrast.Caution.TOO_FEW
                    && contrast.adjusted() <= SIGNIFICANT);
  }

  /** How many times as often: a binary logarithm turned back. */
  static String times(double logRatio) {
    return Numbers.fixed(Math.pow(2, logRatio), 1);
  }
}
