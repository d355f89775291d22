package io.github.duibiao.alignment;

import java.util.List;
import java.util.Set;

/** The names of the features, in the order in which models and evidence list them. */
final class FeatureNames {
  static final String TASK = "task";
  static final String TASK_PART = "taskPart";
  static final String ENCODER = "encoder";
  static final String MEANING = "meaning";
  static final String RIVALS = "rivals";
  static final String BRIDGES = "bridges";

  /** All names. */
  static final List<String> ORDER =
      List.of(
          TextFeatures.Words.NAME,
          TextFeatures.Topics.NAME,
          TextFeatures.Title.NAME,
          TextFeatures.Opening.NAME,
          MEANING,
          ENCODER,
          RIVALS,
          BRIDGES,
          TASK,
          TASK_PART,
          TextFeatures.Part.NAME,
          TextFeatures.Sentences.NAME,
          TextFeatures.Themes.NAME,
          TextFeatures.Wording.NAME);

  /** What says how alike two tasks are, and so who their rivals are. */
  static final Set<String> ALIKE =
      Set.of(
          TextFeatures.Words.NAME,
          TextFeatures.Topics.NAME,
          TextFeatures.Title.NAME,
          TextFeatures.Opening.NAME,
          MEANING,
          ENCODER);

  /** Those of them that look past the words: they count for more where there are few words. */
  static final Set<String> PAST_WORDS = Set.of(MEANING, ENCODER);

  private FeatureNames() {}
}
