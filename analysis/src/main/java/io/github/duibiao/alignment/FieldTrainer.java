package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.Similarity;
import io.github.duibiao.themes.ThemeTagger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Fits the models of one field; keeps the plans it has prepared. */
final class FieldTrainer {
  /** To how many letters of text tasks are cut, to see what is left of one told in a line. */
  private static final int[] BRIEF = {0, 15, 40};

  /** From this brevity on, tasks are told in a line or two as they are. */
  private static final double LINES = 0.4;

  private final FeatureChoice choice;
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final BiFunction<String, String, Similarity> similarities;
  private final @Nullable SentenceEncoder encoder;
  private final Map<String, FieldAligner> aligners = new HashMap<>();
  private final Map<String, PreparedPlan> prepared = new HashMap<>();

  /**
   * Prepares.
   *
   * @param choice the field, and which features take part
   * @param similarities for each two plans, such as one that has seen neither of them
   */
  FieldTrainer(
      FeatureChoice choice,
      List<Plan> plans,
      BiFunction<String, String, Similarity> similarities,
      @Nullable SentenceEncoder encoder) {
    this.choice = choice;
    plans.forEach(plan -> this.plans.put(plan.id(), plan));
    this.similarities = similarities;
    this.encoder = encoder;
  }

  /** Fits tasks and measures; see {@link AlignmentTrainer#fit}. */
  Map<Granularity, LevelModel> fit(List<ReferenceAlignment> references) {
    List<ReferenceAlignment> tasks = of(references, Granularity.TASK);
    Map<Granularity, LevelModel> levels = new EnumMap<>(Granularity.class);
    levels.put(Granularity.TASK, tasks(tasks));
    Examples measures = new Examples();
    for (ReferenceAlignment each : of(references, Granularity.MEASURE)) {
      // The tasks of this pair are scored by what the other pairs teach, as they will be in use.
      List<ReferenceAlignment> others = tasks.stream().filter(t -> !samePlans(t, each)).toList();
      LevelModel model = tasks(others.isEmpty() ? tasks : others);
      measures.add(
          each,
          plan(each.left()),
          plan(each.right()),
          left(each).sizes(right(each)),
          measures(each, model));
    }
    levels.put(
        Granularity.MEASURE,
        measures.hasSame()
            ? FittedModel.ofMeasures(measures, choice)
            : AlignmentModel.standard().level(choice.field().id(), Granularity.MEASURE));
    return levels;
  }

  private static List<ReferenceAlignment> of(
      List<ReferenceAlignment> references, Granularity level) {
    return references.stream().filter(each -> each.level() == level).toList();
  }

  private static boolean samePlans(ReferenceAlignment one, ReferenceAlignment other) {
    return (one.left().equals(other.left()) && one.right().equals(other.right()))
        || (one.left().equals(other.right()) && one.right().equals(other.left()));
  }

  private LevelModel tasks(List<ReferenceAlignment> references) {
    Examples examples = new Examples();
    Examples brief = new Examples();
    for (ReferenceAlignment each : references) {
      boolean lines = left(each).sizes(right(each)).brevity() >= LINES;
      add(lines ? brief : examples, each, Integer.MAX_VALUE);
      for (int k = 0; k < BRIEF.length && !lines; k++) {
        add(brief, each, BRIEF[k]);
      }
    }
    if (!examples.hasSame()) {
      references.forEach(each -> add(examples, each, Integer.MAX_VALUE));
    }
    if (!examples.hasSame()) {
      throw new IllegalArgumentException("no pair of tasks is judged to be the same");
    }
    return FittedModel.ofTasks(examples, brief, choice);
  }

  private void add(Examples examples, ReferenceAlignment reference, int letters) {
    PreparedPlan left = prepared(reference, reference.left(), letters);
    PreparedPlan right = prepared(reference, reference.right(), letters);
    PairScores scores = aligner(reference).tasks(left, right, FittedModel.unfittedTasks(choice));
    examples.add(reference, left.plan(), right.plan(), left.sizes(right), scores);
  }

  private PairScores measures(ReferenceAlignment reference, LevelModel tasks) {
    LevelModel measures = FittedModel.unfittedMeasures(choice);
    FieldAligner aligner = aligner(reference);
    PreparedPlan left = left(reference);
    PreparedPlan right = right(reference);
    return PairScores.ofMeasures(
        left, right, aligner.similarity(), measures, aligner.tasks(left, right, tasks));
  }

  private FieldAligner aligner(ReferenceAlignment reference) {
    return aligners.computeIfAbsent(
        reference.left() + "\t" + reference.right(),
        key ->
            FieldAligner.of(
                similarities.apply(reference.left(), reference.right()),
                Map.of(
                    Granularity.TASK, FittedModel.unfittedTasks(choice),
                    Granularity.MEASURE, FittedModel.unfittedMeasures(choice)),
                ThemeTagger.standard(),
                encoder,
                null));
  }

  private PreparedPlan left(ReferenceAlignment reference) {
    return prepared(reference, reference.left(), Integer.MAX_VALUE);
  }

  private PreparedPlan right(ReferenceAlignment reference) {
    return prepared(reference, reference.right(), Integer.MAX_VALUE);
  }

  private PreparedPlan prepared(ReferenceAlignment reference, String plan, int letters) {
    boolean whole = letters == Integer.MAX_VALUE;
    return prepared.computeIfAbsent(
        reference.left() + "\t" + reference.right() + "\t" + plan + "\t" + letters,
        key ->
            aligner(reference)
                .prepare(
                    whole ? plan(plan) : BriefPlan.of(plan(plan), letters),
                    whole ? Granularity.MEASURE : Granularity.TASK));
  }

  private Plan plan(String id) {
    Plan plan = plans.get(id);
    if (plan == null) {
      throw new IllegalArgumentException("no plan " + id + " was given");
    }
    return plan;
  }
}
