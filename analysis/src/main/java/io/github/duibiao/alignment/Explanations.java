package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Profile;
import io.github.duibiao.similarity.Similarity;
import java.util.ArrayList;
import java.util.List;

/** Says what the probability of a pair rests on, in words where there is something to say. */
final class Explanations {
  /** Below this probability of any relation a pair is not explained in words. */
  private static final double WORTH_EXPLAINING = 0.1;

  private final Scores scores;
  private final double[][] related;
  private final LevelModel model;
  private final Similarity similarity;

  Explanations(Scores scores, double[][] related, LevelModel model, Similarity similarity) {
    this.scores = scores;
    this.related = related;
    this.model = model;
    this.similarity = similarity;
  }

  List<Evidence> evidence(int i, int j) {
    boolean worth = LevelModel.probability(related[i][j]) >= WORTH_EXPLAINING;
    List<Evidence> evidence = new ArrayList<>(model.features().size());
    for (Feature feature : model.features()) {
      double value = scores.values[i][j][feature.index()];
      String detail =
          worth && value > 0 ? detail(feature, scores.left.get(i), scores.right.get(j)) : "";
      evidence.add(
          new Evidence(feature.label(), value, model.same().contribution(feature, value), detail));
    }
    return evidence;
  }

  private String detail(Feature feature, Profile left, Profile right) {
    return switch (feature) {
      case WORDS -> String.join("、", similarity.sharedWords(left, right));
      case TOPICS -> String.join("、", similarity.sharedTopics(left, right));
      case TITLE -> String.join("、", similarity.sharedTitle(left, right));
      case PART -> String.join(Evidence.BETWEEN, similarity.bestSentences(left, right));
      case PASSAGE -> similarity.longestPassage(left, right);
      case THEMES -> String.join("、", similarity.sharedThemes(left, right));
      case SENTENCES, TASK, TASK_PART, MARGIN, ENCODER -> "";
    };
  }
}
