package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Relation;
import java.util.Comparator;
import java.util.List;

/**
 * Figures of judged pairs of which each stands for some number of pairs.
 *
 * @param precision of SAME; 1 where nothing is called the same
 * @param recall of SAME; 1 where nothing is the same
 * @param f1 of SAME
 * @param relatedF1 of SAME or PARTIAL together
 * @param averagePrecision of SAME, ranked by probability
 * @param calibrationError in ten bins
 * @param logLoss the mean surprise at the verdicts, in nats
 */
record Figures(
    double precision,
    double recall,
    double f1,
    double relatedF1,
    double averagePrecision,
    double calibrationError,
    double logLoss) {
  private static final int BINS = 10;

  /** A pair with its weight. */
  record Weighed(Scored scored, double weight) {}

  private static final Comparator<Weighed> LIKELY_FIRST =
      Comparator.comparingDouble((Weighed each) -> -each.scored.probability())
          .thenComparing(each -> each.scored.pair().left())
          .thenComparing(each -> each.scored.pair().right());

  static Figures of(List<Weighed> pairs) {
    Counts same = Counts.of(pairs, true);
    double logLoss = 0;
    double all = 0;
    for (Weighed each : pairs) {
      logLoss += each.weight * each.scored.logLoss();
      all += each.weight;
    }
    return new Figures(
        same.precision(),
        same.recall(),
        same.f1(),
        Counts.of(pairs, false).f1(),
        averagePrecision(pairs),
        calibrationError(pairs),
        all == 0 ? 0 : logLoss / all);
  }

  /** Weighed counts of decisions. */
  record Counts(double hits, double decided, double expected) {
    static Counts of(List<Weighed> pairs, boolean sameOnly) {
      double hits = 0;
      double decided = 0;
      double expected = 0;
      for (Weighed each : pairs) {
        boolean named = named(each.scored.decided(), sameOnly);
        boolean wanted = named(each.scored.pair().verdict().relation(), sameOnly);
        hits += named && wanted ? each.weight : 0;
        decided += named ? each.weight : 0;
        expected += wanted ? each.weight : 0;
      }
      return new Counts(hits, decided, expected);
    }

    double precision() {
      return decided == 0 ? 1 : hits / decided;
    }

    double recall() {
      return expected == 0 ? 1 : hits / expected;
    }

    double f1() {
      return decided + expected == 0 ? 1 : 2 * hits / (decided + expected);
    }
  }

  static boolean named(Relation relation, boolean sameOnly) {
    return relation == Relation.SAME || (!sameOnly && relation == Relation.PARTIAL);
  }

  private static double averagePrecision(List<Weighed> pairs) {
    List<Weighed> ranked = pairs.stream().sorted(LIKELY_FIRST).toList();
    double seen = 0;
    double hits = 0;
    double sum = 0;
    for (Weighed each : ranked) {
      seen += each.weight;
      if (each.scored.same() && each.weight > 0) {
        hits += each.weight;
        sum += each.weight * hits / seen;
      }
    }
    return hits == 0 ? 0 : sum / hits;
  }

  private static double calibrationError(List<Weighed> pairs) {
    double[] difference = new double[BINS];
    double all = 0;
    for (Weighed each : pairs) {
      int bin = Math.min(BINS - 1, (int) (each.scored.probability() * BINS));
      difference[bin] += each.weight * (each.scored.probability() - (each.scored.same() ? 1 : 0));
      all += each.weight;
    }
    double sum = 0;
    for (double each : difference) {
      sum += Math.abs(each);
    }
    return all == 0 ? 0 : sum / all;
  }
}
