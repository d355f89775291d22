package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.Similarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

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

  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final BiFunction<String, String, Similarity> similarities;
  private final @Nullable SentenceEncoder encoder;
  private final Set<Feature> without;
  private final Map<String, Prepared> prepared = new HashMap<>();

  /** Two plans prepared, and the features of every pair of their tasks. */
  private record Prepared(Similarity similarity, Side left, Side right, Scores tasks) {}

  /**
   * Prepares for training on these plans, with the similarity that comes with the library.
   *
   * @param plans the plans that the references speak of
   */
  public AlignmentTrainer(List<Plan> plans) {
    this(plans, null);
  }

  /**
   * Prepares for training on these plans, with a sentence encoder as one more feature.
   *
   * @param plans the plans that the references speak of
   * @param encoder the encoder that the aligner will be given too; null for none
   */
  public AlignmentTrainer(List<Plan> plans, @Nullable SentenceEncoder encoder) {
    this(plans, (left, right) -> Similarity.standard(), encoder, Set.of());
  }

  /**
   * With another similarity for each two plans, such as one that has seen neither of them, and
   * without some of the features.
   */
  AlignmentTrainer(
      List<Plan> plans,
      BiFunction<String, String, Similarity> similarities,
      @Nullable SentenceEncoder encoder,
      Set<Feature> without) {
    this.without = without;
    plans.forEach(plan -> this.plans.put(plan.id(), plan));
    this.similarities = similarities;
    this.encoder = encoder;
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
    Examples measures = new Examples(Granularity.MEASURE);
    for (ReferenceAlignment each : of(references, Granularity.MEASURE)) {
      // The tasks of this pair are scored by what the other pairs teach, as they will be in use.
      List<ReferenceAlignment> others = tasks.stream().filter(t -> !samePlans(t, each)).toList();
      LevelModel model = tasks(others.isEmpty() ? tasks : others);
      Prepared both = prepared(each);
      measures.add(
          each, Scores.ofMeasures(both.left, both.right, both.similarity, both.tasks, model));
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
    Examples examples = new Examples(Granularity.TASK);
    references.forEach(each -> examples.add(each, prepared(each).tasks));
    if (!examples.hasSame()) {
      throw new IllegalArgumentException("no pair of tasks is judged to be the same");
    }
    return examples.fit();
  }

  private Prepared prepared(ReferenceAlignment reference) {
    return prepared.computeIfAbsent(
        reference.left() + "\t" + reference.right(),
        key -> {
          Similarity similarity = similarities.apply(reference.left(), reference.right());
          Side left = side(reference.left(), similarity);
          Side right = side(reference.right(), similarity);
          return new Prepared(similarity, left, right, Scores.ofTasks(left, right, similarity));
        });
  }

  private Side side(String plan, Similarity similarity) {
    return new Side(plan(plan), Granularity.MEASURE, similarity, encoder);
  }

  private Plan plan(String id) {
    Plan plan = plans.get(id);
    if (plan == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no plan %s was given, only %s 没有给出该要点", id, plans.keySet()));
    }
    return plan;
  }

  private static List<ReferenceAlignment> of(
      List<ReferenceAlignment> references, Granularity level) {
    return references.stream().filter(each -> each.level() == level).toList();
  }

  /** Features of judged pairs, and the judgements. */
  private final class Examples {
    private final Granularity level;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    Examples(Granularity level) {
      this.level = level;
    }

    void add(ReferenceAlignment reference, Scores scores) {
      Map<String, Map<String, Relation>> judged = reference.relations();
      List<String> left = level.ids(plan(reference.left()));
      List<String> right = level.ids(plan(reference.right()));
      for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size(); j++) {
          if (reference.judged(left.get(i), right.get(j))) {
            rows.add(scores.values[i][j]);
            relations.add(ReferenceAlignment.relation(judged, left.get(i), right.get(j)));
          }
        }
      }
    }

    boolean hasSame() {
      return relations.contains(Relation.SAME);
    }

    LevelModel fit() {
      List<Feature> features = Feature.of(level, encoder != null);
      return new LevelModel(
          features,
          head(
              features.stream().filter(each -> each.same(level) && used(each)).toList(),
              Relation.SAME),
          head(
              features.stream().filter(each -> each.related(level) && used(each)).toList(),
              Relation.PARTIAL));
    }

    private boolean used(Feature feature) {
      return !without.contains(feature);
    }

    /** A regression over some features; positive is what is at least as close as the relation. */
    private LevelModel.Head head(List<Feature> features, Relation atLeast) {
      double[][] examples = new double[rows.size()][features.size()];
      boolean[] positive = new boolean[rows.size()];
      for (int i = 0; i < examples.length; i++) {
        positive[i] = relations.get(i).compareTo(atLeast) <= 0;
        for (int k = 0; k < features.size(); k++) {
          examples[i][k] = rows.get(i)[features.get(k).index()];
        }
      }
      double[] fitted = LogisticRegression.fit(examples, positive, PENALTY);
      double[] weights = new double[Feature.COUNT];
      for (int k = 0; k < features.size(); k++) {
        weights[features.get(k).index()] = fitted[k];
      }
      LevelModel.Head head = new LevelModel.Head(weights, fitted[features.size()], 0);
      double[] probabilities = new double[examples.length];
      for (int i = 0; i < probabilities.length; i++) {
        probabilities[i] = LevelModel.probability(head.logOdds(rows.get(i)));
      }
      double threshold =
          atLeast == Relation.SAME ? LevelModel.ASSIGNED : expectedF1(probabilities) / 2;
      return new LevelModel.Head(weights, head.constant(), threshold);
    }
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
