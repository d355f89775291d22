package io.github.duibiao.similarity.feature;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How common characters and pairs of characters are in work plans: in how many tasks of a fixed
 * collection each occurs. What every task has weighs little.
 */
final class Background {
  private static final String TASKS = "tasks";

  private final int tasks;
  private final LongTable grams;

  private Background(int tasks, LongTable grams) {
    this.tasks = tasks;
    this.grams = grams;
  }

  /** Reads the lines {@code tasks N} and {@code GRAM COUNT}. */
  static Background of(List<String[]> lines) {
    int tasks = 1;
    LongTable grams = new LongTable(lines.size());
    for (String[] fields : lines) {
      if (fields[0].equals(TASKS)) {
        tasks = Integer.parseInt(fields[1]);
      } else {
        grams.put(Grams.key(fields[0]), Integer.parseInt(fields[1]));
      }
    }
    return new Background(tasks, grams);
  }

  /** Returns the lines that {@link #of} reads, from counts; n-grams of one task alone left out. */
  static String lines(int tasks, Map<String, Integer> grams) {
    StringBuilder text = new StringBuilder();
    text.append(TASKS).append('\t').append(tasks).append('\n');
    new TreeMap<>(grams)
        .forEach(
            (gram, count) -> {
              if (count > 1) {
                text.append(gram).append('\t').append(count).append('\n');
              }
            });
    return text.toString();
  }

  /** Returns how many tasks were counted. */
  int tasks() {
    return tasks;
  }

  /** Returns in how many of them an n-gram occurs. */
  int count(long gram) {
    return Math.max(0, grams.get(gram));
  }
}
