package io.github.duibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** A plan is compared with those that it is most like. */
class NearPlansTest {
  private static Plan plan(String id, String... texts) {
    List<Task> tasks = new java.util.ArrayList<>();
    for (String each : texts) {
      String task = id + "#" + (tasks.size() + 1);
      tasks.add(Task.builder(task).text(each).span(TextSpan.ofLine(1)).build());
    }
    return Plan.builder(id, new Source(id, "text/plain", "0".repeat(64))).tasks(tasks).build();
  }

  private static final Plan SCHOOLS = plan("schools", "公布学区划分和招生计划，解答家长疑问。", "整治校园周边摊点，排查校车隐患。");
  private static final Plan SAME_SCHOOLS = plan("same", "按时公布学区划分和招生计划。", "整治校园周边摊点，排查校车和食堂隐患。");
  private static final Plan RIVERS = plan("rivers", "清理河道采砂，巡查堤防险段。", "储备防汛沙袋，公布避险路线。");
  private static final Plan SAME_RIVERS = plan("flood", "清理河道采砂，加固堤防险段。", "储备防汛沙袋和冲锋舟，公布避险路线。");

  @Test
  void plansOfOneSubjectAreNear() {
    List<SortedSet<Integer>> near =
        NearPlans.of(List.of(SCHOOLS, RIVERS, SAME_SCHOOLS, SAME_RIVERS), 1);
    assertThat(near)
        .extracting(List::copyOf)
        .containsExactly(List.of(2), List.of(3), List.of(0), List.of(1));
  }

  @Test
  void thoseFarLessLikeThanTheLikestAreLeftOut() {
    List<SortedSet<Integer>> near =
        NearPlans.of(List.of(SCHOOLS, RIVERS, SAME_SCHOOLS, SAME_RIVERS), 3);
    assertThat(near.get(0)).containsExactly(2);
    assertThat(near.get(1)).containsExactly(3);
  }

  @Test
  void whoeverIsNearIsNearFromBothSides() {
    List<Plan> plans =
        GeneratedCorpus.list(4, 40).stream().map(GeneratedCorpus.GeneratedPlan::plan).toList();
    List<SortedSet<Integer>> near = NearPlans.of(plans, 3);
    for (int plan = 0; plan < near.size(); plan++) {
      assertThat(near.get(plan)).isNotEmpty().doesNotContain(plan);
      for (int other : near.get(plan)) {
        assertThat(near.get(other)).contains(plan);
      }
    }
  }

  @Test
  void aPlanWithoutWordsIsNearNone() {
    assertThat(NearPlans.of(List.of(plan("empty"), SCHOOLS, SAME_SCHOOLS), 2).get(0)).isEmpty();
    assertThat(NearPlans.of(List.of(), 2)).isEmpty();
  }
}
