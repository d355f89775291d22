package io.github.duibiao.corpus;

import io.github.duibiao.plan.Cancellation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;

/**
 * Average linkage (Sokal and Michener 1958) where only some pairs of plans have been compared.
 *
 * <p>How alike two groups are is the mean probability over the pairs of tasks across them that are
 * known: those of plans that were compared, where a pair that was not found likely counts as
 * nothing, and those of one plan, which count as nothing too, since a plan hardly says one thing
 * twice. The most alike are merged first, until the best mean is below one half. So one likely pair
 * does not join two groups that stand side by side in many plans.
 *
 * <p>A mean is computed anew only where one of its pairs is likely; all others can only fall, and
 * are looked at again when it is their turn. The smaller group goes into the larger one, so that
 * each text is moved a logarithm of times at most.
 */
final class SparseLinkage {
  private static final double THRESHOLD = 0.5;

  private final List<SortedSet<Integer>> compared;
  private final List<Map<Integer, Double>> sums;

  /** How many tasks of each plan a group has. */
  private final List<Map<Integer, Integer>> plans;

  private final int[] into;
  private final PriorityQueue<Merger> mergers =
      new PriorityQueue<>(
          Comparator.comparingDouble((Merger each) -> -each.mean)
              .thenComparingInt(Merger::one)
              .thenComparingInt(Merger::other));

  /** Two groups that may become one, and how alike they were when it was computed. */
  private record Merger(int one, int other, double mean) {}

  /**
   * Starts with a group for each text.
   *
   * @param texts how many texts there are
   * @param compared for each plan, those that it was compared with
   */
  SparseLinkage(int texts, List<SortedSet<Integer>> compared) {
    this.compared = compared;
    sums = new java.util.ArrayList<>(texts);
    plans = new java.util.ArrayList<>(texts);
    for (int text = 0; text < texts; text++) {
      sums.add(new HashMap<>());
      plans.add(new HashMap<>());
    }
    into = new int[texts];
    Arrays.setAll(into, text -> text);
  }

  /** Says that a task of a plan has a text. */
  void has(int plan, int text) {
    plans.get(text).merge(plan, 1, Integer::sum);
  }

  /** Says how likely a task that has the one text is the same as one that has the other. */
  void add(int one, int other, double probability) {
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
        if (mean(best.one, best.other) < best.mean) {
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
    double mean = mean(one, other);
    if (mean >= THRESHOLD) {
      mergers.add(new Merger(Math.min(one, other), Math.max(one, other), mean));
    }
  }

  private double mean(int one, int other) {
    boolean fewer = plans.get(one).size() <= plans.get(other).size();
    double sum = sums.get(one).getOrDefault(other, 0.0);
    return sum == 0 ? 0 : sum / known(plans.get(fewer ? one : other), plans.get(fewer ? other : one));
  }

  /** Returns how many pairs across two groups are known. */
  private double known(Map<Integer, Integer> fewer, Map<Integer, Integer> more) {
    double known = 0;
    for (Map.Entry<Integer, Integer> each : fewer.entrySet()) {
      int others = more.getOrDefault(each.getKey(), 0);
      for (int plan : compared.get(each.getKey())) {
        others += more.getOrDefault(plan, 0);
      }
      known += (double) others * each.getValue();
    }
    return known;
  }

  private void merge(int one, int other) {
    boolean larger = size(one) >= size(other);
    int group = larger ? one : other;
    int gone = larger ? other : one;
    into[gone] = group;
    plans.get(gone).forEach((plan, tasks) -> plans.get(group).merge(plan, tasks, Integer::sum));
    Map<Integer, Double> moved = sums.get(gone);
    moved.remove(group);
    sums.get(group).remove(gone);
    moved.forEach(
        (third, sum) -> {
          sums.get(third).remove(gone);
          sums.get(third).merge(group, sum, Double::sum);
          sums.get(group).merge(third, sum, Double::sum);
        });
    moved.keySet().forEach(third -> offer(group, third));
    sums.set(gone, Map.of());
    plans.set(gone, Map.of());
  }

  private int size(int group) {
    return sums.get(group).size() + plans.get(group).size();
  }
}
