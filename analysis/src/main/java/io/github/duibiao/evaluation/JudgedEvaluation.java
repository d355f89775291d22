package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.Figures.Weighed;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How well an aligner agrees with judged pairs, with confidence intervals.
 *
 * <p>Where the file of the judgements says how the pairs were drawn, each judged pair counts as
 * many times as there are pairs that it stands for: the figures are those of all pairs of the
 * plans, though most pairs were judged because the model was unsure of them. The intervals are
 * those of 2000 resamples of the judged pairs; of shares at least as wide as Wilson's.
 *
 * <pre>{@code
 * JudgedEvaluation evaluation = JudgedEvaluation.of(judgements, plans, Aligner.standard());
 * evaluation.f1(); // 0.86 (0.61 to 0.97)
 * }</pre>
 *
 * @param level what was judged
 * @param judged how many pairs were judged and found in the plans
 * @param same how many of these are the same
 * @param partial how many are a part, one of the other
 * @param lost how many were judged whose tasks the plans do not have
 * @param drawn whether it is known how the pairs were drawn; else the figures are of the judged
 *     pairs alone
 * @param covered the share of all pairs that the judged ones stand for, 0 to 1; 0 where it is not
 *     known
 * @param precision the share of pairs called the same that are
 * @param recall the share of the pairs that are the same that are called so
 * @param f1 the harmonic mean of the two
 * @param relatedF1 the same of SAME or PARTIAL together
 * @param averagePrecision the mean precision down the list of pairs ranked by probability
 * @param calibrationError how far probabilities are from shares, on average; in ten bins
 */
public record JudgedEvaluation(
    Granularity level,
    int judged,
    int same,
    int partial,
    int lost,
    boolean drawn,
    double covered,
    Estimate precision,
    Estimate recall,
    Estimate f1,
    Estimate relatedF1,
    Estimate averagePrecision,
    Estimate calibrationError) {
  /** Fewer pairs than this, or fewer that are the same than {@link #FEW_SAME}, say little. */
  private static final int FEW = 100;

  private static final int FEW_SAME = 20;

  /**
   * Evaluates.
   *
   * @param judgements what was judged
   * @param plans the plans that were judged
   * @param aligner the aligner to measure
   * @throws IllegalArgumentException if a plan that was judged is not given, or was read from
   *     another document
   */
  public static JudgedEvaluation of(Judgements judgements, List<Plan> plans, Aligner aligner) {
    judgements.check(plans);
    List<Scored> scored = Scored.of(judgements, plans, aligner);
    Design design = new Design(scored.stream().map(Scored::pair).toList(), judgements.population());
    List<Weighed> pairs = weighed(scored, design);
    List<Figures> resamples = resamples(pairs, design);
    Figures figures = Figures.of(pairs);
    return new JudgedEvaluation(
        judgements.level(),
        scored.size(),
        (int) scored.stream().filter(Scored::same).count(),
        (int) scored.stream().filter(each -> partial(each.pair())).count(),
        judgements.pairs().size() - scored.size(),
        design.known(),
        design.covered(),
        share(
            figures.precision(),
            pairs,
            each -> Figures.named(each.decided(), true),
            resamples,
            Figures::precision),
        share(figures.recall(), pairs, Scored::same, resamples, Figures::recall),
        harmonic(figures.f1(), pairs, true, resamples, Figures::f1),
        harmonic(figures.relatedF1(), pairs, false, resamples, Figures::relatedF1),
        new Estimate(figures.averagePrecision(), interval(resamples, Figures::averagePrecision)),
        new Estimate(figures.calibrationError(), interval(resamples, Figures::calibrationError)));
  }

  private static boolean partial(JudgedPair pair) {
    return pair.verdict() == Verdict.PART || pair.verdict() == Verdict.CONTAINS;
  }

  static List<Weighed> weighed(List<Scored> scored, Design design) {
    return scored.stream().map(each -> new Weighed(each, design.weight(each.pair()))).toList();
  }

  /** Draws as many pairs of each stratum as there are, with replacement, again and again. */
  private static List<Figures> resamples(List<Weighed> pairs, Design design) {
    List<List<Weighed>> strata = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Weighed each : pairs) {
      if (each.weight() > 0) {
        strata.get(design.stratum(each.scored().pair())).add(each);
      }
    }
    Random random = new Random(Interval.SEED);
    List<Figures> figures = new ArrayList<>(Interval.RESAMPLES);
    for (int i = 0; i < Interval.RESAMPLES; i++) {
      List<Weighed> drawn = new ArrayList<>(pairs.size());
      for (List<Weighed> stratum : strata) {
        for (int k = 0; k < stratum.size(); k++) {
          drawn.add(stratum.get(random.nextInt(stratum.size())));
        }
      }
      figures.add(Figures.of(drawn));
    }
    return figures;
  }

  private static Interval interval(List<Figures> resamples, ToDoubleFunction<Figures> figure) {
    return Interval.ofResamples(resamples.stream().mapToDouble(figure).toArray());
  }

  private static Estimate share(
      double value,
      List<Weighed> pairs,
      Predicate<Scored> of,
      List<Figures> resamples,
      ToDoubleFunction<Figures> figure) {
    Interval few = Interval.ofShare(value, effective(pairs, of));
    return new Estimate(value, interval(resamples, figure).and(few));
  }

  /** F1 rises with the share of what either names that both do, whose interval is known. */
  private static Estimate harmonic(
      double value,
      List<Weighed> pairs,
      boolean sameOnly,
      List<Figures> resamples,
      ToDoubleFunction<Figures> figure) {
    double either =
        effective(
            pairs,
            each ->
                Figures.named(each.decided(), sameOnly)
                    || Figures.named(each.pair().verdict().relation(), sameOnly));
    Interval few = Interval.ofShare(value / (2 - value), either);
    Interval ofF1 = new Interval(f1(few.low()), f1(few.high()));
    return new Estimate(value, interval(resamples, figure).and(ofF1));
  }

  private static double f1(double shareOfEither) {
    return 2 * shareOfEither / (1 + shareOfEither);
  }

  /** How many pairs of equal weight would say as much (Kish 1965). */
  private static double effective(List<Weighed> pairs, Predicate<Scored> of) {
    double sum = 0;
    double squares = 0;
    for (Weighed each : pairs) {
      if (of.test(each.scored())) {
        sum += each.weight();
        squares += each.weight() * each.weight();
      }
    }
    return squares == 0 ? 0 : sum * sum / squares;
  }

  /** Says whether so few pairs were judged that the figures say little. */
  public boolean few() {
    return few(judged, same);
  }

  static boolean few(int judged, int same) {
    return judged < FEW || same < FEW_SAME;
  }

  /**
   * Returns the figures in some lines.
   *
   * @param language the language of the sentences
   */
  public String text(MemoLanguage language) {
    return EvaluationText.write(this, language);
  }

  /**
   * Returns the figures as JSON of the schema {@code duibiao/evaluation/1}, laid out for reading.
   */
  public String json() {
    return JudgedEvaluationJson.write(this);
  }

  /** Returns the figures in a line. */
  @Override
  public String toString() {
    return "precision "
        + precision
        + ", recall "
        + recall
        + ", F1 "
        + f1
        + ", AP "
        + averagePrecision
        + ", calibration error "
        + calibrationError
        + "; "
        + judged
        + " pairs judged, "
        + same
        + " of them the same";
  }
}
