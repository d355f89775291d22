package io.github.duibiao.similarity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How common n-grams of characters and notions are in plans of the genre: in how many tasks of a
 * fixed collection each occurs. What every task has weighs little. The collection is fixed, so that
 * the weights do not depend on which two plans are compared.
 */
final class Background {
  private static final String TASKS = "tasks";
  private static final String NOTION = "notion";

  private final LongTable grams;
  private final double[] gramWeights;
  private final double[] notionWeights;

  private Background(int tasks, LongTable grams, double[] notionWeights) {
    this.grams = grams;
    this.notionWeights = notionWeights;
    gramWeights = new double[tasks + 1];
    for (int count = 0; count <= tasks; count++) {
      gramWeights[count] = StrictMath.log((tasks + 1) / Math.max(1, count + 0.5));
    }
  }

  /** Reads the lines {@code tasks N}, {@code notion NAME COUNT} and {@code GRAM COUNT}. */
  static Background of(List<String[]> lines, Glossary glossary) {
    int tasks = 1;
    LongTable grams = new LongTable(lines.size());
    double[] counts = new double[glossary.size()];
    for (String[] fields : lines) {
      if (fields[0].equals(TASKS)) {
        tasks = Integer.parseInt(fields[1]);
      } else if (fields[0].equals(NOTION)) {
        int notion = glossary.indexOf(fields[1]);
        if (notion >= 0) {
          counts[notion] = Integer.parseInt(fields[2]);
        }
      } else {
        grams.put(Grams.key(fields[0]), Integer.parseInt(fields[1]));
      }
    }
    double[] weights = new double[counts.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = glossary.theme(i) < 0 ? 0 : StrictMath.log((tasks + 1.0) / (counts[i] + 1));
    }
    return new Background(tasks, grams, weights);
  }

  /** Returns the lines that {@link #of} reads, from counts; n-grams of one task alone left out. */
  static String lines(int tasks, Map<String, Integer> notions, Map<String, Integer> grams) {
    StringBuilder text = new StringBuilder();
    text.append(TASKS).append('\t').append(tasks).append('\n');
    new TreeMap<>(notions)
        .forEach(
            (name, count) ->
                text.append(NOTION)
                    .append('\t')
                    .append(name)
                    .append('\t')
                    .append(count)
                    .append('\n'));
    new TreeMap<>(grams)
        .forEach(
            (gram, count) -> {
              if (count > 1) {
                text.append(gram).append('\t').append(count).append('\n');
              }
            });
    return text.toString();
  }

  /** Returns the weight of an n-gram, positive: the rarer, the more (Spärck Jones 1972). */
  double gramWeight(long gram) {
    return gramWeights[Math.max(0, grams.get(gram))];
  }

  /** Returns the weight of a notion, 0 where it tells nothing. */
  double notionWeight(int notion) {
    return notionWeights[notion];
  }
}
