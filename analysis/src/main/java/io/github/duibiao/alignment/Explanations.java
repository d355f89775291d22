package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Grounds;
import java.util.ArrayList;
import java.util.List;

/** Says what the probability of a pair rests on, in words where there is something to say. */
final class Explanations {
  /** Below this probability of any relation a pair is not explained in words. */
  private static final double WORTH_EXPLAINING = 0.1;

  private final Scores scores;
  private final Probabilities likely;
  private final LevelModel model;

  Explanations(Scores scores, Probabilities likely, LevelModel model) {
    this.scores = scores;
    this.likely = likely;
    this.model = model;
  }

  /** Returns the evidence of the pairs of one on the left, for each on the right. */
  List<List<Evidence>> evidence(int i) {
    Grounds grounds = scores.pairs.grounds(i);
    List<List<Evidence>> row = new ArrayList<>(scores.columns());
    for (int j = 0; j < scores.columns(); j++) {
      boolean worth = likely.related[i][j] >= WORTH_EXPLAINING;
      List<Evidence> evidence = new ArrayList<>(model.features().size());
      for (Feature feature : model.features()) {
        double value = scores.values[i][j][feature.index()];
        double weight = model.same().contribution(feature, value);
        String detail = worth && value > 0 ? detail(feature, grounds, j) : "";
        evidence.add(new Evidence(feature.label(), value, weight, detail));
      }
      row.add(evidence);
    }
    return row;
  }

  private static String detail(Feature feature, Grounds grounds, int j) {
    return switch (feature) {
      case WORDS -> String.join("、", grounds.sharedWords(j));
      case TOPICS -> String.join("、", grounds.sharedTopics(j));
      case TITLE -> String.join("、", grounds.sharedTitle(j));
      case PART -> String.join(Evidence.BETWEEN, grounds.bestSentences(j));
      case PASSAGE -> grounds.longestPassage(j);
      case THEMES -> String.join("、", grounds.sharedThemes(j));
      case SENTENCES, TASK, TASK_PART, MARGIN, ENCODER -> "";
    };
  }
}
