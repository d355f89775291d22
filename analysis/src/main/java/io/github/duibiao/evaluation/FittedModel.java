package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.LevelModel;
import io.github.duibiao.alignment.PairFeatures;
import io.github.duibiao.alignment.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the regressions of one granularity. For SAME of tasks there is one number of fixed {@link
 * Shares}, and only its slope, that of rivals and the constant are fitted; for SAME or PARTIAL
 * those and the best pair of sentences. Measures are answered by a few features, none of which may
 * count against.
 */
final class FittedModel {
  /** On half the sum of the squared weights; the features run from 0 to 1. */
  private static final double PENALTY = 0.05;

  /** On half the square of a slope of tasks: next to nothing. */
  private static final double SLIGHT = 1e-3;

  private FittedModel() {}

  /** Returns a model with the features of tasks, for their values alone. */
  static LevelModel unfittedTasks(FeatureChoice choice) {
    Map<String, Double> same = choice.shares();
    Map<String, Double> related = new HashMap<>(same);
    for (String each : choice.relatedTasks()) {
      related.put(each, 1.0);
    }
    return new LevelModel(
        used(same.keySet(), related.keySet()),
        new LevelModel.Head(same, 0, 0),
        new LevelModel.Head(related, 0, 0));
  }

  /** What counts in either regression, and the sentences, which every link may name. */
  private static List<String> used(Collection<String> same, Collection<String> related) {
    return PairFeatures.NAMES.stream()
        .filter(
            each ->
                same.contains(each)
                    || related.contains(each)
                    || each.equals(PairFeatures.SENTENCES))
        .toList();
  }

  /** Returns a model with the features of measures, for their values alone. */
  static LevelModel unfittedMeasures(FeatureChoice choice) {
    List<String> same = choice.sameMeasures();
    List<String> related = choice.relatedMeasures();
    return model(same, ones(same), related, ones(related));
  }

