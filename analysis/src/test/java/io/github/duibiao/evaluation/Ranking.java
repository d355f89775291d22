package io.github.duibiao.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judged pairs with a score each, and how well the score ranks them. */
final class Ranking {
  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;
  private static final int BINS = 10;

  private final List<Pair> pairs = new ArrayList<>();

  /**
   * A judged pair.
   *
   * @param task the left one, by which the bootstrap draws: pairs of one task stand or fall
   *     together
   */
  private record Pair(String task, double score, boolean positive, boolean decided) {}

  /** A figure and the interval that nineteen in twenty draws of the tasks fall in. */
  record Figure(double value, double low, double high) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f (%.2f–%.2f)", value, low, high);
    }
  }

  private interface Measure {
    double of(List<Pair> pairs);
  }

  void add(String task, double score, boolean positive, boolean decided) {
    pairs.add(new Pair(task, score, positive, decided));
  }

  /** Returns the average precision, pairs ranked by score. */
  Figure averagePrecision() {
    return figure(Ranking::averagePrecision);
  }

  /** Returns the F1 of the pairs that were decided for. */
  Figure decidedF1() {
    return figure(Ranking::decidedF1);
  }

  /** Returns the F1 of the best threshold of these very pairs. */
  Figure bestF1() {
    return figure(Ranking::bestF1);
  }

  /**
   * Returns the calibration error of scores that are probabilities, in ten bins over the pairs in
   * question. A draw holds some tasks several times, so that its error is a little greater.
   */
  Figure calibrationError() {
    return figure(Ranking::calibrationError);
  }

  /** Returns by how much the average precision is above that of another ranking of these pairs. */
  Figure averagePrecisionAbove(Ranking other) {
    double[] mine = draws(Ranking::averagePrecision);
    double[] theirs = other.draws(Ranking::averagePrecision);
    for (int d = 0; d < DRAWS; d++) {
      mine[d] -= theirs[d];
    }
    return figure(averagePrecision(pairs) - averagePrecision(other.pairs), mine);
  }

  private Figure figure(Measure measure) {
    return figure(measure.of(pairs), draws(measure));
  }

  private static Figure figure(double value, double[] draws) {
    Arrays.sort(draws);
    return new Figure(value, draws[(int) (DRAWS * TAIL)], draws[(int) (DRAWS * (1 - TAIL))]);
  }

  /** Draws the tasks anew, the same ones for every ranking of the same pairs. */
  private double[] draws(Measure measure) {
    List<List<Pair>> byTask =
        List.copyOf(
            pairs.stream()
                .collect(Collectors.groupingBy(Pair::task, TreeMap::new, Collectors.toList()))
                .values());
    Random random = new Random(1);
    double[] draws = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      List<Pair> drawn = new ArrayList<>();
      for (int k = 0; k < byTask.size(); k++) {
        drawn.addAll(byTask.get(random.nextInt(byTask.size())));
      }
      draws[d] = measure.of(drawn);
    }
    return draws;
  }

  private static double calibrationError(List<Pair> pairs) {
    double[] off = new double[BINS];
    int count = 0;
    for (Pair each : pairs) {
      if (each.score >= AlignmentEvaluation.IN_QUESTION) {
        off[Math.min(BINS - 1, (int) (each.score * BINS))] += each.score - (each.positive ? 1 : 0);
        count++;
      }
    }
    return count == 0 ? 0 : Arrays.stream(off).map(Math::abs).sum() / count;
  }

  private static List<Pair> ranked(List<Pair> pairs) {
    return pairs.stream().sorted(Comparator.comparingDouble(each -> -each.score)).toList();
  }

  private static double averagePrecision(List<Pair> pairs) {
    List<Pair> ranked = ranked(pairs);
    int hits = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).positive) {
        sum += (double) ++hits / (i + 1);
      }
    }
    return hits == 0 ? 0 : sum / hits;
  }

  private static double decidedF1(List<Pair> pairs) {
    long hits = pairs.stream().filter(each -> each.positive && each.decided).count();
    long positive = pairs.stream().filter(Pair::positive).count();
    long decided = pairs.stream().filter(Pair::decided).count();
    return positive + decided == 0 ? 0 : 2.0 * hits / (positive + decided);
  }

  private static double bestF1(List<Pair> pairs) {
    List<Pair> ranked = ranked(pairs);
    long positive = pairs.stream().filter(Pair::positive).count();
    int hits = 0;
    double best = 0;
    for (int i = 0; i < ranked.size(); i++) {
      hits += ranked.get(i).positive ? 1 : 0;
      best = Math.max(best, 2.0 * hits / (i + 1 + positive));
    }
    return best;
  }
}
