package io.github.duibiao.alignment;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Similarity;
import io.github.duibiao.themes.ThemeTagger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures the features of pairs: what a model is fitted to. Whoever only aligns plans needs {@link
 * Aligner} alone.
 *
 * <p>Not safe for use by several threads at once: it keeps the plans it has prepared.
 */
@InternalApi
@SuppressWarnings("exports") // The evaluation alone makes one.
public final class PairFeatures {
  /** The names of all features, in the order in which models and evidence list them. */
  public static final List<String> NAMES = FeatureNames.ORDER;

  /** The features that say how alike two tasks are. */
  public static final Set<String> ALIKE = FeatureNames.ALIKE;

  /** The feature that asks for a sentence encoder. */
  public static final String ENCODER = FeatureNames.ENCODER;

  /** The feature that counts against a pair: how alike other pairs of the two are. */
  public static final String RIVALS = FeatureNames.RIVALS;

  /** The feature that every link may name, whether it has a weight or not. */
  public static final String SENTENCES = TextFeatures.Sentences.NAME;

  private final FieldAligner aligner;
  private final Map<Granularity, LevelModel> asked;
  private final IdentityHashMap<Plan, PreparedPlan> prepared = new IdentityHashMap<>();

  /**
   * Prepares for plans of one field.
   *
   * @param similarity how texts are compared
   * @param asked models of tasks and of measures that name the features to measure
   * @param encoder the sentence encoder; null for none
   */
  public PairFeatures(
      Similarity similarity,
      Map<Granularity, LevelModel> asked,
      @Nullable SentenceEncoder encoder) {
    this.asked = Map.copyOf(asked);
    aligner = FieldAligner.of(similarity, this.asked, ThemeTagger.standard(), encoder, null);
  }

  /** Returns the features of all pairs of tasks. */
  public Table tasks(Plan left, Plan right) {
    PreparedPlan one = prepared(left);
    PreparedPlan other = prepared(right);
    return new Table(aligner.tasks(one, other, model(Granularity.TASK)), one.sizes(other));
  }

  /**
   * Returns the features of all pairs of measures.
   *
   * @param tasks the model that says how likely their tasks are the same
   */
  public Table measures(Plan left, Plan right, LevelModel tasks) {
    PreparedPlan one = prepared(left);
    PreparedPlan other = prepared(right);
    PairScores scores =
        PairScores.ofMeasures(
            one,
            other,
            aligner.similarity(),
            model(Granularity.MEASURE),
            aligner.tasks(one, other, tasks));
    return new Table(scores, one.sizes(other));
  }

  private PreparedPlan prepared(Plan plan) {
    return prepared.computeIfAbsent(plan, each -> aligner.prepare(each, Granularity.MEASURE));
  }

  private LevelModel model(Granularity level) {
    LevelModel model = asked.get(level);
    if (model == null) {
      throw new IllegalArgumentException("no model names the features of " + level);
    }
    return model;
  }

  /** The features of all pairs of two plans, by the places of the two in their documents. */
  public static final class Table {
    private final PairScores scores;
    private final PlanSizes sizes;

    private Table(PairScores scores, PlanSizes sizes) {
      this.scores = scores;
      this.sizes = sizes;
    }

    /** Returns the values of a pair by the names of the features, each from 0 to 1. */
    public Map<String, Double> values(int left, int right) {
      return scores.values(left, right);
    }

    /** Returns what the number of tasks adds to the log-odds of each pair. */
    public double prior() {
      return sizes.prior();
    }

    /** Returns how brief the tasks are, from 0 for paragraphs to 1 for nothing at all. */
    public double brevity() {
      return sizes.brevity();
    }
  }
}
