package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Similarity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits an {@link AlignmentModel} to pairs that readers have judged.
 *
 * <pre>{@code
 * AlignmentModel model = new AlignmentTrainer(plans).fit(references);
 * Aligner aligner = Aligner.of(model);
 * }</pre>
 *
 * <p>Not safe for use by several threads at once: it keeps the features of the plans it has seen.
 */
public final class AlignmentTrainer {
  /** On half the sum of the squared weights; the features run from 0 to 1. */
  private static final double PENALTY = 0.05;

  private final Similarity similarity = Similarity.standard();
  private final Map<String, Side> sides = new HashMap<>();
  private final Map<String, Scores> taskScores = new HashMap<>();

  /**
   * Prepares for training on these plans.
   *
   * @param plans the plans that the references speak of
   */
  public AlignmentTrainer(List<Plan> plans) {
    for (Plan plan : plans) {
      sides.put(plan.id(), new Side(plan, Granularity.MEASURE, similarity));
    }
  }

  /**
   * Fits a model.
   *
   * @param references judged pairs of the plans; of tasks at least. Without any of measures the
   *     measures are left to the standard model
   * @throws IllegalArgumentException if a reference names a plan that was not given, or if no pair
   *     of tasks is the same
   */
  public AlignmentModel fit(List<ReferenceAlignment> references) {
    Map<Granularity, LevelModel> levels = new EnumMap<>(Granularity.class);
    List<ReferenceAlignment> tasks = of(references, Granularity.TASK);
    levels.put(Granularity.TASK, tasks(tasks));
    Examples measures = new Examples();
    for (ReferenceAlignment each : of(references, Granularity.MEASURE)) {
      // The tasks of this pair are scored by what the other pairs teach, as they will be in use.
      List<ReferenceAlignment> others = tasks.stream().filter(t -> !samePlans(t, each)).toList();
      LevelModel model = tasks(others.isEmpty() ? tasks : others);
      double[][] logOdds = taskScores(each).logOdds(model);
      Scores scores = Scores.ofMeasures(side(each.left()), side(each.right()), similarity, logOdds);
      measures.add(each, scores);
    }
    levels.put(
        Granularity.MEASURE,
        measures.hasSame() ? measures.fit() : AlignmentModel.standard().level(Granularity.MEASURE));
    return new AlignmentModel(levels, "");
  }

  private static boolean samePlans(ReferenceAlignment one, ReferenceAlignment other) {
    return (one.left().equals(other.left()) && one.right().equals(other.right()))
        || (one.left().equals(other.right()) && one.right().equals(other.left()));
  }

  private LevelModel tasks(List<ReferenceAlignment> references) {
    Examples examples = new Examples();
    references.forEach(each -> examples.add(each, taskScores(each)));
    if (!examples.hasSame()) {
      throw new IllegalArgumentException("no pair of tasks is judged to be the same");
    }
    return examples.fit();
  }

  private Scores taskScores(ReferenceAlignment reference) {
    return taskScores.computeIfAbsent(
        reference.left() + "\t" + reference.right(),
        key -> Scores.ofTasks(side(reference.left()), side(reference.right()), similarity));
  }

  private Side side(String plan) {
    Side side = sides.get(plan);
    if (side == null) {
      throw new IllegalArgumentException("no plan " + plan + " was given, only " + sides.keySet());
    }
    return side;
  }

  private static List<ReferenceAlignment> of(
      List<ReferenceAlignment> references, Granularity level) {
    return references.stream().filter(each -> each.level() == level).toList();
  }

  /** Features of judged pairs, and the judgements. */
  private final class Examples {
    private final List<double[]> rows = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    void add(ReferenceAlignment reference, Scores scores) {
      Map<String, Map<String, Relation>> judged = reference.relations();
      List<String> left = ids(reference.left(), reference.level());
      List<String> right = ids(reference.right(), reference.level());
      for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size(); j++) {
          if (reference.judged(left.get(i), right.get(j))) {
            rows.add(scores.values[i][j]);
            relations.add(ReferenceAlignment.relation(judged, left.get(i), right.get(j)));
          }
        }
      }
    }

    private List<String> ids(String plan, Granularity level) {
      return level.ids(side(plan).plan());
    }

    boolean hasSame() {
      return relations.contains(Relation.SAME);
    }

    LevelModel fit() {
      double[][] features = rows.toArray(new double[0][]);
      boolean[] same = new boolean[features.length];
      boolean[] related = new boolean[features.length];
      for (int i = 0; i < features.length; i++) {
        same[i] = relations.get(i) == Relation.SAME;
        related[i] = relations.get(i) != Relation.NONE;
      }
      return new LevelModel(
          LogisticRegression.fit(features, same, PENALTY),
          LogisticRegression.fit(features, related, PENALTY));
    }
  }
}
