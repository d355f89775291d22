package io.github.duibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tasks of a corpus are grouped whatever the order of its plans, and counted. */
class CorpusGroupsTest {
  private static List<Plan> plans(long seed, int count) {
    return GeneratedCorpus.list(seed, count).stream().map(GeneratedPlan::plan).toList();
  }

  @Test
  void theOrderOfPlansIsNoMatter() {
    for (int seed = 0; seed < 4; seed++) {
      List<Plan> plans = plans(seed, 12);
      List<CorpusGroup> groups = CorpusGroups.of(plans).groups();
      for (int run = 0; run < 2; run++) {
        List<Plan> shuffled = new ArrayList<>(plans);
        Collections.shuffle(shuffled, new Random(seed * 10L + run));
        assertThat(CorpusGroups.of(shuffled).groups()).isEqualTo(groups);
      }
    }
  }

  @Test
  void everyTaskIsInOneGroupAndCopiesAreInTheSame() {
    List<Plan> plans = plans(9, 20);
    CorpusGroups groups = CorpusGroups.of(plans);
    List<String> tasks =
        plans.stream().flatMap(each -> each.tasks().stream()).map(Task::id).toList();
    assertThat(groups.groups().stream().flatMap(each -> each.tasks().stream()))
        .containsExactlyInAnyOrderElementsOf(tasks);
    Plan plan = plans.get(3);
    List<Plan> twice = List.of(plan, plan.withId("copy"));
    for (CorpusGroup each : CorpusGroups.of(twice).groups()) {
      assertThat(each.plans()).containsExactlyInAnyOrder(plan.id(), "copy");
    }
  }

  @Test
  void tasksThatDemandTheSameAreTogether() {
    for (int seed = 20; seed < 23; seed++) {
      List<GeneratedPlan> generated = GeneratedCorpus.list(seed, 60);
      CorpusGroups groups = CorpusGroups.of(generated.stream().map(GeneratedPlan::plan).toList());
      MeasureGroups.Figures figures =
          MeasureGroups.Figures.of(MeasureGroups.kinds(generated), groups.groups());
      assertThat(figures.precision()).isGreaterThan(0.8);
      assertThat(figures.lenient()).isGreaterThan(0.9);
      assertThat(figures.recall()).isGreaterThan(0.8);
    }
  }

  @Test
  void aPlanOfAnotherSubjectStandsAlone() {
    List<String> texts =
        List.of(
            "疏浚渔港航道和锚地，更换损坏的系船柱，休渔期内完成码头面层修补。",
            "为小型渔船加装北斗示位标，对出海船员逐船核对救生衣和消防器材。",
            "在避风锚地增设浮标二十座，台风来临前把渔船引导到指定泊位。",
            "引进冷藏加工企业两家，扩建冰库，延长鲜活海产的保鲜时间。",
            "放流黑鲷和对虾苗种，禁止使用密眼渔网，清理废弃的定置网具。");
    List<Task> tasks = new ArrayList<>();
    for (String each : texts) {
      String id = "port#" + (tasks.size() + 1);
      tasks.add(Task.builder(id).text(each).span(TextSpan.ofLine(1)).build());
    }
    List<Plan> plans = new ArrayList<>(plans(9, 20));
    plans.add(plans.get(0).toBuilder().id("port").title("渔港建设工作安排").tasks(tasks).build());
    CorpusGroups groups = CorpusGroups.of(plans);
    assertThat(tasks)
        .allSatisfy(
            each ->
                assertThat(groups.groupOf(each.id()).orElseThrow().tasks())
                    .containsExactly(each.id()));
  }

  @Test
  void whatPeersHaveAndAPlanLacksIsTold() {
    Plan plan = plans(9, 20).get(3);
    Plan shorter =
        plan.toBuilder().id("shorter").tasks(plan.withId("shorter").tasks().subList(1, 8)).build();
    CorpusGroups groups = CorpusGroups.of(List.of(plan, plan.withId("peer"), shorter));
    CorpusGroup first = groups.groupOf(plan.tasks().get(0).id()).orElseThrow();
    assertThat(groups.gaps("shorter", 1))
        .extracting(CorpusGroups.MissingTask::group)
        .contains(first);
    assertThat(groups.gaps(plan.id(), 0)).isEmpty();
    assertThat(groups.frequencies(first, CorpusGroups.By.YEAR))
        .containsOnly(
            java.util.Map.entry(plan.year().toString(), new CorpusGroups.Frequency(2, 3)));
    assertThatThrownBy(() -> groups.gaps("none", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
