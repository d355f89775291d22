package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.LevelModel;
import io.github.duibiao.alignment.PairFeatures;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Similarity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Fits the models of one field; keeps what it has measured. */
final class FieldTrainer {
  /** To how many letters of text tasks are cut, to see what is left of one told in a line. */
  private static final int[] BRIEF = {0, 15, 40};

  /** From this brevity on, tasks are told in a line or two as they are. */
  private static final double LINES = 0.4;

  private final FeatureChoice choice;
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final BiFunction<String, String, Similarity> similarities;
  private final @Nullable SentenceEncoder encoder;
  private final Map<String, PairFeatures> features = new HashMap<>();
  private final Map<String, PairFeatures.Table> tables = new HashMap<>();

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
      Plan left = plan(each.left());
      Plan right = plan(each.right());
      measures.add(each, left, right, features(each).measures(left, right, model), 1);
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
      boolean lines = tasks(each, Integer.MAX_VALUE).brevity() >= LINES;
      add(lines ? brief : examples, each, Integer.MAX_VALUE, 1);
      for (int k = 0; k < BRIEF.length && !lines; k++) {
        // However often it is cut, it is one pair of plans.
        add(brief, each, BRIEF[k], 1.0 / BRIEF.length);
      }
    }
    if (!examples.hasSame()) {
      references.forEach(each -> add(examples, each, Integer.MAX_VALUE, 1));
    }
    if (!examples.hasSame()) {
      throw new IllegalArgumentException("no pair of tasks is judged to be the same");
    }
    return FittedModel.ofTasks(examples, brief, choice);
  }

  private void add(Examples examples, ReferenceAlignment reference, int letters, double worth) {
    PairFeatures.Table tasks = tasks(reference, letters);
    examples.add(reference, plan(reference.left()), plan(reference.right()), tasks, worth);
  }

  private PairFeatures.Table tasks(ReferenceAlignment reference, int letters) {
    return tables.computeIfAbsent(
        key(reference) + "\t" + letters,
        key ->
            features(reference)
                .tasks(
                    brief(plan(reference.left()), letters),
                    brief(plan(reference.right()), letters)));
  }

  private static Plan brief(Plan plan, int letters) {
    return letters == Integer.MAX_VALUE ? plan : BriefPlan.of(plan, letters);
  }

  private PairFeatures features(ReferenceAlignment reference) {
    return features.computeIfAbsent(
        key(reference),
        key ->
            new PairFeatures(
                similarities.apply(reference.left(), reference.right()),
                Map.of(
                    Granularity.TASK, FittedModel.unfittedTasks(choice),
                    Granularity.MEASURE, FittedModel.unfittedMeasures(choice)),
                encoder));
  }

  private static String key(ReferenceAlignment reference) {
    return reference.left() + "\t" + reference.right();
  }

  private Plan plan(String id) {
    Plan plan = plans.get(id);
    if (plan == null) {
      throw new IllegalArgumentException("no plan " + id + " was given");
    }
    return plan;
  }
}
