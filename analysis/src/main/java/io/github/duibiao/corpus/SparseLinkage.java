package io.github.duibiao.corpus;

import io.github.duibiao.alignment.LevelModel;
import io.github.duibiao.plan.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;

/**
 * Average linkage (Sokal and Michener 1958) where only some plans have been compared.
 *
 * <p>How alike two groups are is the mean probability over the pairs of tasks across them that are
 * known: those of plans that were compared, where a pair that was not found likely counts as
 * nothing, and those of one plan. A plan hardly says one thing twice; so it is taken to be compared
 * with itself as often as with all others, and two of its tasks count as nothing, unless they are
 * parts of one: then both are like one task of other plans, and they are as alike as both are like
 * that. Groups are merged until none are as alike as a pair of tasks must be to be the same, those
 * first that are most surely so: of few pairs known, the mean may be far off. So one likely pair
 * does not join two groups that stand side by side in many plans, nor before others are known.
 *
 * <p>The reverse tells something, too. Where plans have the one and those most like them have the
 * other, and no plan has both, the two stand in for one another: that makes it up to {@value #ODDS}
 * times as likely that they are one task in different words.
 *
 * <p>Groups are looked at anew where a pair across them is likely, and when it is their turn. What
 * has fewer neighbours goes into what has more, so that a text moves few times.
 */
final class SparseLinkage {
  private static final double THRESHOLD = LevelModel.ASSIGNED;
  private static final double ODDS = 4;

  /** From how many times on, that no plan has both where one should, tells half as much as ever. */
  private static final double HALF = 2;

  /** How many such times one plan outweighs that does have both. */
  private static final double BOTH = 2;

  private final List<SortedSet<Integer>> compared;
  private final List<Map<Integer, Double>> sums = new ArrayList<>();

  /** The same of tasks that one plan has side by side: how likely both are one task elsewhere. */
  private final List<Map<Integer, Double>> parts = new ArrayList<>();

  /** How many tasks of each plan a group has. */
  private final List<Map<Integer, Integer>> plans = new ArrayList<>();

  /** For each text the one that its group went into; itself where it stands for its group. */
  private final int[] into;

  private final PriorityQueue<Merger> mergers =
      new PriorityQueue<>(
          Comparator.comparingDouble((Merger each) -> -each.surely)
              .thenComparingInt(Merger::one)
              .thenComparingInt(Merger::other));

  /** Two groups that may become one, and how surely when that was looked at. */
  private record Merger(int one, int other, double surely) {}

  /**
   * How alike two groups are.
   *
   * @param mean 0 to 1
   * @param pairs how many pairs of tasks it is the mean of
   */
  private record Likeness(double mean, double pairs) {
    static final Likeness NONE = new Likeness(0, 0);

    boolean reached() {
      return mean >= THRESHOLD;
    }

    /** Returns the mean less its standard error. */
    double surely() {
      return mean - Math.sqrt(Math.max(0, mean * (1 - mean)) / pairs);
    }
  }

  /**
   * Starts with a group for each text.
   *
   * @param texts how many texts there are
   * @param compared for each plan, those that it was compared with
   */
  SparseLinkage(int texts, List<SortedSet<Integer>> compared) {
    this.compared = compared;
    for (int text = 0; text < texts; text++) {
      sums.add(new HashMap<>());
      parts.add(new HashMap<>());
      plans.add(new HashMap<>());
    }
    into = new int[texts];
    Arrays.setAll(into, text -> text);
  }

  /** Takes in that a task of a plan has a text. */
  void has(int plan, int text) {
    plans.get(text).merge(plan, 1, Integer::sum);
  }

  /** Takes in how likely a task that has the one text is the same as one that has the other. */
  void add(int one, int other, double probability) {
    add(sums, one, other, probability);
  }

  /**
   * Takes in how likely two tasks of a plan, which have these texts, are both the same as one of a
   * plan that it was compared with.
   */
  void addParts(int one, int other, double probability) {
    add(parts, one, other, probability);
  }

