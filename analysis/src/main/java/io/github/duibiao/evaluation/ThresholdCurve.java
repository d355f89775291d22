package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.Figures.Weighed;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What precision and recall come to at each threshold (阈值): where every pair of at least some
 * probability is taken for the same.
 *
 * <p>Judged pairs are weighed as a {@link JudgedEvaluation} weighs them. An aligner decides by more
 * than a threshold: it takes a pair of middling probability for the same only in the best
 * one-to-one assignment of the two plans. What its decisions come to stands beside the curve.
 *
 * <pre>{@code
 * ThresholdCurve curve = ThresholdCurve.of(judgements, plans, Aligner.standard());
 * curve.at(0.7).precision(); // 0.93 (0.76 to 0.98)
 * }</pre>
 *
 * @param level what was judged
 * @param judged how many pairs were judged and found in the plans
 * @param same how many of these are the same
 * @param drawn whether it is known how the pairs were drawn; else the figures are of the judged
 *     pairs alone
 * @param points one for each probability of a judged pair, the highest first
 * @param decided what the aligner's own decisions come to
 */
public record ThresholdCurve(
    Granularity level, int judged, int same, boolean drawn, List<Point> points, Reached decided) {
  /** Copies the list. */
  public ThresholdCurve {
    points = List.copyOf(points);
  }

  /**
   * What comes of a choice of pairs.
   *
   * @param called how many pairs are called the same; an estimate for all pairs where it is known
   *     how the judged ones were drawn
   * @param precision the share of these that are; 1 of none
   * @param recall the share of the pairs that are the same that are among them; 1 of none
   * @param f1 the harmonic mean of the two
   */
  public record Reached(double called, Estimate precision, Estimate recall, double f1) {
    /** Returns the figures in a line. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "precision %s, recall %s, F1 %.2f", precision, recall, f1);
    }
  }

  /**
   * A threshold and what it comes to.
   *
   * @param threshold the least probability of a pair that is taken, 0 to 1
   * @param reached what comes of it
   */
  public record Point(double threshold, Reached reached) {}

  /**
   * Measures.
   *
   * @param judgements what was judged
   * @param plans the plans that were judged
   * @param aligner the aligner whose probabilities are cut
   * @throws IllegalArgumentException if a plan that was judged is not given, or was read from
   *     another document
   */
  public static ThresholdCurve of(Judgements judgements, List<Plan> plans, Aligner aligner) {
    judgements.check(plans);
    List<Scored> scored = Scored.of(judgements, plans, aligner);
    Design design = new Design(scored.stream().map(Scored::pair).toList(), judgements.population());
    List<Weighed> pairs =
        JudgedEvaluation.weighed(scored, design).stream()
            .filter(each -> each.weight() > 0)
            .sorted(Comparator.comparingDouble(each -> -each.scored().probability()))
            .toList();
    Tally expected = new Tally();
    pairs.stream().filter(each -> each.scored().same()).forEach(expected::add);
    return new ThresholdCurve(
        judgements.level(),
        scored.size(),
        (int) scored.stream().filter(Scored::same).count(),
        design.known(),
        points(pairs, expected),
        decided(pairs, expected));
  }

  private static List<Point> points(List<Weighed> pairs, Tally expected) {
    List<Point> points = new ArrayList<>();
    Tally called = new Tally();
    Tally hits = new Tally();
    for (int i = 0; i < pairs.size(); i++) {
      Weighed each = pairs.get(i);
      called.add(each);
      if (each.scored().same()) {
        hits.add(each);
      }
      double threshold = each.scored().probability();
      if (i + 1 == pairs.size() || pairs.get(i + 1).scored().probability() < threshold) {
        points.add(new Point(threshold, reached(called, hits, expected)));
      }
    }
    return points;
  }

  private static Reached decided(List<Weighed> pairs, Tally expected) {
    Tally called = new Tally();
    Tally hits = new Tally();
    for (Weighed each : pairs) {
      if (Figures.named(each.scored().decided(), true)) {
        called.add(each);
        if (each.scored().same()) {
          hits.add(each);
        }
      }
    }
    return reached(called, hits, expected);
  }

  private static Reached reached(Tally called, Tally hits, Tally expected) {
    Figures.Counts counts = new Figures.Counts(hits.sum, called.sum, expected.sum);
    return new Reached(
        called.sum,
        share(counts.precision(), called),
        share(counts.recall(), expected),
        counts.f1());
  }

  private static Estimate share(double value, Tally of) {
    return new Estimate(value, Interval.ofShare(Math.min(1, value), of.effective()));
  }

  /** Weights added up, with how many pairs of equal weight would say as much (Kish 1965). */
  private static final class Tally {
    private double sum;
    private double squares;

    void add(Weighed pair) {
      sum += pair.weight();
      squares += pair.weight() * pair.weight();
    }

    double effective() {
      return squares == 0 ? 0 : sum * sum / squares;
    }
  }

  /**
   * Returns what comes of taking every pair of at least some probability; null where no judged pair
   * has it.
   *
   * @param threshold the least probability, 0 to 1
   */
  public @Nullable Reached at(double threshold) {
    Reached reached = null;
    for (Point each : points) {
      if (each.threshold < threshold) {
        break;
      }
      reached = each.reached;
    }
    return reached;
  }

  /** Returns the point of the highest F1, the strictest of several; null where nothing is known. */
  public @Nullable Point best() {
    Point best = null;
    for (Point each : points) {
      if (best == null || each.reached.f1 > best.reached.f1) {
        best = each;
      }
    }
    return best;
  }

  /** Says whether so few pairs were judged that the figures say little. */
  public boolean few() {
    return JudgedEvaluation.few(judged, same);
  }

  /** Returns the best threshold and what it comes to, in a line. */
  @Override
  public String toString() {
    Point best = best();
    return best == null
        ? "no judged pairs"
        : String.format(Locale.ROOT, "best from %.2f: %s", best.threshold, best.reached);
  }
}
