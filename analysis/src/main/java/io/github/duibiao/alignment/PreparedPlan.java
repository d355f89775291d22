package io.github.duibiao.alignment;

import com.google.common.base.Suppliers;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Embeddings;
import io.github.duibiao.similarity.feature.Profile;
import io.github.duibiao.similarity.feature.Profiles;
import io.github.duibiao.similarity.feature.Similarity;
import io.github.duibiao.similarity.feature.WordVectors;
import io.github.duibiao.themes.TaggedTheme;
import io.github.duibiao.themes.ThemeTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plan prepared for alignment with any other: the profiles of its tasks and of its measures. */
final class PreparedPlan {
  private final Plan plan;
  private final List<String> ids;
  private final List<Profile> tasks = new ArrayList<>();
  private final List<Profile> measures = new ArrayList<>();
  private final List<Integer> taskOfMeasure = new ArrayList<>();
  private final @Nullable Embeddings meanings;
  private final @Nullable Embeddings taskVectors;
  private final @Nullable Embeddings measureVectors;
  private double @Nullable [][][] bridges;

  /**
   * Prepares a plan.
   *
   * @param tagger says what tasks and measures are about; null where no model asks
   * @param words what words mean; null where no model asks
   */
  PreparedPlan(
      Plan plan,
      Granularity level,
      Similarity similarity,
      @Nullable ThemeTagger tagger,
      @Nullable WordVectors words,
      @Nullable SentenceEncoder encoder) {
    this.plan = plan;
    ids = level.ids(plan);
    Supplier<Map<String, List<TaggedTheme>>> themes =
        Suppliers.memoize(() -> themes(plan, level, tagger));
    Profiles profiles = similarity.profiles();
    List<Measure> working = new ArrayList<>();
    for (Task task : plan.tasks()) {
      if (level == Granularity.MEASURE) {
        for (Measure measure : task.workingMeasures()) {
          measures.add(profiles.profile(measure, of(measure, themes)));
          taskOfMeasure.add(tasks.size());
          working.add(measure);
        }
      }
      tasks.add(profiles.profile(task, of(task, themes)));
    }
    meanings = words == null ? null : words.of(plan.tasks());
    taskVectors = encoder == null ? null : Embeddings.of(plan.tasks(), encoder);
    measureVectors = encoder == null ? null : Embeddings.of(working, encoder);
  }

  private static Map<String, List<TaggedTheme>> themes(
      Plan plan, Granularity level, @Nullable ThemeTagger tagger) {
    Map<String, List<TaggedTheme>> themes = new HashMap<>();
    if (tagger != null) {
      (level == Granularity.TASK ? tagger.tagTasks(plan) : tagger.tag(plan).assignments())
          .forEach(each -> themes.putIfAbsent(each.demand(), each.themes()));
    }
    return themes;
  }

  private static Supplier<List<TaggedTheme>> of(
      Demand demand, Supplier<Map<String, List<TaggedTheme>>> themes) {
    return () -> themes.get().getOrDefault(demand.id(), List.of());
  }

  Plan plan() {
    return plan;
  }

  /** Returns the ids of what is aligned, in the order of the document. */
  List<String> ids() {
    return ids;
  }

  List<Profile> tasks() {
    return tasks;
  }

  List<Profile> measures() {
    return measures;
  }

  /** Returns what the words of the tasks mean; null where no model asks. */
  @Nullable Embeddings meanings() {
    return meanings;
  }

  PlanSizes sizes(PreparedPlan other) {
    return PlanSizes.of(tasks, other.tasks);
  }

  int taskOfMeasure(int measure) {
    return taskOfMeasure.get(measure);
  }

  @Nullable Embeddings vectors(Granularity level) {
    return level == Granularity.TASK ? taskVectors : measureVectors;
  }

  /** Returns how alike its tasks are to those of the bridges; computed once. */
  synchronized double[][][] bridges(Bridges over, LevelModel model) {
    if (bridges == null) {
      bridges = over.scores(tasks, model);
    }
    return bridges;
  }
}
