package io.github.duibiao.similarity;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The vectors that a {@link SentenceEncoder} gives to tasks or measures. Immutable. */
public final class Embeddings {
  private final List<double[]> units;

  private Embeddings(List<double[]> units) {
    this.units = units;
  }

  /**
   * Encodes tasks or measures, each as one text, a task with its heading.
   *
   * @throws IllegalStateException if the encoder does not give one vector for each text, or vectors
   *     of different lengths
   */
  public static Embeddings of(List<? extends Demand> demands, SentenceEncoder encoder) {
    List<String> texts = new ArrayList<>();
    for (Demand demand : demands) {
      String text = text(demand);
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    List<float[]> vectors = texts.isEmpty() ? List.of() : encoder.encode(texts);
    if (vectors.size() != texts.size()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "the sentence encoder gave %d vectors for %d texts 句向量与文本数目不符",
              vectors.size(),
              texts.size()));
    }
    List<double[]> units = new ArrayList<>();
    int next = 0;
    for (Demand demand : demands) {
      units.add(text(demand).isBlank() ? new double[0] : unit(vectors.get(next++)));
    }
    return new Embeddings(units);
  }

  private static String text(Demand demand) {
    String body = Profiles.body(demand);
    return demand instanceof Task task ? (task.title() + "。" + body) : body;
  }

  private static double[] unit(float[] vector) {
    double squares = 0;
    for (float each : vector) {
      squares += (double) each * each;
    }
    double norm = Math.sqrt(squares);
    double[] unit = new double[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = norm == 0 ? 0 : vector[i] / norm;
    }
    return unit;
  }

  /**
   * Returns how alike one of these is to one of others: the cosine, 0 where it is negative or a
   * text is blank.
   *
   * @param index which of these
   * @param others made by the same encoder
   * @param other which of the others
   */
  public double compare(int index, Embeddings others, int other) {
    double[] mine = units.get(index);
    double[] theirs = others.units.get(other);
    if (mine.length == 0 || theirs.length == 0) {
      return 0;
    }
    if (mine.length != theirs.length) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "the sentence encoder gave vectors of %d and of %d numbers 句向量长度不一",
              mine.length,
              theirs.length));
    }
    double product = 0;
    for (int i = 0; i < mine.length; i++) {
      product += mine[i] * theirs[i];
    }
    return Math.max(0, Math.min(1, product));
  }
}
