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
  private static final int NEAREST = 12;

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
        for (LikelyPairs.Likely each : pairs.of(plans.get(plan), plans.get(other), LEAST)) {
          linkage.add(
              text(texts, mine.get(each.left())),
              text(texts, theirs.get(each.right())),
              each.probability());
        }
      }
    }
    return linkage.groups();
  }

  private static int text(Map<String, Integer> texts, Task task) {
    Integer text = texts.get(task.id());
    if (text == null) {
      throw new IllegalStateException("no text of " + task.id());
    }
    return text;
  }
}
