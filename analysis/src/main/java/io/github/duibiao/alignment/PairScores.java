package io.github.duibiao.alignment;

import io.github.duibiao.similarity.feature.Embeddings;
import io.github.duibiao.similarity.feature.Pairs;
import io.github.duibiao.similarity.feature.Profile;
import io.github.duibiao.similarity.feature.Similarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every pair of two plans at one granularity: how likely the two are the same, and, of pairs that
 * are among the likest of either, whether one is at least a part of the other.
 *
 * <p>That the two are the same is said by features that are cheap to compare for all pairs at once.
 * What costs more is compared for the {@value #NEAREST} likest of each row and column alone: a pair
 * that is not among them is no part of the other. So the time is that of an inverted index and of
 * one pass over the pairs.
 */
final class PairScores {
  private static final int NEAREST = 6;

  /** From this share of its words on a text stands in another. */
  private static final double CONTAINED = 0.8;

  /** Below this share of the words in common a text is more than the other. */
  private static final double SMALL = 0.4;

  private static final double LIKE_HEADING = 0.3;

  /** What takes the longest to compare; from 0 to 1, as all features are. */
  private static final String SLOW = TextFeatures.Part.NAME;

  /** More than sums in another order may differ by. */
  private static final double SLACK = 1e-3;

  final Pairs pairs;
  final List<Feature> features;
  final LevelModel model;

  /** The log-odds that the two are the same. */
  final double[][] logOdds;

  private final int width;
  private final boolean[][] near;
  private final List<Feature> relatedFeatures;
  private final List<Feature> quickFeatures;

  private PairScores(
      List<Profile> left,
      List<Profile> right,
      Pairs pairs,
      List<Feature> features,
      boolean rivals,
      LevelModel model,
      Map<String, Double> shares) {
    this.pairs = pairs;
    this.model = model;
    width = right.size();
    List<Feature> all = new ArrayList<>(features);
    double[][] alike = rivals ? Rivals.alike(features, shares, left.size(), width) : null;
    if (alike != null) {
      all.add(new Rivals(alike, width));
    }
    all.sort(Comparator.comparingInt(each -> FeatureNames.ORDER.indexOf(each.name())));
    this.features = all.stream().filter(each -> model.features().contains(each.name())).toList();
    relatedFeatures = model.related().counted(this.features);
    quickFeatures = relatedFeatures.stream().filter(each -> !each.name().equals(SLOW)).toList();
    logOdds = logOdds(left.size());
    near = near();
  }

  static PairScores ofTasks(
      PreparedPlan left,
      PreparedPlan right,
      Similarity similarity,
      LevelModel model,
      @Nullable Bridges bridges) {
    Pairs pairs = similarity.compareAll(left.tasks(), right.tasks());
    List<Feature> features = features(pairs, left, right, Granularity.TASK);
    if (bridges != null && model.features().contains(FeatureNames.BRIDGES)) {
      features.add(bridges.between(left, right, model));
    }
    boolean rivals = model.features().contains(FeatureNames.RIVALS);
    PlanSizes sizes = left.sizes(right);
    return new PairScores(
        left.tasks(),
        right.tasks(),
        pairs,
        features,
        rivals,
        model.at(sizes),
        model.ofRivals(sizes));
  }

  /** Measures know of their tasks: how likely the two tasks are the same is a feature. */
  static PairScores ofMeasures(
      PreparedPlan left,
      PreparedPlan right,
      Similarity similarity,
      LevelModel model,
      PairScores tasks) {
    Pairs pairs = similarity.compareAll(left.measures(), right.measures());
    List<Feature> features = features(pairs, left, right, Granularity.MEASURE);
    features.add(new TaskFeature(left, right, tasks));
    features.add(new TaskPartFeature(left, right, tasks));
    return new PairScores(
        left.measures(), right.measures(), pairs, features, false, model, Map.of());
  }

  private static List<Feature> features(
      Pairs pairs, PreparedPlan left, PreparedPlan right, Granularity level) {
    List<Feature> features = new ArrayList<>(TextFeatures.of(pairs));
    Embeddings mine = left.vectors(level);
    Embeddings other = right.vectors(level);
    if (mine != null && other != null) {
      features.add(new VectorFeature(FeatureNames.ENCODER, mine, other));
    }
    Embeddings meant = left.meanings();
    Embeddings meantThere = right.meanings();
    if (level == Granularity.TASK && meant != null && meantThere != null) {
      features.add(new MeaningFeature(left, meant, right, meantThere));
    }
    return features;
  }

  private double[][] logOdds(int rows) {
    double[][] sums = new double[rows][width];
    for (double[] row : sums) {
      Arrays.fill(row, model.same().constant());
    }
    for (Feature each : model.same().counted(features)) {
      double weight = model.same().weight(each.name());
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < width; j++) {
          sums[i][j] += LevelModel.round(weight * each.value(i, j));
        }
      }
    }
    return sums;
  }

  /** The likest of each row and of each column; those that are as like as the last of them too. */
  private boolean[][] near() {
    boolean[][] near = new boolean[rows()][width];
    double[] column = new double[rows()];
    for (int i = 0; i < rows(); i++) {
      double least = last(logOdds[i]);
      for (int j = 0; j < width; j++) {
        near[i][j] = logOdds[i][j] >= least;
      }
    }
    for (int j = 0; j < width; j++) {
      for (int i = 0; i < rows(); i++) {
        column[i] = logOdds[i][j];
      }
      double least = last(column);
      for (int i = 0; i < rows(); i++) {
        near[i][j] |= column[i] >= least;
      }
    }
    return near;
  }

  private static double last(double[] values) {
    if (values.length <= NEAREST) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] best = new double[NEAREST];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (double value : values) {
      if (value > best[0]) {
        int k = 0;
        while (k + 1 < NEAREST && best[k + 1] < value) {
          best[k] = best[k + 1];
          k++;
        }
        best[k] = value;
      }
    }
    return best[0];
  }

  int rows() {
    return logOdds.length;
  }

  int columns() {
    return width;
  }

  /** Returns the probability that the two are the same. */
  double same(int i, int j) {
    return LevelModel.probability(logOdds[i][j]);
  }

  /**
   * Returns the log-odds that the two are the same or one a part of the other; minus infinity of a
   * pair that is not among the likest of either.
   */
  double relatedLogOdds(int i, int j) {
    return near[i][j] ? model.related().logOdds(relatedFeatures, i, j) : Double.NEGATIVE_INFINITY;
  }

  /**
   * Returns whether the two are the same or one a part of the other, as {@link #relatedLogOdds}
   * says it. The best pair of sentences takes the longest to find, and is looked for only where it
   * can make a difference.
   *
   * @param least the log-odds from which on a pair is taken
   */
  boolean related(int i, int j, double least) {
    if (!near[i][j]) {
      return false;
    }
    LevelModel.Head head = model.related();
    double most = head.logOdds(quickFeatures, i, j) + Math.max(0, head.weight(SLOW)) + SLACK;
    return most >= least && relatedLogOdds(i, j) >= least;
  }

  /**
   * Returns whether the one stands in the other nearly word for word, as a small part of it and
   * under another heading: as like as the words are, it is not the same task.
   */
  boolean merelyContained(int i, int j) {
    Pairs.Covered covered = pairs.covered(i, j);
    double more = Math.max(covered.left(), covered.right());
    double less = Math.min(covered.left(), covered.right());
    return more >= CONTAINED && less < SMALL && pairs.title(i, j) < LIKE_HEADING;
  }

  Direction direction(int i, int j) {
    Pairs.Covered covered = pairs.covered(i, j);
    return Direction.of(covered.left(), covered.right());
  }

  /** Returns the values of all features of a pair, by their names. */
  Map<String, Double> values(int i, int j) {
    Map<String, Double> values = new HashMap<>();
    features.forEach(each -> values.put(each.name(), each.value(i, j)));
    return values;
  }

  /** Returns what the probability of a pair rests on. */
  List<Evidence> evidence(int i, int j) {
    List<Evidence> evidence = new ArrayList<>(features.size());
    for (Feature each : features) {
      double weight = model.same().contribution(each.name(), each.value(i, j));
      evidence.add(each.evidence(i, j, weight));
    }
    return List.copyOf(evidence);
  }
}
