package io.github.duibiao.corpus;

import io.github.duibiao.alignment.LikelyPairs;
import io.github.duibiao.plan.Cancellation;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Gathers texts into groups without comparing each plan with each.
 *
 * <p>Each plan is aligned with the {@value #NEAREST} plans that it is most like: between them a
 * task in other words is recognized by what stands around it, and whatever is common to many plans
 * is reached over a chain of such neighbours. {@link SparseLinkage} makes groups of the pairs.
 */
final class Grouping {
  /** With how many plans each is compared. */
  private static final int NEAREST = 24;

  /** Pairs less likely than this count as nothing. */
  private static final double LEAST = 0.02;

  /** How many plans stay prepared, which takes up to half a gigabyte. */
  private static final int PREPARED = 1_000;

  private Grouping() {}

  /**
   * Returns for each text one that stands for its group.
   *
   * @param plans in an order that depends on nothing but the plans
   * @param wordings the texts of their tasks
   */
  static int[] of(List<Plan> plans, List<Wording> wordings) {
    Map<String, Integer> texts = new HashMap<>();
    wordings.forEach(text -> text.tasks().forEach(task -> texts.put(task, text.number())));
    List<SortedSet<Integer>> near = NearPlans.of(plans, NEAREST);
    SparseLinkage linkage = new SparseLinkage(wordings.size(), near);
    LikelyPairs pairs = new LikelyPairs(PREPARED);
    for (int plan = 0; plan < plans.size(); plan++) {
      Cancellation.check();
      List<Task> mine = plans.get(plan).tasks();
      for (Task each : mine) {
        linkage.has(plan, text(texts, each));
      }
      for (int other : near.get(plan).tailSet(plan + 1)) {
        List<Task> theirs = plans.get(other).tasks();
        Parts ofMine = new Parts(theirs.size());
        Parts ofTheirs = new Parts(mine.size());
        for (LikelyPairs.Likely each : pairs.of(plans.get(plan), plans.get(other), LEAST)) {
          int left = text(texts, mine.get(each.left()));
          int right = text(texts, theirs.get(each.right()));
          linkage.add(left, right, each.probability());
          ofMine.add(each.right(), left, each.probability());
          ofTheirs.add(each.left(), right, each.probability());
        }
        ofMine.handTo(linkage);
        ofTheirs.handTo(linkage);
      }
    }
    return linkage.groups();
  }

  /**
   * For each task of a plan, the two texts of another that are likeliest the same as it: where both
   * are, they are the parts into which the other plan has split it.
   */
  private static final class Parts {
    private final int[] first;
    private final int[] second;
    private final double[] likeliest;
    private final double[] next;

    Parts(int tasks) {
      first = new int[tasks];
      second = new int[tasks];
      likeliest = new double[tasks];
      next = new double[tasks];
    }

    void add(int task, int text, double probability) {
      if (probability > likeliest[task]) {
        second[task] = first[task];
        next[task] = likeliest[task];
        first[task] = text;
        likeliest[task] = probability;
      } else if (probability > next[task]) {
        second[task] = text;
        next[task] = probability;
      }
    }

    void handTo(SparseLinkage linkage) {
      for (int task = 0; task < first.length; task++) {
        double both = likeliest[task] * next[task];
        if (both > 0) {
          linkage.addParts(first[task], second[task], both);
        }
      }
    }
  }

  private static int text(Map<String, Integer> texts, Task task) {
    Integer text = texts.get(task.id());
    if (text == null) {
      throw new IllegalStateException("no text of " + task.id());
    }
    return text;
  }
}
