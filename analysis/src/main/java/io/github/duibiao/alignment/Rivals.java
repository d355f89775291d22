package io.github.duibiao.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How alike other pairs of the two are: the mean of the three likest of the row and of the three
 * likest of the column, this pair among them. It counts against a pair: where every task is like
 * every other, as in plans that repeat their phrases, being alike says little.
 *
 * <p>Three, since a single best rival is brittle: one task that the other plan splits in two would
 * stand in its own way.
 *
 * <p>Two plans that have little in common altogether, such as plans of two fields, have rivals that
 * are little alike too, which is no reason to take a pair for the same: what they lack in likeness
 * is added to the rivals of all their pairs.
 */
final class Rivals implements Feature {
  private static final int BEST = 3;

  /**
   * How alike the likest of other tasks are by chance. In a plan of two or three tasks there is
   * next to nothing that could be more alike, which is no reason to take a pair for the same.
   */
  private static final double CHANCE = 0.12;

  /**
   * How alike the likest of each task are, on average, in plans of one subject at least: in those
   * of one or two lines a task that taught the model 0.25 and 0.30, in those of different fields
   * 0.12.
   */
  private static final double RELATED = 0.18;

  /** The order of the tasks, in which sums run, is not to be seen in what is told. */
  private static final double PLACES = 1e6;

  private final double[] rows;
  private final double[] columns;
  private final double unrelated;

  /**
   * Finds the means of rows and columns, in one pass over all pairs.
   *
   * @param alike how alike each pair is
   * @param width how many columns there are
   */
  Rivals(double[][] alike, int width) {
    double[][] bestOfColumns = new double[width][];
    Arrays.setAll(bestOfColumns, j -> unknown());
    double[] likest = new double[width];
    double ofRows = 0;
    rows = new double[alike.length];
    for (int i = 0; i < alike.length; i++) {
      double[] best = unknown();
      double likestOfRow = 0;
      for (int j = 0; j < width; j++) {
        put(best, alike[i][j]);
        put(bestOfColumns[j], alike[i][j]);
        likestOfRow = Math.max(likestOfRow, alike[i][j]);
        likest[j] = Math.max(likest[j], alike[i][j]);
      }
      ofRows += likestOfRow / alike.length;
      rows[i] = mean(best);
    }
    columns = new double[width];
    for (int j = 0; j < width; j++) {
      columns[j] = mean(bestOfColumns[j]);
    }
    double together = Math.max(ofRows, mean(likest));
    unrelated = Math.max(0, Math.rint((RELATED - together) * PLACES) / PLACES);
  }

  private static void put(double[] best, double value) {
    double rest = value;
    for (int k = 0; k < best.length; k++) {
      if (rest > best[k]) {
        double out = best[k];
        best[k] = rest;
        rest = out;
      }
    }
  }

  /** Rivals before any is known. */
  private static double[] unknown() {
    double[] best = new double[BEST];
    Arrays.fill(best, CHANCE);
    return best;
  }

  private static double mean(double[] best) {
    double sum = 0;
    for (double each : best) {
      sum += each;
    }
    return sum / best.length;
  }

  /** Returns how alike all pairs are: the mean of the features that say so, as a model has them. */
  static double[][] alike(
      List<Feature> features, Map<String, Double> weights, int rows, int width) {
    double all = 0;
    double[][] alike = new double[rows][width];
    for (Feature each : features) {
      double share =
          FeatureNames.ALIKE.contains(each.name()) ? weights.getOrDefault(each.name(), 0.0) : 0;
      all += share;
      for (int i = 0; share > 0 && i < rows; i++) {
        for (int j = 0; j < width; j++) {
          alike[i][j] += share * each.value(i, j);
        }
      }
    }
    for (double[] row : alike) {
      for (int j = 0; j < width; j++) {
        row[j] = all == 0 ? 0 : Math.min(1, row[j] / all);
      }
    }
    return alike;
  }

  @Override
  public String name() {
    return FeatureNames.RIVALS;
  }

  @Override
  public double value(int i, int j) {
    return (rows[i] + columns[j]) / 2 + unrelated;
  }
}
