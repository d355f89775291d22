package io.github.duibiao.report.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanOrderTest {
  private static BitSet set(int... members) {
    BitSet set = new BitSet();
    IntStream.of(members).forEach(set::set);
    return set;
  }

  @Test
  void thoseThatAreAlikeStandTogether() {
    PlanOrder order =
        new PlanOrder(
            List.of(set(1, 2, 3), set(7, 8), set(1, 2, 4), set(7, 8, 9), set(1, 2, 3, 4)));
    List<Integer> clustered = order.clustered();
    assertThat(Math.abs(clustered.indexOf(1) - clustered.indexOf(3))).isEqualTo(1);
    assertThat(order.nearest(0)).startsWith(0, 4, 2);
    assertThat(order.both(0, 4)).isEqualTo(3);
    assertThat(order.likeness(0, 4)).isEqualTo(0.75);
    assertThat(new PlanOrder(List.of(set(1, 2), set(1, 2), set(5), set(1))).strangest())
        .isEqualTo(2);
  }

  /** Of plans of two kinds that have nothing in common none stands among those of the other. */
  @Property(tries = 100)
  void twoKindsAreNotMixed(@ForAll @IntRange(min = 1, max = 40) int count, @ForAll long seed) {
    Random random = new Random(seed);
    List<BitSet> plans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextBoolean() ? 0 : 10;
      BitSet plan = set(from);
      for (int k = 1; k < 8; k++) {
        plan.set(from + k, random.nextBoolean());
      }
      plans.add(plan);
    }
    List<Integer> order = new PlanOrder(plans).clustered();
    assertThat(order).hasSize(count).doesNotHaveDuplicates();
    long changes =
        IntStream.range(1, count)
            .filter(i -> plans.get(order.get(i)).get(0) != plans.get(order.get(i - 1)).get(0))
            .count();
    assertThat(changes).isLessThanOrEqualTo(1);
  }
}
