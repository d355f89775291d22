package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Pairs;
import java.util.ArrayList;
import java.util.List;

/** Says what the probability of a pair rests on, in words where there is something to say. */
final class Explanations {
  /** Below this probability of any relation a pair is not explained in words. */
  private static final double WORTH_EXPLAINING = 0.1;

  private final Scores scores;
  private final double[][] related;
  private final LevelModel model;
  private final Pairs pairs;

  Explanations(Scores scores, double[][] related, LevelModel model) {
    this.scores = scores;
    pairs = scores.pairs;
    this.related = related;
    this.model = model;
  }

  List<Evidence> evidence(int i, int j) {
    boolean worth = LevelModel.probability(related[i][j]) >= WORTH_EXPLAINING;
    List<Evidence> evidence = new ArrayList<>(model.features().size());
    for (Feature feature : model.features()) {
      double value = scores.values[i][j][feature.index()];
      String detail = worth && value > 0 ? detail(feature, i, j) : "";
      evidence.add(
          new Evidence(feature.label(), value, model.same().contribution(feature, value), detail));
    }
    return evidence;
  }

  private String detail(Feature feature, int i, int j) {
    return switch (feature) {
      case WORDS -> String.join("、", pairs.sharedWords(i, j));
      case TOPICS -> String.join("、", pairs.sharedTopics(i, j));
      case TITLE -> String.join("、", pairs.sharedTitle(i, j));
      case PART -> String.join(Evidence.BETWEEN, pairs.bestSentences(i, j));
      case PASSAGE -> pairs.longestPassage(i, j);
      case THEMES -> String.join("、", pairs.sharedThemes(i, j));
      case SENTENCES, TASK, TASK_PART, MARGIN, ENCODER -> "";
    };
  }
}
