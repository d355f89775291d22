package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.PairFeatures;
import io.github.duibiao.similarity.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which features a model is fitted with.
 *
 * @param field the field
 * @param encoder whether there is a sentence encoder
 * @param without the names of features that are left out, to see what they are worth
 */
record FeatureChoice(Field field, boolean encoder, Set<String> without) {
  boolean general() {
    return field.equals(Field.general());
  }

  /** Returns what tasks are called the same by, and how much of it; see {@link Shares}. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new TreeMap<>(Shares.of(field.id(), encoder));
    shares.keySet().removeAll(without);
    return shares;
  }

  /** Returns what says, beside the one number, that tasks are at least in part the same. */
  List<String> relatedTasks() {
    return chosen("part", "themes");
  }

  /** Returns what measures are called the same by. */
  List<String> sameMeasures() {
    return chosen("words", "topics", "encoder", "task", "part", "passage");
  }

  /** Returns what measures are called at least in part the same by. */
  List<String> relatedMeasures() {
    return chosen("words", "encoder", "taskPart", "part", "themes", "passage");
  }

  private List<String> chosen(String... features) {
    return List.of(features).stream()
        .filter(each -> !without.contains(each))
        .filter(each -> encoder || !each.equals(PairFeatures.ENCODER))
        .filter(each -> !general() || !(each.equals("topics") || each.equals("themes")))
        .toList();
  }
}
