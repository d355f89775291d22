package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.feature.Pairs;
import io.github.duibiao.similarity.feature.Profile;
import io.github.duibiao.similarity.feature.Similarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Other plans of a field, over which two tasks may meet that have few words in common: both are
 * like one task of a third plan, which says it in the words of the one and of the other.
 *
 * <p>A plan is no bridge to another edition of itself, nor to another plan of its place. What a
 * plan has in common with a bridge does not depend on the plan it is aligned with.
 */
final class Bridges {
  private static final double RIVALS = 0.5;

  private final List<BridgePlan> plans;
  private final Similarity.Reference tasks;

  private Bridges(Similarity similarity, List<BridgePlan> plans) {
    this.plans = plans;
    List<Profile> all = new ArrayList<>();
    plans.forEach(each -> all.addAll(each.tasks()));
    tasks = similarity.reference(all);
  }

  /** Returns the bridges of a field that come with the library. */
  static Bridges of(Field field, Similarity similarity) {
    return new Bridges(similarity, BridgePlan.of(field, similarity));
  }

  /** Returns bridges over plans of one's own. */
  static Bridges over(List<Plan> plans, Similarity similarity) {
    return new Bridges(
        similarity, plans.stream().map(each -> BridgePlan.of(each, similarity)).toList());
  }

  /**
   * Returns how alike tasks are to those of every bridge, less half of what rivals have: by bridge,
   * task, and task of the bridge.
   */
  double[][][] scores(List<Profile> ofPlan, LevelModel model) {
    Pairs pairs = tasks.compare(ofPlan);
    int width = plans.stream().mapToInt(each -> each.tasks().size()).sum();
    double[][] all =
        Rivals.alike(TextFeatures.ofWholes(pairs), model.same().weights(), ofPlan.size(), width);
    double[][][] scores = new double[plans.size()][ofPlan.size()][];
    int from = 0;
    for (int b = 0; b < scores.length; b++) {
      int to = from + plans.get(b).tasks().size();
      for (int i = 0; i < all.length; i++) {
        scores[b][i] = Arrays.copyOfRange(all[i], from, to);
      }
      Rivals rivals = new Rivals(scores[b], to - from);
      for (int i = 0; i < all.length; i++) {
        for (int t = 0; t < to - from; t++) {
          scores[b][i][t] = Math.max(0, scores[b][i][t] - RIVALS * rivals.value(i, t));
        }
      }
      from = to;
    }
    return scores;
  }

  /** Returns the feature of two plans. */
  Feature between(PreparedPlan left, PreparedPlan right, LevelModel model) {
    List<Integer> over = new ArrayList<>();
    for (int b = 0; b < plans.size(); b++) {
      if (plans.get(b).leads(left.plan()) && plans.get(b).leads(right.plan())) {
        over.add(b);
      }
    }
    return new Between(plans, over, left.bridges(this, model), right.bridges(this, model));
  }

  /** The best of the tasks of each bridge by the smaller of its values, averaged over bridges. */
  private static final class Between implements Feature {
    private final List<BridgePlan> plans;
    private final List<Integer> over;
    private final double[][][] left;
    private final double[][][] right;

    Between(List<BridgePlan> plans, List<Integer> over, double[][][] left, double[][][] right) {
      this.plans = plans;
      this.over = over;
      this.left = left;
      this.right = right;
    }

    @Override
    public String name() {
      return FeatureNames.BRIDGES;
    }

    @Override
    public double value(int i, int j) {
      double sum = 0;
      for (int b : over) {
        double[] mine = left[b][i];
        double[] other = right[b][j];
        double best = 0;
        for (int t = 0; t < mine.length; t++) {
          best = Math.max(best, Math.min(mine[t], other[t]));
        }
        sum += best;
      }
      return over.isEmpty() ? 0 : sum / over.size();
    }

    private record Found(double value, String name) {}

    @Override
    public Evidence evidence(int i, int j, double weight) {
      List<Found> found = new ArrayList<>();
      for (int b : over) {
        BridgePlan plan = plans.get(b);
        Found best = new Found(0, "");
        for (int t = 0; t < left[b][i].length; t++) {
          double value = Math.min(left[b][i][t], right[b][j][t]);
          if (value > best.value) {
            best = new Found(value, plan.name() + "“" + plan.titles().get(t) + "”");
          }
        }
        if (best.value > 0) {
          found.add(best);
        }
      }
      found.sort((x, y) -> Double.compare(y.value, x.value));
      return new Evidence.Bridges(
          name(), value(i, j), weight, found.stream().map(Found::name).toList());
    }
  }
}
