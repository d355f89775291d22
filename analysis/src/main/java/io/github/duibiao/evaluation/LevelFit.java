package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.LevelModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the model of one field and granularity to judged pairs. How far it may move away from the
 * one it begins with is chosen by cross-validation, and it does not move at all unless that is
 * better by more than one standard error.
 */
final class LevelFit {
  /** On half the squared distances; without end leaves the model as it is. */
  private static final double[] PENALTIES = {Double.POSITIVE_INFINITY, 256, 64, 16, 4};

  /** What a pair must gain on average to be worth a change, in nats. */
  private static final double WORTHWHILE = 0.01;

  private final LevelModel model;
  private final List<ModelExample> examples;
  private final HeadExamples same;
  private final HeadExamples related;

  LevelFit(LevelModel model, List<ModelExample> examples) {
    this.model = model;
    this.examples = List.copyOf(examples);
    same = new HeadExamples(model.same(), examples, true);
    related = new HeadExamples(model.related(), examples, false);
  }

  /**
   * Fits to some of the examples.
   *
   * @param penalty how hard it is to move; infinite leaves the model as it is
   */
  LevelModel fit(int[] of, double penalty) {
    if (Double.isInfinite(penalty) || of.length == 0) {
      return model;
    }
    return new LevelModel(
        model.features(), same.with(same.fit(of, penalty)), related.with(related.fit(of, penalty)));
  }

  /** Chooses the penalty by cross-validation within some of the examples. */
  double penalty(int[] of) {
    Folds folds = Folds.of(groups(of));
    double best = Double.POSITIVE_INFINITY;
    double bestGain = 0;
    for (double penalty : PENALTIES) {
      if (Double.isInfinite(penalty)) {
        continue;
      }
      List<Double> gains = gains(of, folds, penalty);
      double mean = gains.stream().mapToDouble(each -> each).average().orElse(0);
      double squares = gains.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
      double error = Math.sqrt(squares / Math.max(1, gains.size() - 1) / gains.size());
      boolean worthwhile = mean * gains.size() > WORTHWHILE * of.length;
      if (worthwhile && mean > error && mean > bestGain) {
        best = penalty;
        bestGain = mean;
      }
    }
    return best;
  }

  /** What each group of pairs that a fit has not seen gains, in nats. */
  private List<Double> gains(int[] of, Folds folds, double penalty) {
    double[] shippedSame = same.unchanged();
    double[] shippedRelated = related.unchanged();
    double[] ofGroup = new double[folds.groups()];
    for (int fold = 0; fold < folds.count(); fold++) {
      int[] seen = pick(of, folds.others(fold));
      int[] held = folds.in(fold);
      if (seen.length == 0) {
        continue;
      }
      double[] fittedSame = same.fit(seen, penalty);
      double[] fittedRelated = related.fit(seen, penalty);
      for (int place : held) {
        int i = of[place];
        ofGroup[folds.group(place)] +=
            same.logLoss(i, shippedSame)
                - same.logLoss(i, fittedSame)
                + related.logLoss(i, shippedRelated)
                - related.logLoss(i, fittedRelated);
      }
    }
    return Arrays.stream(ofGroup).boxed().toList();
  }

  List<String> groups(int[] of) {
    List<String> groups = new ArrayList<>(of.length);
    for (int i : of) {
      groups.add(examples.get(i).group());
    }
    return groups;
  }

  static int[] pick(int[] of, int[] places) {
    return Arrays.stream(places).map(place -> of[place]).toArray();
  }

  static int[] all(int count) {
    int[] all = new int[count];
    Arrays.setAll(all, i -> i);
    return all;
  }
}
