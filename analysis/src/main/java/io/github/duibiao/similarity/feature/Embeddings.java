package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.SentenceEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The vectors that a {@link SentenceEncoder} gives to tasks or measures. Immutable. */
public final class Embeddings {
  /** How many texts the centre that is known from elsewhere counts for. */
  private static final int KNOWN = 30;

  private final List<double[]> units;
  private final float[] known;

  private Embeddings(List<double[]> units, float[] known) {
    this.units = units;
    this.known = known;
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
    return new Embeddings(units, encoder.centre());
  }

  static String text(Demand demand) {
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
   * Returns what these and others have in common: the mean of all, where they are few drawn towards
   * the centre that the encoder knows, if it does.
   *
   * @param others made by the same encoder
   * @throws IllegalStateException if the vectors are of different lengths
   */
  public double[] centre(Embeddings others) {
    double[] mine = sum();
    double[] theirs = others.sum();
    if (mine.length == 0 || theirs.length == 0) {
      return new double[0];
    }
    check(mine, theirs);
    double[] centre = new double[mine.length];
    boolean drawn = known.length == centre.length;
    int texts = units.size() + others.units.size() + (drawn ? KNOWN : 0);
    for (int k = 0; k < centre.length; k++) {
      centre[k] = (mine[k] + theirs[k] + (drawn ? KNOWN * known[k] : 0)) / texts;
    }
    return centre;
  }

  /** The sum of all vectors; empty where every text is blank. */
  private double[] sum() {
    double[] sum = {};
    for (double[] unit : units) {
      if (unit.length > 0) {
        sum = sum.length == 0 ? new double[unit.length] : sum;
        check(sum, unit);
        for (int k = 0; k < unit.length; k++) {
          sum[k] += unit[k];
        }
      }
    }
    return sum;
  }

  /**
   * Returns how alike one of these is to one of others: the cosine of what they are beside the
   * centre, 0 where it is negative or a text is blank.
   *
   * @param index which of these
   * @param others made by the same encoder
   * @param other which of the others
   * @param centre what all have in common, as {@link #centre} gives it
   */
  public double compare(int index, Embeddings others, int other, double[] centre) {
    double[] mine = units.get(index);
    double[] theirs = others.units.get(other);
    if (mine.length == 0 || theirs.length == 0) {
      return 0;
    }
    check(mine, theirs);
    double product = 0;
    double left = 0;
    double right = 0;
    for (int k = 0; k < mine.length; k++) {
      double one = mine[k] - centre[k];
      double two = theirs[k] - centre[k];
      product += one * two;
      left += one * one;
      right += two * two;
    }
    double norm = Math.sqrt(left * right);
    return norm == 0 ? 0 : Math.max(0, Math.min(1, product / norm));
  }

  /**
   * Returns what these are beside a centre, each of length 1; nothing where a text is blank or says
   * nothing beside it.
   *
   * @param centre what all have in common, as {@link #centre} gives it; empty for nothing
   */
  public double[][] beside(double[] centre) {
    double[][] beside = new double[units.size()][];
    for (int i = 0; i < beside.length; i++) {
      double[] unit = units.get(i);
      double[] difference = new double[unit.length];
      double squares = 0;
      for (int k = 0; k < unit.length; k++) {
        difference[k] = unit[k] - (centre.length == 0 ? 0 : centre[k]);
        squares += difference[k] * difference[k];
      }
      double norm = Math.sqrt(squares);
      for (int k = 0; k < unit.length; k++) {
        difference[k] = norm == 0 ? 0 : difference[k] / norm;
      }
      beside[i] = difference;
    }
    return beside;
  }

  private static void check(double[] one, double[] other) {
    if (one.length != other.length) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "the sentence encoder gave vectors of %d and of %d numbers 句向量长度不一",
              one.length,
              other.length));
    }
  }
}
