package io.github.duibiao.evaluation;

import io.github.duibiao.evaluation.Figures.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** The same pairs as two models see them, resampled group by group. */
final class Twofold {
  private final List<Weighed> shipped = new ArrayList<>();
  private final List<Weighed> fitted = new ArrayList<>();
  private final List<Figures> shippedAgain = new ArrayList<>();
  private final List<Figures> fittedAgain = new ArrayList<>();

  Twofold(
      List<JudgedPair> pairs,
      Map<JudgedPair, Scored> shippedScores,
      Map<JudgedPair, Scored> fittedScores,
      Design design,
      Folds folds) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < folds.groups(); i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < pairs.size(); i++) {
      JudgedPair pair = pairs.get(i);
      double weight = design.weight(pair);
      shipped.add(new Weighed(Objects.requireNonNull(shippedScores.get(pair)), weight));
      fitted.add(new Weighed(Objects.requireNonNull(fittedScores.get(pair)), weight));
      groups.get(folds.group(i)).add(i);
    }
    Random random = new Random(Interval.SEED);
    for (int again = 0; again < Interval.RESAMPLES; again++) {
      List<Weighed> one = new ArrayList<>();
      List<Weighed> other = new ArrayList<>();
      for (int k = 0; k < groups.size(); k++) {
        for (int i : groups.get(random.nextInt(groups.size()))) {
          one.add(shipped.get(i));
          other.add(fitted.get(i));
        }
      }
      shippedAgain.add(Figures.of(one));
      fittedAgain.add(Figures.of(other));
    }
  }

  /** Returns what a figure gains. */
  ModelFit.Gain gain(ToDoubleFunction<Figures> figure) {
    double before = figure.applyAsDouble(Figures.of(shipped));
    double after = figure.applyAsDouble(Figures.of(fitted));
    double[] differences = new double[Interval.RESAMPLES];
    for (int i = 0; i < Interval.RESAMPLES; i++) {
      differences[i] =
          figure.applyAsDouble(fittedAgain.get(i)) - figure.applyAsDouble(shippedAgain.get(i));
    }
    return new ModelFit.Gain(
        before, after, new Estimate(after - before, Interval.ofResamples(differences)));
  }
}
