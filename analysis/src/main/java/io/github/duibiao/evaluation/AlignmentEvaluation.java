package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How well alignments agree with readers.
 *
 * <pre>{@code
 * AlignmentEvaluation evaluation = AlignmentEvaluation.of(alignments, references);
 * System.out.println(evaluation.same().f1() + " " + evaluation.calibrationError());
 * }</pre>
 *
 * @param pairs how many pairs were judged
 * @param same the decisions for SAME
 * @param related the decisions for SAME or PARTIAL together
 * @param averagePrecision of SAME, pairs ranked by probability: the mean, over the pairs readers
 *     call the same, of the precision down to that pair; pairs that were never scored count as
 *     ranked last
 * @param relatedAveragePrecision of SAME or PARTIAL together, ranked by the same probability
 * @param reliability ten bins of probability, each a tenth wide
 * @param reliabilityInQuestion the same of the pairs that are at least {@value #IN_QUESTION} likely
 *     to be the same: nearly all pairs of two plans are plainly nothing to each other, and hide in
 *     the first error what the others say
 */
public record AlignmentEvaluation(
    int pairs,
    Agreement same,
    Agreement related,
    double averagePrecision,
    double relatedAveragePrecision,
    List<ReliabilityBin> reliability,
    List<ReliabilityBin> reliabilityInQuestion) {
  /** From this probability on a pair is in question. */
  public static final double IN_QUESTION = 0.05;

  private static final int BINS = 10;

  private static final int DRAWS = 2000;

  /** The share of the draws that a range ends above. */
  private static final double MOST = 0.95;

  /** Copies the list. */
  public AlignmentEvaluation {
    reliability = List.copyOf(reliability);
    reliabilityInQuestion = List.copyOf(reliabilityInQuestion);
  }

  /**
   * One bin of a reliability diagram.
   *
   * @param from the lowest probability in it
   * @param pairs how many pairs have a probability in it
   * @param meanProbability the mean of their probabilities; 0 where there are none
   * @param shareSame the share of them that readers call the same; 0 where there are none
   */
  public record ReliabilityBin(double from, int pairs, double meanProbability, double shareSame) {}

  private record Scored(double probability, Relation decided, Relation judged) {}

  /**
   * Evaluates all together: the pairs of every reference that an alignment of the same plans and
   * granularity is given for.
   *
   * @param alignments what the aligner says
   * @param references what readers say
   */
  public static AlignmentEvaluation of(
      List<Alignment> alignments, List<ReferenceAlignment> references) {
    List<Scored> scored = new ArrayList<>();
    for (ReferenceAlignment reference : references) {
      for (Alignment alignment : alignments) {
        if (alignment.level() == reference.level()
            && alignment.left().equals(reference.left())
            && alignment.right().equals(reference.right())) {
          scored.addAll(score(alignment, reference));
        }
      }
    }
    scored.sort(Comparator.comparingDouble(each -> -each.probability));
    return new AlignmentEvaluation(
        scored.size(),
        agreement(scored, true),
        agreement(scored, false),
        averagePrecision(scored, true),
        averagePrecision(scored, false),
        reliability(scored),
        reliability(scored.stream().filter(each -> each.probability >= IN_QUESTION).toList()));
  }

  private static List<Scored> score(Alignment alignment, ReferenceAlignment reference) {
    Map<String, Map<String, Relation>> judged = reference.relations();
    Map<String, Map<String, Link>> links = new HashMap<>();
    for (Link link : alignment.pairs()) {
      links.computeIfAbsent(link.left(), id -> new HashMap<>()).put(link.right(), link);
    }
    List<Scored> scored = new ArrayList<>();
    for (String left : alignment.leftIds()) {
      for (String right : alignment.rightIds()) {
        if (reference.judged(left, right)) {
          Link link = links.getOrDefault(left, Map.of()).get(right);
          Relation relation = ReferenceAlignment.relation(judged, left, right);
          scored.add(
              link == null
                  ? new Scored(0, Relation.NONE, relation)
                  : new Scored(link.probability(), link.relation(), relation));
        }
      }
    }
    return scored;
  }

  private static Agreement agreement(List<Scored> scored, boolean sameOnly) {
    int hits = 0;
    int decided = 0;
    int expected = 0;
    for (Scored each : scored) {
      boolean named = named(each.decided, sameOnly);
      boolean wanted = named(each.judged, sameOnly);
      hits += named && wanted ? 1 : 0;
      decided += named ? 1 : 0;
      expected += wanted ? 1 : 0;
    }
    return new Agreement(hits, decided, expected);
  }

  private static boolean named(Relation relation, boolean sameOnly) {
    return relation == Relation.SAME || (!sameOnly && relation == Relation.PARTIAL);
  }

  private static double averagePrecision(List<Scored> ranked, boolean sameOnly) {
    int hits = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (named(ranked.get(i).judged, sameOnly)) {
        hits++;
        sum += (double) hits / (i + 1);
      }
    }
    return hits == 0 ? 0 : sum / hits;
  }

  private static List<ReliabilityBin> reliability(List<Scored> scored) {
    int[] counts = new int[BINS];
    double[] probabilities = new double[BINS];
    int[] same = new int[BINS];
    for (Scored each : scored) {
      int bin = Math.min(BINS - 1, (int) (each.probability * BINS));
      counts[bin]++;
      probabilities[bin] += each.probability;
      same[bin] += each.judged == Relation.SAME ? 1 : 0;
    }
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int count = Math.max(1, counts[i]);
      bins.add(
          new ReliabilityBin(
              (double) i / BINS, counts[i], probabilities[i] / count, (double) same[i] / count));
    }
    return bins;
  }

  /**
   * Returns the expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far the
   * probabilities are from the shares, on average over the pairs; 0 is best.
   */
  public double calibrationError() {
    return calibrationError(reliability);
  }

  /** Returns the expected calibration error over the pairs in question alone. */
  public double calibrationErrorInQuestion() {
    return calibrationError(reliabilityInQuestion);
  }

  /**
   * Returns the calibration error over the pairs in question that true probabilities would show by
   * chance alone, on average, because a bin holds few pairs: an error about as great or smaller
   * tells nothing against the probabilities. Of each bin the share is taken to be binomial (Bröcker
   * and Smith 2007).
   */
  public double calibrationErrorByChance() {
    double sum = 0;
    int pairs = 0;
    for (ReliabilityBin bin : reliabilityInQuestion) {
      sum += meanDeviation(bin.pairs(), bin.meanProbability());
      pairs += bin.pairs();
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  /**
   * Returns the calibration error over the pairs in question that true probabilities stay below
   * nineteen times in twenty, found by drawing. Only a greater one tells against probabilities.
   */
  public double calibrationErrorByChanceAtMost() {
    Random random = new Random(1);
    int pairs = reliabilityInQuestion.stream().mapToInt(ReliabilityBin::pairs).sum();
    double[] errors = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (ReliabilityBin bin : reliabilityInQuestion) {
        double off = -bin.pairs() * bin.meanProbability();
        for (int i = 0; i < bin.pairs(); i++) {
          off += random.nextDouble() < bin.meanProbability() ? 1 : 0;
        }
        errors[draw] += Math.abs(off) / pairs;
      }
    }
    Arrays.sort(errors);
    return errors[(int) (DRAWS * MOST)];
  }

  /**
   * The mean distance of a binomial count from its mean: {@code 2 k (1 - p) P(k)} at the least k
   * above the mean (De Moivre's formula).
   */
  private static double meanDeviation(int trials, double p) {
    if (trials == 0 || p <= 0 || p >= 1) {
      return 0;
    }
    int above = (int) Math.floor(trials * p) + 1;
    double logChance = above * StrictMath.log(p) + (trials - above) * StrictMath.log1p(-p);
    for (int i = 1; i <= above; i++) {
      logChance += StrictMath.log((double) (trials - above + i) / i);
    }
    return 2 * above * (1 - p) * StrictMath.exp(logChance);
  }

  private static double calibrationError(List<ReliabilityBin> bins) {
    double sum = 0;
    int pairs = 0;
    for (ReliabilityBin bin : bins) {
      sum += bin.pairs() * Math.abs(bin.meanProbability() - bin.shareSame());
      pairs += bin.pairs();
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  /** Returns the reliability diagram as a table: of each bin its pairs, mean and share. */
  public String diagram() {
    StringBuilder text = new StringBuilder("probability  pairs  mean   share same\n");
    for (ReliabilityBin bin : reliability) {
      text.append(
          String.format(
              Locale.ROOT,
              "%.1f to %.1f  %6d  %.3f  %.3f %s\n",
              bin.from(),
              bin.from() + 1.0 / BINS,
              bin.pairs(),
              bin.meanProbability(),
              bin.shareSame(),
              "#".repeat((int) Math.round(bin.shareSame() * 2 * BINS))));
    }
    return text.toString();
  }

  /** Returns the figures in one line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "same: AP %.3f, %s; same or partial: AP %.3f, %s; calibration error %.3f, %.3f where in"
            + " question (%.3f by chance, at most %.3f); %d pairs",
        averagePrecision,
        same,
        relatedAveragePrecision,
        related,
        calibrationError(),
        calibrationErrorInQuestion(),
        calibrationErrorByChance(),
        calibrationErrorByChanceAtMost(),
        pairs);
  }
}
