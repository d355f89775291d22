package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.corpus.GeneratedCorpus;
import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of many pairs of plans is what their alignments say. */
class LikelyPairsTest {
  private static final List<Plan> PLANS =
      GeneratedCorpus.list(8, 8).stream().map(GeneratedPlan::plan).toList();

  @Test
  void probabilitiesAreThoseOfAlignments() {
    LikelyPairs pairs = new LikelyPairs(100);
    for (Plan left : PLANS) {
      for (Plan right : PLANS) {
        if (left.id().equals(right.id())) {
          continue;
        }
        Map<String, Double> likely = new HashMap<>();
        for (LikelyPairs.Likely each : pairs.of(left, right, 0.3)) {
          String ids =
              left.tasks().get(each.left()).id() + " " + right.tasks().get(each.right()).id();
          assertThat(likely.put(ids, each.probability())).isNull();
        }
        for (Link link : Aligner.standard().align(left, right, Granularity.TASK).links()) {
          boolean same = link.relation() == Relation.SAME;
          double counted = same ? Math.max(0.5, link.probability()) : link.probability();
          assertThat(likely.getOrDefault(link.left() + " " + link.right(), 0.0))
              .isEqualTo(counted >= 0.3 ? counted : 0);
        }
      }
    }
  }

  @Test
  void howManyPlansStayPreparedIsNoMatter() {
    LikelyPairs many = new LikelyPairs(100);
    LikelyPairs one = new LikelyPairs(1);
    for (Plan left : PLANS) {
      Plan right = PLANS.get(0).withId("right");
      assertThat(one.of(left, right, 0.1)).isEqualTo(many.of(left, right, 0.1)).isNotEmpty();
    }
  }
}
