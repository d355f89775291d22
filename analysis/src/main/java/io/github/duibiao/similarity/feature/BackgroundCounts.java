package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many tasks of some plans each character and each pair of characters occurs. */
final class BackgroundCounts {
  private final Map<String, Integer> grams = new HashMap<>();
  private int tasks;

  private BackgroundCounts() {}

  static BackgroundCounts of(List<Plan> plans) {
    BackgroundCounts counts = new BackgroundCounts();
    for (Plan plan : plans) {
      plan.tasks().forEach(counts::add);
    }
    return counts;
  }

  private void add(Task task) {
    tasks++;
    for (long key : Grams.of(Script.of(task.title() + "。" + Profiles.body(task))).keys()) {
      grams.merge(Grams.text(key), 1, Integer::sum);
    }
  }

  Background background() {
    return Background.of(Lines.split(lines()));
  }

  /** Returns the text form that {@link Background#of} reads. */
  String lines() {
    return Background.lines(Math.max(1, tasks), grams);
  }
}
