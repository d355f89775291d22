package io.github.duibiao.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One step of the way from what is known of any pair to what is said of one: a bar of a waterfall
 * chart (瀑布图).
 *
 * @param feature the name of the feature; {@code constant} for the first step
 * @param from the log-odds before it
 * @param to the log-odds after it
 * @param probability the probability that the log-odds after it are, 0 to 1
 * @param detail what the feature rests on; empty where there is nothing to name
 */
public record WaterfallStep(
    String feature, double from, double to, double probability, String detail) {

  static List<WaterfallStep> of(double constant, List<Evidence> evidence) {
    List<WaterfallStep> steps = new ArrayList<>();
    steps.add(step("constant", 0, constant, ""));
    double at = constant;
    for (Evidence each :
        evidence.stream()
            .sorted(Comparator.comparingDouble((Evidence e) -> -e.weight()))
            .toList()) {
      if (each.weight() != 0) {
        steps.add(step(each.feature(), at, at + each.weight(), each.detail()));
        at += each.weight();
      }
    }
    return steps;
  }

  private static WaterfallStep step(String feature, double from, double to, String detail) {
    return new WaterfallStep(feature, from, to, LevelModel.probability(to), detail);
  }

  /** Returns the step in one line, such as {@code title +2.10 → -3.45 (0.03) 政策解读}. */
  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "%-9s %+.2f → %+.2f (%.2f) %s",
            feature,
            to - from,
            to,
            probability,
            detail)
        .strip();
  }
}
