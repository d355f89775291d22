package io.github.duibiao.similarity;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many tasks of some plans each notion and each n-gram occurs. */
final class BackgroundCounts {
  private final Map<String, Integer> notions = new HashMap<>();
  private final Map<String, Integer> grams = new HashMap<>();
  private int tasks;

  private BackgroundCounts() {}

  static BackgroundCounts of(List<Plan> plans, Glossary glossary) {
    BackgroundCounts counts = new BackgroundCounts();
    for (Plan plan : plans) {
      plan.tasks().forEach(task -> counts.add(task, glossary));
    }
    return counts;
  }

  private void add(Task task, Glossary glossary) {
    tasks++;
    Script text = Script.of(task.title() + "。" + Profiles.body(task));
    double[] mentions = new double[glossary.size()];
    glossary.weigh(text, mentions);
    for (int i = 0; i < mentions.length; i++) {
      if (mentions[i] > 0) {
        notions.merge(glossary.name(i), 1, Integer::sum);
      }
    }
    Set<String> seen = new HashSet<>();
    for (long key : new Grams(text).keys()) {
      seen.add(Grams.text(key));
    }
    seen.forEach(gram -> grams.merge(gram, 1, Integer::sum));
  }

  Background background(Glossary glossary) {
    return Background.of(Lines.split(lines()), glossary);
  }

  /** Returns the text form that {@link Background#of} reads. */
  String lines() {
    return Background.lines(Math.max(1, tasks), notions, grams);
  }
}