  private static double[] ones(List<String> features) {
    double[] ones = new double[features.size() + 1];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static LevelModel model(
      List<String> same, double[] sameWeights, List<String> related, double[] relatedWeights) {
    return new LevelModel(
        used(same, related), head(same, sameWeights, 0), head(related, relatedWeights, 0));
  }

  private static LevelModel.Head head(List<String> features, double[] fitted, double threshold) {
    Map<String, Double> weights = new HashMap<>();
    for (int k = 0; k < features.size(); k++) {
      weights.put(features.get(k), fitted[k]);
    }
    return new LevelModel.Head(weights, fitted[features.size()], threshold);
  }

  /**
   * Fits a model of tasks.
   *
   * @param examples pairs of tasks as they are
   * @param brief the same, of which each is cut to its beginning
   */
  static LevelModel ofTasks(Examples examples, Examples brief, FeatureChoice choice) {
    List<String> beside = choice.relatedTasks();
    LevelModel.Head same = numberAnd(List.of(), examples, choice, Relation.SAME);
    LevelModel.Head related = numberAnd(beside, examples, choice, Relation.PARTIAL);
    return new LevelModel(
        unfittedTasks(choice).features(),
        withBrief(same, brief, Relation.SAME),
        withBrief(related, brief, Relation.PARTIAL));
  }

  /** Fits what becomes of the weights and the constant where tasks are told in a line. */
  private static LevelModel.Head withBrief(LevelModel.Head head, Examples brief, Relation atLeast) {
    Map<String, Double> alike = new HashMap<>(head.weights());
    alike.remove(PairFeatures.RIVALS);
    double[] number = numbers(alike, brief);
    double[] rivals = numbers(Map.of(PairFeatures.RIVALS, head.weight(PairFeatures.RIVALS)), brief);
    double[] brevity = brief.sizes(PairFeatures.Table::brevity);
    double[] known = brief.sizes(PairFeatures.Table::prior);
    if (Arrays.stream(brevity).allMatch(each -> each == 0)) {
      return head;
    }
    double[][] numbers = new double[number.length][];
    for (int i = 0; i < number.length; i++) {
      known[i] += (1 - brevity[i]) * (number[i] + rivals[i] + head.constant());
      numbers[i] = new double[] {brevity[i] * number[i], brevity[i] * rivals[i]};
    }
    double[] fitted =
        LogisticRegression.fit(
            numbers, brief.positive(atLeast), SLIGHT, known, brevity, brief.worth());
    return new LevelModel.Head(
        head.weights(), head.constant(), head.threshold(), fitted[0], fitted[1], fitted[2]);
  }

  static LevelModel ofMeasures(Examples examples, FeatureChoice choice) {
    return new LevelModel(
        unfittedMeasures(choice).features(),
        severalNumbers(examples, choice.sameMeasures(), Relation.SAME),
        severalNumbers(examples, choice.relatedMeasures(), Relation.PARTIAL));
  }

  /**
   * A regression over the one number of the shares, what rivals take off it, and some features
   * beside these.
   */
  private static LevelModel.Head numberAnd(
      List<String> beside, Examples examples, FeatureChoice choice, Relation atLeast) {
    Map<String, Double> alike = new TreeMap<>(choice.shares());
    Map<String, Double> rivals = new TreeMap<>(alike);
    alike.remove(PairFeatures.RIVALS);
    rivals.keySet().removeAll(alike.keySet());
    double[][] numbers = examples.rows(withNumbers(beside));
    double[] number = numbers(alike, examples);
    double[] ofRivals = numbers(rivals, examples);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i][0] = number[i];
      numbers[i][1] = ofRivals[i];
    }
    double[] ones = new double[numbers.length];
    Arrays.fill(ones, 1);
    double[] priors = examples.sizes(PairFeatures.Table::prior);
    double[] fitted =
        LogisticRegression.fit(
            numbers, examples.positive(atLeast), SLIGHT, priors, ones, examples.worth());
    Map<String, Double> weights = new HashMap<>();
    alike.forEach((name, share) -> weights.put(name, fitted[0] * share));
    rivals.forEach((name, share) -> weights.put(name, fitted[1] * share));
    for (int k = 0; k < beside.size(); k++) {
      weights.merge(beside.get(k), fitted[k + 2], Double::sum); // Themes are in the number too.
    }
    double constant = fitted[beside.size() + 2];
    return new LevelModel.Head(weights, constant, threshold(numbers, fitted, atLeast));
  }

  /** The sum of some features of each pair, by their weights as they are where tasks are brief. */
  private static double[] numbers(Map<String, Double> weights, Examples examples) {
    List<String> parts = List.copyOf(weights.keySet());
    double[][] values = examples.rows(parts);
    double[] brevity = examples.sizes(PairFeatures.Table::brevity);
    double[] numbers = new double[values.length];
    for (int i = 0; i < numbers.length; i++) {
      Map<String, Double> grown = LevelModel.grown(weights, brevity[i]);
      for (int k = 0; k < parts.size(); k++) {
        numbers[i] += grown.getOrDefault(parts.get(k), 0.0) * values[i][k];
      }
    }
    return numbers;
  }

  /** The names of the columns: those of the numbers are unknown to the examples: they are 0. */
  private static List<String> withNumbers(List<String> beside) {
    List<String> columns = new ArrayList<>(List.of("", ""));
    columns.addAll(beside);
    return columns;
  }

  /** A regression over some features; positive is what is at least as close as the relation. */
  private static LevelModel.Head severalNumbers(
      Examples examples, List<String> features, Relation atLeast) {
    double[][] values = examples.rows(features);
    double[] fitted = LogisticRegression.fit(values, examples.positive(atLeast), PENALTY);
    return head(features, fitted, threshold(values, fitted, atLeast));
  }

  private static double threshold(double[][] values, double[] weights, Relation atLeast) {
    if (atLeast == Relation.SAME) {
      return LevelModel.ASSIGNED;
    }
    double[] probabilities = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double odds = weights[values[i].length];
      for (int k = 0; k < values[i].length; k++) {
        odds += weights[k] * values[i][k];
      }
      probabilities[i] = LevelModel.probability(odds);
    }
    return expectedF1(probabilities) / 2;
  }

  /** The greatest F1 that is to be expected when the most probable pairs are taken. */
  private static double expectedF1(double[] probabilities) {
    double[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    double all = Arrays.stream(sorted).sum();
    double hits = 0;
    double best = 0;
    for (int taken = 1; taken <= sorted.length; taken++) {
      hits += sorted[sorted.length - taken];
      best = Math.max(best, 2 * hits / (taken + all));
    }
    return best;
  }
}
