package io.github.duibiao.evaluation;

import io.github.duibiao.evaluation.Judgements.Population;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For how many pairs each judged pair stands (Horvitz and Thompson 1952), after how it was drawn.
 *
 * <p>The most uncertain pairs, down to the first that nobody judged, stand for themselves. All
 * other pairs are stood for by those of them that were drawn at random, the likely by the likely
 * and the unlikely by the unlikely. What else was judged stands for nothing.
 */
final class Design {
  private final boolean known;
  private final double likely;
  private final double unlikely;
  private final double covered;
  private final int uncertain;

  Design(List<JudgedPair> pairs, @Nullable Population population) {
    known = population != null;
    uncertain = uncertain(pairs);
    if (population == null) {
      likely = 0;
      unlikely = 0;
      covered = 0;
      return;
    }
    likely = share(pairs, true, population.likely());
    unlikely = share(pairs, false, population.unlikely());
    double stoodFor = pairs.stream().mapToDouble(this::weight).sum();
    int all = population.likely() + population.unlikely();
    covered = all == 0 ? 0 : Math.min(1, stoodFor / all);
  }

  /** How many of the most uncertain were judged without one left out. */
  private static int uncertain(List<JudgedPair> pairs) {
    Set<Integer> ranks = new HashSet<>();
    for (JudgedPair each : pairs) {
      Integer rank = each.rank();
      if (rank != null) {
        ranks.add(rank);
      }
    }
    int last = 0;
    while (ranks.contains(last + 1)) {
      last++;
    }
    return last;
  }

  private double share(List<JudgedPair> pairs, boolean ofLikely, int population) {
    int certain = 0;
    int drawn = 0;
    for (JudgedPair each : pairs) {
      if (each.likely() == ofLikely) {
        certain += stands(each) ? 1 : 0;
        drawn += !stands(each) && each.sampling() == Sampling.RANDOM ? 1 : 0;
      }
    }
    return drawn == 0 ? 0 : Math.max(0, population - certain) / (double) drawn;
  }

  /** Says whether it stands for itself. */
  private boolean stands(JudgedPair pair) {
    Integer rank = pair.rank();
    return rank != null && rank <= uncertain;
  }

  /** Returns for how many pairs a pair stands; 1 of every pair where it is not known. */
  double weight(JudgedPair pair) {
    if (!known || stands(pair)) {
      return 1;
    }
    return pair.sampling() == Sampling.RANDOM ? pair.likely() ? likely : unlikely : 0;
  }

  /** Returns the pairs that are resampled together: 0 to 2. */
  int stratum(JudgedPair pair) {
    return !known || stands(pair) ? 0 : pair.likely() ? 1 : 2;
  }

  /** Returns whether it is known how the pairs were drawn. */
  boolean known() {
    return known;
  }

  /** Returns the share of all pairs that the judged ones stand for, 0 to 1. */
  double covered() {
    return covered;
  }
}