  private static void add(List<Map<Integer, Double>> sums, int one, int other, double probability) {
    if (one != other) {
      sums.get(one).merge(other, probability, Double::sum);
      sums.get(other).merge(one, probability, Double::sum);
    }
  }

  /** Merges, and returns for each text one that stands for its group. */
  int[] groups() {
    for (int one = 0; one < into.length; one++) {
      for (int other : sums.get(one).keySet()) {
        if (one < other) {
          offer(one, other);
        }
      }
    }
    while (!mergers.isEmpty()) {
      Cancellation.check();
      Merger best = mergers.remove();
      if (into[best.one] == best.one && into[best.other] == best.other) {
        Likeness now = likeness(best.one, best.other);
        if (!now.reached() || now.surely() < best.surely) {
          offer(best.one, best.other);
        } else {
          merge(best.one, best.other);
        }
      }
    }
    int[] groups = new int[into.length];
    Arrays.setAll(groups, this::group);
    return groups;
  }

  private int group(int text) {
    int group = text;
    while (into[group] != group) {
      group = into[group];
    }
    return group;
  }

  private void offer(int one, int other) {
    Likeness likeness = likeness(one, other);
    if (likeness.reached()) {
      mergers.add(new Merger(Math.min(one, other), Math.max(one, other), likeness.surely()));
    }
  }

  private Likeness likeness(int one, int other) {
    double sum = sums.get(one).getOrDefault(other, 0.0);
    if (sum == 0) {
      return Likeness.NONE;
    }
    boolean fewer = plans.get(one).size() <= plans.get(other).size();
    Map<Integer, Integer> few = plans.get(fewer ? one : other);
    Map<Integer, Integer> many = plans.get(fewer ? other : one);
    double known = 0;
    double expected = 0;
    double both = 0;
    double inOnePlan = 0;
    for (Map.Entry<Integer, Integer> each : few.entrySet()) {
      SortedSet<Integer> others = compared.get(each.getKey());
      double across = 0;
      for (int plan : others) {
        across += many.getOrDefault(plan, 0);
      }
      double within = many.getOrDefault(each.getKey(), 0);
      known += each.getValue() * across;
      inOnePlan += each.getValue() * within * others.size();
      expected += each.getValue() * across / Math.max(1, others.size());
      both += each.getValue() * within;
    }
    double asParts = Math.min(inOnePlan, parts.get(one).getOrDefault(other, 0.0));
    double mean = (sum + asParts) / (known + inOnePlan);
    double told = inOnePlan == 0 ? 0 : both * (1 - asParts / inOnePlan);
    double apart = Math.max(0, expected - BOTH * told);
    double odds = StrictMath.pow(ODDS, apart / (apart + HALF));
    return new Likeness(mean * odds / (mean * odds + 1 - mean), known + inOnePlan);
  }

  private void merge(int one, int other) {
    boolean larger = size(one) >= size(other);
    int group = larger ? one : other;
    int gone = larger ? other : one;
    into[gone] = group;
    plans.get(gone).forEach((plan, tasks) -> plans.get(group).merge(plan, tasks, Integer::sum));
    Map<Integer, Double> moved = move(sums, gone, group);
    move(parts, gone, group);
    moved.keySet().forEach(third -> offer(group, third));
    plans.set(gone, Map.of());
  }

  /** Moves what is known of one group to another; returns what was moved. */
  private static Map<Integer, Double> move(List<Map<Integer, Double>> sums, int gone, int group) {
    Map<Integer, Double> moved = sums.set(gone, Map.of());
    moved.remove(group);
    sums.get(group).remove(gone);
    moved.forEach(
        (third, sum) -> {
          sums.get(third).remove(gone);
          sums.get(third).merge(group, sum, Double::sum);
          sums.get(group).merge(third, sum, Double::sum);
        });
    return moved;
  }

  private int size(int group) {
    return sums.get(group).size() + plans.get(group).size();
  }
}
