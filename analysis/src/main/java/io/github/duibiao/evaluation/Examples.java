package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.PairFeatures;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Judged pairs with their features, and the judgements. */
final class Examples {
  private final List<Example> examples = new ArrayList<>();

  /** A judged pair: its features by their names, and for how many pairs it counts. */
  private record Example(
      Map<String, Double> values, Relation relation, PairFeatures.Table features, double worth) {}

  void add(
      ReferenceAlignment reference,
      Plan leftPlan,
      Plan rightPlan,
      PairFeatures.Table features,
      double worth) {
    Map<String, Map<String, Relation>> judged = reference.relations();
    List<String> left = reference.level().ids(leftPlan);
    List<String> right = reference.level().ids(rightPlan);
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (reference.judged(left.get(i), right.get(j))) {
          examples.add(
              new Example(
                  features.values(i, j),
                  ReferenceAlignment.relation(judged, left.get(i), right.get(j)),
                  features,
                  worth));
        }
      }
    }
  }

  boolean hasSame() {
    return examples.stream().anyMatch(each -> each.relation == Relation.SAME);
  }

  /** Returns the values of some features, a row per pair. */
  double[][] rows(List<String> features) {
    double[][] rows = new double[examples.size()][features.size()];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows[i].length; k++) {
        rows[i][k] = examples.get(i).values.getOrDefault(features.get(k), 0.0);
      }
    }
    return rows;
  }

  /** Returns what is measured of the sizes of the plans of each pair. */
  double[] sizes(ToDoubleFunction<PairFeatures.Table> measure) {
    return examples.stream().mapToDouble(each -> measure.applyAsDouble(each.features)).toArray();
  }

  /** Returns for how many pairs each counts. */
  double[] worth() {
    return examples.stream().mapToDouble(Example::worth).toArray();
  }

  /** Returns which pairs are at least as close as a relation. */
  boolean[] positive(Relation atLeast) {
    boolean[] positive = new boolean[examples.size()];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = examples.get(i).relation.compareTo(atLeast) <= 0;
    }
    return positive;
  }
}
