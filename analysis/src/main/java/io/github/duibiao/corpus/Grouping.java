package io.github.duibiao.corpus;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Cancellation;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers texts into groups without comparing each with each.
 *
 * <p>Plan by plan, the texts are aligned with a plan made of representatives of the groups so far,
 * those that an inverted index gives as candidates; what has no counterpart there founds a group
 * (leader clustering, Hartigan 1975). A plan takes as long as the search for its candidates. The
 * plans come in an order of their own, so that the result does not depend on the one in which they
 * were given.
 */
final class Grouping {
  /** How many texts represent a group at most: its first ones. */
  private static final int REPRESENTATIVES = 4;

  /**
   * From this probability on a text joins a group: a wrong one draws others after it, so that it
   * asks for more than a pair does. Chosen on made-up corpora.
   */
  private static final double SURE = 0.9;

  private static final int CANDIDATES = 8;
  private static final String NEAR = "near";

  private final List<Wording> wordings;
  private final Aligner aligner = Aligner.standard();
  private final Candidates index;
  private final int[] groupOf;
  private final Map<Integer, List<Integer>> representatives = new HashMap<>();

  private Grouping(List<Wording> wordings, Candidates index) {
    this.wordings = wordings;
    this.index = index;
    groupOf = new int[wordings.size()];
  }

  /** Returns for each text the first text of its group. */
  static int[] of(List<Wording> wordings) throws IOException {
    try (Candidates index = Candidates.in(null, Candidates.USUAL_LENGTH)) {
      Grouping grouping = new Grouping(wordings, index);
      for (int from = 0; from < wordings.size(); ) {
        int to = from + 1;
        while (to < wordings.size() && from(wordings, to, from)) {
          to++;
        }
        grouping.place(wordings.subList(from, to));
        from = to;
      }
      return grouping.groupOf;
    }
  }

  private static boolean from(List<Wording> wordings, int one, int other) {
    return wordings.get(one).plan().id().equals(wordings.get(other).plan().id());
  }

  /** Places the texts that a plan is the first to have. */
  private void place(List<Wording> texts) throws IOException {
    Cancellation.check();
    Map<String, Link> best = best(texts, near(texts));
    for (Wording each : texts) {
      Link link = best.get(each.task().id());
      int text = each.number();
      groupOf[text] = link == null ? text : groupOf[Integer.parseInt(link.right())];
      List<Integer> known =
          representatives.computeIfAbsent(groupOf[text], key -> new ArrayList<>());
      if (known.size() < REPRESENTATIVES) {
        known.add(text);
        index.add(each.alone());
      }
    }
  }

  /** Returns of every group near some texts the representative nearest to them. */
  private List<Integer> near(List<Wording> texts) throws IOException {
    Map<Integer, Integer> nearest = new LinkedHashMap<>();
    for (Wording each : texts) {
      for (int found : index.plans(each.task(), CANDIDATES)) {
        nearest.putIfAbsent(groupOf[found], found);
      }
    }
    return List.copyOf(nearest.values());
  }

  /** Returns the likest SAME link of each text, by the id of its task. */
  private Map<String, Link> best(List<Wording> texts, List<Integer> near) {
    Map<String, Link> best = new HashMap<>();
    if (near.isEmpty()) {
      return best;
    }
    Plan mine = texts.get(0).plan();
    List<Task> tasks = texts.stream().map(Wording::task).toList();
    List<Task> others = new ArrayList<>();
    for (int each : near) {
      others.add(wordings.get(each).alone().tasks().get(0));
    }
    // Under the same title, so that it is of the same field.
    Plan right =
        Plan.builder(NEAR, new Source(NEAR, "text/plain", "0".repeat(64)))
            .title(mine.title())
            .tasks(others)
            .build();
    for (Link each :
        aligner.align(mine.toBuilder().tasks(tasks).build(), right, Granularity.TASK).matches()) {
      if (each.relation() == Relation.SAME && each.probability() >= SURE) {
        best.merge(each.left(), each, (a, b) -> b.probability() > a.probability() ? b : a);
      }
    }
    return best;
  }
}
