package io.github.duibiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.coverage.Basis;
import io.github.duibiao.plan.Plan;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void needsAPlan() {
    assertThatThrownBy(() -> Comparison.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void plansOfOneIdAreToldApart() {
    Plan plan = TestPlans.county();
    Plan second = plan.withId("jiaxian-2023-2");
    Comparison comparison = Comparison.of(List.of(plan, plan, second, plan));
    assertThat(comparison.plans())
        .extracting(Plan::id)
        .containsExactly("jiaxian-2023", "jiaxian-2023-3", "jiaxian-2023-2", "jiaxian-2023-4");
    Set<String> tasks = new HashSet<>();
    comparison
        .plans()
        .forEach(each -> each.tasks().forEach(task -> assertThat(tasks.add(task.id())).isTrue()));
  }

  @Test
  void everyTwoPlansAreAlignedOnce() {
    Comparison comparison =
        Comparison.of(
            List.of(TestPlans.county(), TestPlans.town(), TestPlans.nasty("bingshi-2023")));
    assertThat(comparison.alignments()).hasSize(3);
    assertThat(comparison.alignments(Granularity.MEASURE)).hasSize(3);
    assertThat(comparison.alignment("yizhen-2023", "jiaxian-2023").left()).isEqualTo("yizhen-2023");
    assertThatThrownBy(() -> comparison.alignment("yizhen-2023", "nowhere"))
        .hasMessageContaining("jiaxian-2023");
  }

  @Test
  void onePlanAloneIsComparedWithNothing() {
    Comparison comparison = Comparison.of(List.of(TestPlans.town()));
    assertThat(comparison.alignments()).isEmpty();
    assertThat(comparison.gaps().all()).allMatch(gap -> gap.basis() == Basis.LIST);
    assertThat(comparison.report().html()).contains("乙镇");
  }

  @Test
  void eachResultIsComputedOnceWhateverTheThreads() throws Exception {
    Comparison comparison = Comparison.of(List.of(TestPlans.county(), TestPlans.town()));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Set<Object> results = Collections.newSetFromMap(new IdentityHashMap<>());
      Callable<Object> ask = comparison::gaps;
      for (Future<Object> each : threads.invokeAll(Collections.nCopies(32, ask))) {
        results.add(each.get());
      }
      assertThat(results).hasSize(1);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void printsItsPlans() {
    assertThat(Comparison.of(List.of(TestPlans.county())).toString())
        .isEqualTo(
            """
            One plan
              Plan          Title                       Tasks  Measures
              jiaxian-2023  甲县2023年政务公开工作要点  2      4""");
  }
}
