package io.github.duibiao.evaluation;

import com.google.common.hash.Hashing;
import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.evaluation.Judgements.Population;
import io.github.duibiao.plan.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs worth judging, in the order in which to judge them: the ones that the model is least sure
 * of, and after every two of these one drawn at random, by turns from the pairs that the model
 * finds likely and from the others. Whoever stops early has judged the most uncertain pairs and a
 * smaller random sample, so that an evaluation is unbiased wherever one stops. The same plans give
 * the same sample.
 *
 * @param level what is to be judged
 * @param plans the plans
 * @param population how many pairs there are
 * @param pairs the pairs to judge, in their order
 */
public record PairSample(
    Granularity level, List<Plan> plans, Population population, List<Candidate> pairs) {
  private static final int UNCERTAIN_IN_A_ROW = 2;

  /** Copies the lists. */
  public PairSample {
    plans = List.copyOf(plans);
    pairs = List.copyOf(pairs);
  }

  /**
   * A pair to judge.
   *
   * @param left the id of the left task or measure
   * @param right the id of the right one
   * @param probability what the model says
   * @param sampling whether it was drawn at random
   * @param rank its place among all pairs by how unsure the model is of them, from 1; null where it
   *     is far behind
   */
  public record Candidate(
      String left, String right, double probability, Sampling sampling, @Nullable Integer rank) {}

  /**
   * Draws pairs of every two plans.
   *
   * @param plans two plans or more, of different ids
   * @param level whether tasks or measures are judged
   * @param aligner the model
   * @param size how many pairs at most
   */
  public static PairSample of(List<Plan> plans, Granularity level, Aligner aligner, int size) {
    Draw draw = new Draw(size);
    for (int i = 0; i < plans.size(); i++) {
      for (int j = i + 1; j < plans.size(); j++) {
        aligner.align(plans.get(i), plans.get(j), level).pairs().forEach(draw::see);
      }
    }
    return new PairSample(level, plans, draw.population(), draw.pairs());
  }

  /** Returns how many pairs of how many, in a line. */
  @Override
  public String toString() {
    int all = population.likely() + population.unlikely();
    return pairs.size() + " of " + all + " pairs of " + plans.stream().map(Plan::id).toList();
  }

  /** A pair with its place in the lottery. */
  private record Ticket(String left, String right, double probability, long lot) {
    static Ticket of(Link link) {
      String key = link.left() + "\t" + link.right();
      return new Ticket(
          link.left(),
          link.right(),
          link.probability(),
          Hashing.farmHashFingerprint64().hashUnencodedChars(key).asLong());
    }
  }

  /** Keeps no more of the pairs it sees than are asked for. */
  private static final class Draw {
    private static final Comparator<Ticket> BY_ID =
        Comparator.comparing(Ticket::left).thenComparing(Ticket::right);
    private static final Comparator<Ticket> UNSURE_FIRST =
        Comparator.comparingDouble((Ticket each) -> Math.abs(each.probability - 0.5))
            .thenComparing(BY_ID);
    private static final Comparator<Ticket> BY_LOT =
        Comparator.comparingLong(Ticket::lot).thenComparing(BY_ID);

    private final int size;
    private final PriorityQueue<Ticket> unsure = new PriorityQueue<>(UNSURE_FIRST.reversed());
    private final PriorityQueue<Ticket> likely = new PriorityQueue<>(BY_LOT.reversed());
    private final PriorityQueue<Ticket> unlikely = new PriorityQueue<>(BY_LOT.reversed());
    private int likelyPairs;
    private int unlikelyPairs;

    Draw(int size) {
      this.size = size;
    }

    void see(Link link) {
      Ticket ticket = Ticket.of(link);
      boolean inQuestion = link.probability() >= AlignmentEvaluation.IN_QUESTION;
      likelyPairs += inQuestion ? 1 : 0;
      unlikelyPairs += inQuestion ? 0 : 1;
      keep(unsure, ticket);
      keep(inQuestion ? likely : unlikely, ticket);
    }

    private void keep(PriorityQueue<Ticket> best, Ticket ticket) {
      best.add(ticket);
      if (best.size() > size) {
        best.remove();
      }
    }

    Population population() {
      return new Population(likelyPairs, unlikelyPairs);
    }

    List<Candidate> pairs() {
      List<Ticket> ranked = unsure.stream().sorted(UNSURE_FIRST).toList();
      Map<Ticket, Integer> ranks = new HashMap<>();
      ranked.forEach(each -> ranks.put(each, ranks.size() + 1));
      Deque<Ticket> unsureLeft = new ArrayDeque<>(ranked);
      Deque<Ticket> randomLeft = byTurns();
      Set<Ticket> random = new LinkedHashSet<>();
      Set<Ticket> order = new LinkedHashSet<>();
      for (int turn = 1; order.size() < Math.min(size, likelyPairs + unlikelyPairs); turn++) {
        boolean uncertain = turn % (UNCERTAIN_IN_A_ROW + 1) != 0;
        Ticket next = uncertain ? unsureLeft.poll() : randomLeft.poll();
        if (next != null) {
          order.add(next);
          if (!uncertain) {
            random.add(next);
          }
        }
      }
      List<Candidate> pairs = new ArrayList<>();
      for (Ticket each : order) {
        Sampling sampling = random.contains(each) ? Sampling.RANDOM : Sampling.UNCERTAIN;
        pairs.add(
            new Candidate(each.left, each.right, each.probability, sampling, ranks.get(each)));
      }
      return pairs;
    }

    private Deque<Ticket> byTurns() {
      Deque<Ticket> one = new ArrayDeque<>(likely.stream().sorted(BY_LOT).toList());
      Deque<Ticket> other = new ArrayDeque<>(unlikely.stream().sorted(BY_LOT).toList());
      Deque<Ticket> both = new ArrayDeque<>();
      while (!one.isEmpty() || !other.isEmpty()) {
        if (!one.isEmpty()) {
          both.add(one.remove());
        }
        if (!other.isEmpty()) {
          both.add(other.remove());
        }
      }
      return both;
    }
  }
}
