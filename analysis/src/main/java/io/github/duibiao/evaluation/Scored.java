package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A judged pair beside what an aligner says of it.
 *
 * @param pair the pair
 * @param probability that the two are the same, by the aligner
 * @param decided the aligner's decision
 */
record Scored(JudgedPair pair, double probability, Relation decided) {
  /** The least distance of a probability from 0 and 1 in a logarithm. */
  private static final double SURE = 1e-6;

  boolean same() {
    return pair.verdict() == Verdict.SAME;
  }

  /**
   * How surprising the verdict is to the aligner, as to SAME: minus the logarithm of its chance.
   */
  double logLoss() {
    double p = Math.min(1 - SURE, Math.max(SURE, probability));
    return -StrictMath.log(same() ? p : 1 - p);
  }

  /**
   * Scores the pairs that the plans have, in their order; others, such as those of tasks that are
   * read otherwise now, are left out.
   */
  static List<Scored> of(Judgements judgements, List<Plan> plans, Aligner aligner) {
    Map<String, Plan> planOf = planOfDemands(judgements, plans);
    Map<List<Plan>, List<JudgedPair>> byPlans = new LinkedHashMap<>();
    for (JudgedPair each : judgements.pairs()) {
      Plan left = planOf.get(each.left());
      Plan right = planOf.get(each.right());
      if (left != null && right != null && !left.id().equals(right.id())) {
        byPlans.computeIfAbsent(List.of(left, right), key -> new ArrayList<>()).add(each);
      }
    }
    Map<JudgedPair, Scored> scored = new HashMap<>();
    byPlans.forEach(
        (two, pairs) -> {
          Map<String, JudgedPair> wanted = new HashMap<>();
          pairs.forEach(each -> wanted.put(each.left() + "\t" + each.right(), each));
          Alignment alignment = aligner.align(two.get(0), two.get(1), judgements.level());
          for (Link link : alignment.pairs()) {
            JudgedPair pair = wanted.get(link.left() + "\t" + link.right());
            if (pair != null) {
              scored.put(pair, new Scored(pair, link.probability(), link.relation()));
            }
          }
        });
    List<Scored> inOrder = new ArrayList<>();
    for (JudgedPair each : judgements.pairs()) {
      Scored one = scored.get(each);
      if (one != null) {
        inOrder.add(one);
      }
    }
    return inOrder;
  }

  /** Returns the plan of every task or measure by its id. */
  static Map<String, Plan> planOfDemands(Judgements judgements, List<Plan> plans) {
    Map<String, Plan> planOf = new HashMap<>();
    for (Plan plan : plans) {
      judgements.level().demands(plan).forEach(each -> planOf.put(each.id(), plan));
    }
    return planOf;
  }
}
