package io.github.duibiao.alignment;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Similarity;
import io.github.duibiao.similarity.feature.WordVectors;
import io.github.duibiao.themes.ThemeTagger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Aligns plans of one field.
 *
 * @param similarity how they are compared
 * @param levels the model
 * @param tagger says what tasks are about; null where the model does not ask
 * @param words what words mean; null where the model does not ask
 * @param encoder the sentence encoder; null where the model was fitted without
 * @param bridges plans to go over; null where the model does not ask
 */
record FieldAligner(
    Similarity similarity,
    Map<Granularity, LevelModel> levels,
    @Nullable ThemeTagger tagger,
    @Nullable WordVectors words,
    @Nullable SentenceEncoder encoder,
    @Nullable Bridges bridges) {

  static FieldAligner of(
      Field field,
      AlignmentModel model,
      @Nullable Codebook codebook,
      @Nullable SentenceEncoder encoder,
      @Nullable List<Plan> bridges) {
    Similarity standard = Similarity.of(field);
    Similarity similarity = codebook == null ? standard : standard.withCodebook(codebook);
    ThemeTagger tagger = codebook == null ? ThemeTagger.standard() : ThemeTagger.of(codebook);
    return of(similarity, model.levels(field.id()), tagger, encoder, bridges);
  }

  static FieldAligner of(
      Similarity similarity,
      Map<Granularity, LevelModel> levels,
      ThemeTagger tagger,
      @Nullable SentenceEncoder encoder,
      @Nullable List<Plan> bridges) {
    boolean bridged = counts(levels, FeatureNames.BRIDGES);
    return new FieldAligner(
        similarity,
        levels,
        counts(levels, TextFeatures.Themes.NAME) ? tagger : null,
        counts(levels, FeatureNames.MEANING) ? WordVectors.standard() : null,
        counts(levels, FeatureNames.ENCODER) ? encoder : null,
        !bridged
            ? null
            : bridges == null
                ? Bridges.of(similarity.field(), similarity)
                : Bridges.over(bridges, similarity));
  }

  private static boolean counts(Map<Granularity, LevelModel> levels, String feature) {
    return levels.values().stream().anyMatch(each -> each.counts(feature));
  }

  Field field() {
    return similarity.field();
  }

  PreparedPlan prepare(Plan plan, Granularity level) {
    return new PreparedPlan(plan, level, similarity, tagger, words, encoder);
  }

  Alignment align(PreparedPlan left, PreparedPlan right, Granularity level) {
    boolean turned = left.plan().id().compareTo(right.plan().id()) > 0;
    AllPairs pairs =
        new AllPairs(
            left.ids(),
            right.ids(),
            () -> {
              PairScores scores = scores(left, right, level);
              return new AllPairs.Decided(scores, new Decisions(scores).decide(turned));
            });
    return Alignment.of(
        left.plan().id(),
        right.plan().id(),
        level,
        level == Granularity.TASK
            ? model(level).at(left.sizes(right)).same().constant()
            : model(level).same().constant(),
        left.ids(),
        right.ids(),
        pairs);
  }

  PairScores scores(PreparedPlan left, PreparedPlan right, Granularity level) {
    PairScores tasks = tasks(left, right, model(Granularity.TASK));
    return level == Granularity.TASK
        ? tasks
        : PairScores.ofMeasures(left, right, similarity, model(Granularity.MEASURE), tasks);
  }

  PairScores tasks(PreparedPlan left, PreparedPlan right, LevelModel model) {
    return PairScores.ofTasks(left, right, similarity, model, bridges);
  }

  private LevelModel model(Granularity level) {
    LevelModel model = levels.get(level);
    if (model == null) {
      throw new IllegalStateException("no model of " + level + " for " + field());
    }
    return model;
  }
}
