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
  private final LevelModel model;
  private final List<String> features;
  private final Similarity similarity;

  Explanations(Scores scores, LevelModel model, Granularity level, Similarity similarity) {
    this.scores = scores;
    this.model = model;
    features = AlignmentModel.features(level);
    this.similarity = similarity;
  }

  List<Evidence> evidence(int i, int j) {
    double[] values = scores.values[i][j];
    boolean worth = model.related(values) >= WORTH_EXPLAINING;
    List<Evidence> evidence = new ArrayList<>(values.length);
    for (int k = 0; k < values.length; k++) {
      String feature = features.get(k);
      String detail =
          worth && values[k] > 0 ? detail(feature, scores.left.get(i), scores.right.get(j)) : "";
      evidence.add(new Evidence(feature, values[k], model.contribution(k, values[k]), detail));
    }
    return evidence;
  }

  private String detail(String feature, Profile left, Profile right) {
    return switch (feature) {
      case "words" -> String.join("、", similarity.sharedWords(left, right));
      case "topics" -> String.join("、", similarity.sharedTopics(left, right));
      case "title" -> String.join("、", similarity.sharedTitle(left, right));
      case "part" -> String.join(Evidence.BETWEEN, similarity.bestSentences(left, right));
      case "passage" -> similarity.longestPassage(left, right);
      default -> "";
    };
  }
}
