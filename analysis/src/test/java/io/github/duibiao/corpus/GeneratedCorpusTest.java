package io.github.duibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What other tests and the benchmarks rely on: the made-up corpora are as they say. */
class GeneratedCorpusTest {
  @Test
  void aCorpusHasAsManyPlansAsAskedForEachWithAnIdOfItsOwn() {
    for (int plans : new int[] {1, 2, 10, 33, 100, 1_000}) {
      Set<String> ids = new HashSet<>();
      GeneratedCorpus.each(7, plans, each -> ids.add(each.plan().id()));
      assertThat(ids).hasSize(plans);
    }
  }

  @Test
  void theSameSeedGivesTheSameCorpus() {
    assertThat(GeneratedCorpus.list(3, 50)).isEqualTo(GeneratedCorpus.list(3, 50));
    assertThat(GeneratedCorpus.list(4, 50)).isNotEqualTo(GeneratedCorpus.list(3, 50));
  }

  @Test
  void everyTaskIsTakenFromTasksOfEarlierPlansOrItsOwn() {
    Map<String, String> demands = new HashMap<>();
    int taken = 0;
    for (GeneratedPlan each : GeneratedCorpus.list(5, 300)) {
      List<Task> tasks = each.plan().tasks();
      assertThat(each.demands()).hasSameSizeAs(tasks);
      for (int t = 0; t < tasks.size(); t++) {
        String demand = each.demands().get(t);
        for (String from : each.from().get(t)) {
          assertThat(demands).containsKey(from);
          assertThat(GeneratedCorpus.related(demand, demands.get(from))).isTrue();
          taken++;
        }
        assertThat(demands.put(tasks.get(t).id(), demand)).isNull();
      }
    }
    assertThat(taken).isGreaterThan(demands.size() / 2);
  }

  @Test
  void placesThatWriteForThemselvesShareFewerTexts() {
    Set<String> usual = new HashSet<>();
    Set<String> free = new HashSet<>();
    GeneratedCorpus.each(6, 200, GeneratedCorpus.Habits.USUAL, each -> texts(each, usual));
    GeneratedCorpus.each(6, 200, GeneratedCorpus.Habits.FREE, each -> texts(each, free));
    assertThat(free).hasSizeGreaterThan(usual.size());
  }

  private static void texts(GeneratedPlan plan, Set<String> texts) {
    plan.plan().tasks().forEach(task -> texts.add(task.text()));
  }

  @Test
  void tasksTellWhatTheyDoAboutTheirSubject() {
    List<GeneratedPlan> plans = GeneratedCorpus.list(5, 30);
    assertThat(plans).allSatisfy(each -> assertThat(each.matters()).hasSize(each.demands().size()));
    assertThat(plans.stream().flatMap(each -> each.matters().stream()))
        .filteredOn(Set::isEmpty)
        .hasSizeLessThan(30);
  }

  @Test
  void wordingIsVaried() {
    Map<String, Set<String>> texts = new HashMap<>();
    List<Plan> plans = new ArrayList<>();
    GeneratedCorpus.each(
        6,
        1_000,
        each -> {
          plans.add(each.plan());
          for (int t = 0; t < each.demands().size(); t++) {
            texts
                .computeIfAbsent(each.demands().get(t), demand -> new HashSet<>())
                .add(each.plan().tasks().get(t).text());
          }
        });
    long tasks = plans.stream().mapToLong(each -> each.tasks().size()).sum();
    assertThat(texts.keySet().stream().filter(each -> !each.matches(".*[/+].*")).count())
        .isGreaterThan(500);
    assertThat(texts.values().stream().mapToInt(Set::size).sum()).isGreaterThan((int) tasks / 3);
  }
}
