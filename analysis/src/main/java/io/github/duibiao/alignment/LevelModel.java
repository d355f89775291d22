package io.github.duibiao.alignment;

import io.github.duibiao.api.PublicApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The model of one granularity in one field: two logistic regressions, one for SAME and one for
 * SAME or PARTIAL, and where the decisions lie.
 *
 * @param features the names of the features it knows, in their order
 * @param same what says that two are the same
 * @param related what says that they are the same, or one a part of the other
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
public record LevelModel(List<String> features, Head same, Head related) {
  /** How many times as much what looks past the words gains as tasks get ever briefer. */
  private static final double GROWTH = 20;

  private static final double PLACES = 1e4;

  /** From this probability on a pair is SAME whatever the other pairs are. */
  static final double LIKELY = 0.5;

  /**
   * From this probability on a pair is SAME if the best assignment of all pairs makes it: half the
   * F1 of tasks that is reached on unseen pairs, where the expected F1 is greatest (Lipton, Elkan
   * and Naryanaswamy 2014).
   */
  public static final double ASSIGNED = 0.43;

  /** Copies the list. */
  public LevelModel {
    features = List.copyOf(features);
  }

  /**
   * One of the two regressions.
   *
   * @param weights by the name of the feature; those that do not count are left out
   * @param constant the log-odds when no feature speaks
   * @param threshold the probability from which on a pair is taken; of SAME, if the best assignment
   *     of all pairs makes it
   * @param briefSlope what the weights are multiplied by as tasks get ever briefer
   * @param briefRivals what that of rivals is multiplied by in place of this: between brief tasks,
   *     being alike says less, and being more alike than others says more
   * @param briefConstant what stands for the constant then
   */
  public record Head(
      Map<String, Double> weights,
      double constant,
      double threshold,
      double briefSlope,
      double briefRivals,
      double briefConstant) {
    /** One that takes tasks of every length alike. */
    public Head(Map<String, Double> weights, double constant, double threshold) {
      this(weights, constant, threshold, 1, 1, constant);
    }

    /** Returns what it comes to for two plans of some size, whose tasks are all taken alike. */
    Head at(PlanSizes sizes) {
      double brief = sizes.brevity();
      return new Head(weightsAt(brief), constantAt(brief) + sizes.prior(), threshold);
    }

    /**
     * Returns the weights between plans whose tasks are brief.
     *
     * @param brevity how brief they are, see {@link PairFeatures.Table#brevity}
     */
    public Map<String, Double> weightsAt(double brevity) {
      double slope = 1 - brevity + brevity * briefSlope;
      double ofRivals = 1 - brevity + brevity * briefRivals;
      Map<String, Double> scaled = grown(weights, brevity);
      scaled.replaceAll(
          (name, weight) -> weight * (name.equals(FeatureNames.RIVALS) ? ofRivals : slope));
      return scaled;
    }

    /**
     * Returns the constant between plans whose tasks are brief, as many as a plan has as a rule.
     */
    public double constantAt(double brevity) {
      return (1 - brevity) * constant + brevity * briefConstant;
    }

    /** Leaves out the weights that are 0. */
    public Head {
      Map<String, Double> counted = new HashMap<>(weights);
      counted.values().removeIf(weight -> weight == 0);
      weights = Map.copyOf(counted);
      constant = round(constant);
    }

    /** Returns the weight of a feature, 0 where it does not count. */
    public double weight(String feature) {
      return weights.getOrDefault(feature, 0.0);
    }

    /** Returns what a feature adds to the log-odds, in whole ten-thousandths. */
    double contribution(String feature, double value) {
      return round(weight(feature) * value);
    }

    /** Returns those of some features that count, in their order. */
    List<Feature> counted(List<Feature> features) {
      List<Feature> counted = new ArrayList<>();
      for (Feature each : features) {
        if (weight(each.name()) != 0) {
          counted.add(each);
        }
      }
      return counted;
    }

    /** Returns the log-odds of a pair: the constant and the contributions. */
    double logOdds(List<Feature> counted, int i, int j) {
      double sum = constant;
      for (Feature each : counted) {
        sum += contribution(each.name(), each.value(i, j));
      }
      return sum;
    }
  }

  /** Returns what the model of tasks comes to for two plans of some size. */
  LevelModel at(PlanSizes sizes) {
    return new LevelModel(features, same.at(sizes), related.at(sizes));
  }

  /** Returns the weights for SAME by which the rivals of two plans of some size are told. */
  Map<String, Double> ofRivals(PlanSizes sizes) {
    return grown(same.weights, sizes.brevity());
  }

  /**
   * Returns weights as they are between plans whose tasks are brief: what looks past the words
   * counts for more, and all that says how alike two are for as much as before together.
   *
   * @param weights by the names of the features, such as shares
   * @param brevity how brief the tasks are, see {@link PairFeatures.Table#brevity}
   */
  public static Map<String, Double> grown(Map<String, Double> weights, double brevity) {
    Map<String, Double> grown = new TreeMap<>(weights);
    double before = 0;
    double after = 0;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      if (FeatureNames.ALIKE.contains(each.getKey())) {
        boolean past = FeatureNames.PAST_WORDS.contains(each.getKey());
        double weight = each.getValue() * (past ? 1 + GROWTH * brevity : 1);
        grown.put(each.getKey(), weight);
        before += each.getValue();
        after += weight;
      }
    }
    if (after > 0) {
      for (String each : FeatureNames.ALIKE) {
        double share = before / after;
        grown.computeIfPresent(each, (name, weight) -> weight * share);
      }
    }
    return grown;
  }

  /** Returns whether a feature counts in either regression. */
  boolean counts(String feature) {
    return same.weight(feature) != 0 || related.weight(feature) != 0;
  }

  /** Returns the probability of log-odds. */
  public static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  static double round(double value) {
    return Math.rint(value * PLACES) / PLACES;
  }
}
