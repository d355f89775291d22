package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.LevelModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judged pairs as one regression of a model sees them: what each feature adds to the log-odds. A
 * fit multiplies what a feature adds by a number near 1, and moves the constant, as far as the
 * pairs ask for it against the penalty; no feature changes its sign.
 */
final class HeadExamples {
  /** What the constant is fitted in, in log-odds: about what a feature adds where it speaks. */
  private static final double CONSTANT_STEP = 3;

  private final LevelModel.Head head;
  private final List<String> features;
  private final double[][] rows;
  private final double[] offsets;
  private final boolean[] positive;

  HeadExamples(LevelModel.Head head, List<ModelExample> examples, boolean sameOnly) {
    this.head = head;
    features = head.weights().keySet().stream().sorted().toList();
    rows = new double[examples.size()][features.size()];
    offsets = new double[examples.size()];
    positive = new boolean[examples.size()];
    for (int i = 0; i < rows.length; i++) {
      ModelExample each = examples.get(i);
      Map<String, Double> weights = head.weightsAt(each.brevity());
      for (int k = 0; k < features.size(); k++) {
        String name = features.get(k);
        rows[i][k] = weights.getOrDefault(name, 0.0) * each.values().getOrDefault(name, 0.0);
      }
      offsets[i] = head.constantAt(each.brevity()) + each.prior();
      positive[i] = Figures.named(each.pair().verdict().relation(), sameOnly);
    }
  }

  /** Returns the multiplier of each feature, then the steps that the constant is moved by. */
  double[] fit(int[] of, double penalty) {
    double[] constants = new double[of.length];
    Arrays.fill(constants, CONSTANT_STEP);
    double[][] someRows = new double[of.length][];
    double[] someOffsets = new double[of.length];
    boolean[] somePositive = new boolean[of.length];
    for (int i = 0; i < of.length; i++) {
      someRows[i] = rows[of[i]];
      someOffsets[i] = offsets[of[i]];
      somePositive[i] = positive[of[i]];
    }
    return LogisticRegression.near(someRows, somePositive, penalty, someOffsets, constants);
  }

  /** Returns what leaves the model as it is. */
  double[] unchanged() {
    double[] fitted = new double[features.size() + 1];
    Arrays.fill(fitted, 0, features.size(), 1);
    return fitted;
  }

  /** Returns minus the logarithm of the chance that a fit gives to what was judged. */
  double logLoss(int example, double[] fitted) {
    double odds = offsets[example] + CONSTANT_STEP * fitted[features.size()];
    for (int k = 0; k < features.size(); k++) {
      odds += fitted[k] * rows[example][k];
    }
    double against = positive[example] ? -odds : odds;
    return Math.max(0, against) + StrictMath.log1p(StrictMath.exp(-Math.abs(against)));
  }

  /** Returns the regression with what was fitted. */
  LevelModel.Head with(double[] fitted) {
    Map<String, Double> weights = new HashMap<>();
    List<String> names = new ArrayList<>(features);
    for (int k = 0; k < names.size(); k++) {
      weights.put(names.get(k), head.weight(names.get(k)) * fitted[k]);
    }
    double moved = CONSTANT_STEP * fitted[features.size()];
    return new LevelModel.Head(
        weights,
        head.constant() + moved,
        head.threshold(),
        head.briefSlope(),
        head.briefRivals(),
        head.briefConstant() + moved);
  }
}
