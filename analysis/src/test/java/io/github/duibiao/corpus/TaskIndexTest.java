package io.github.duibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.alignment.Relation;
import io.github.duibiao.alignment.SingleTasks;
import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks most like one are found, as the model says, whatever was added and removed. */
class TaskIndexTest {
  private static final List<Plan> PLANS =
      GeneratedCorpus.list(21, 60).stream().map(GeneratedPlan::plan).toList();

  @TempDir Path temp;

  private static TaskIndex indexed(List<Plan> plans) throws IOException {
    TaskIndex index = TaskIndex.inMemory();
    for (Plan each : plans) {
      index.add(each);
    }
    return index;
  }

  private static List<String> ids(List<FoundTask> found) {
    return found.stream().map(FoundTask::task).toList();
  }

  @Test
  void whatIsFoundIsWhatTheModelSaysOfAllTasks() throws IOException {
    SingleTasks pairs = SingleTasks.standard();
    int right = 0;
    int all = 0;
    try (TaskIndex index = indexed(PLANS)) {
      for (int q = 0; q < 20; q++) {
        Plan mine = PLANS.get(q * 3);
        Task task = mine.tasks().get(q % mine.tasks().size());
        Map<String, Double> exact = new HashMap<>();
        for (Plan each : PLANS) {
          for (Task other : each.tasks()) {
            if (!each.id().equals(mine.id())) {
              exact.put(
                  other.id(),
                  pairs.probability(pairs.prepare(mine, task), pairs.prepare(each, other)));
            }
          }
        }
        List<FoundTask> found = index.find(mine, task, 5);
        assertThat(found).hasSize(5);
        assertThat(found)
            .isSortedAccordingTo(
                Comparator.comparingDouble((FoundTask each) -> -each.probability()));
        double fifth = exact.values().stream().sorted(Comparator.reverseOrder()).toList().get(4);
        for (FoundTask each : found) {
          assertThat(each.probability()).isEqualTo(exact.get(each.task()));
          right += each.probability() >= fifth ? 1 : 0;
          all++;
        }
      }
    }
    assertThat(right).isGreaterThanOrEqualTo(all * 99 / 100);
  }

  @Test
  void aTextIsFoundInTheWordsItStandsIn() throws IOException {
    Plan plan = PLANS.get(7);
    Task task = plan.tasks().get(3);
    try (TaskIndex index = indexed(PLANS)) {
      FoundTask first = index.find(task.title() + "。" + task.text(), 1).get(0);
      assertThat(first.relation()).isEqualTo(Relation.SAME);
      assertThat(first.title() + first.text()).isEqualTo(task.title() + task.text());
      assertThat(index.find("、、", 5)).isEmpty();
      assertThat(index.find("qx", 5)).isEmpty();
    }
  }

  @Test
  void whatVeryManyPlansCopyLeavesRoomForOthers() throws IOException {
    Plan plan = PLANS.get(7);
    Task task = plan.tasks().get(3);
    // All that the task says, and much more: the first by its words, and not the same.
    String longer =
        task.title()
            + "。"
            + task.text()
            + PLANS.get(30).tasks().stream().limit(9).map(Task::text).collect(Collectors.joining());
    try (TaskIndex index = indexed(PLANS)) {
      List<FoundTask> found = index.find(plan, task, 5);
      for (int p = 0; p < 1_500; p++) {
        Task copy = Task.builder("copy" + p + "#1").text(longer).span(TextSpan.ofLine(1)).build();
        index.add(
            Plan.builder("copy" + p, new Source("copy", "text/plain", "0".repeat(64)))
                .title(plan.title())
                .tasks(List.of(copy))
                .build());
      }
      assertThat(index.find(plan, task, 5)).isEqualTo(found);
      assertThat(index.find(plan, task, 200)).extracting(FoundTask::text).contains(longer);
    }
  }

  @Test
  void plansAreReplacedAndRemovedOneByOne() throws IOException {
    Plan plan = PLANS.get(0);
    Task task = plan.tasks().get(0);
    try (TaskIndex index = indexed(PLANS)) {
      int size = index.size();
      index.add(plan);
      assertThat(index.size()).isEqualTo(size);
      index.add(plan.toBuilder().tasks(plan.tasks().subList(1, plan.tasks().size())).build());
      assertThat(index.size()).isEqualTo(size - 1);
      assertThat(ids(index.find(task.text(), 20))).doesNotContain(task.id());
      index.remove(plan.id());
      index.remove("none");
      assertThat(index.size()).isEqualTo(size - plan.tasks().size());
      index.add(plan);
      assertThat(ids(index.find(task.text(), 20))).contains(task.id());
      assertThat(ids(index.find(plan, task, 20))).doesNotContain(task.id());
    }
  }

  @Test
  void whatWasSavedIsThereAgainAndWhatWasNotIsNot() throws IOException {
    Path folder = temp.resolve("index");
    List<FoundTask> found;
    Task task = PLANS.get(1).tasks().get(1);
    try (TaskIndex index = TaskIndex.open(folder)) {
      index.add(PLANS.get(0));
      index.add(PLANS.get(1));
      index.save();
      found = index.find(task.text(), 10);
      index.add(PLANS.get(2));
      assertThat(index.size())
          .isGreaterThan(PLANS.get(0).tasks().size() + PLANS.get(1).tasks().size());
      assertThatThrownBy(() -> TaskIndex.open(folder)).isInstanceOf(StoreException.class);
    }
    try (TaskIndex index = TaskIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(PLANS.get(0).tasks().size() + PLANS.get(1).tasks().size());
      assertThat(index.find(task.text(), 10)).isEqualTo(found);
    }
  }

  @Test
  void theIndexOfAStoreTakesInWhatIsNew() throws IOException {
    Path folder = temp.resolve("store");
    List<StoreFault> faults = new ArrayList<>();
    int tasks = 0;
    for (int from = 0; from < 60; from += 20) {
      try (StoreWriter writer = PlanStore.write(folder)) {
        for (Plan each : PLANS.subList(from, from + 20)) {
          writer.add(each);
          tasks += each.tasks().size();
        }
      }
      PlanStore store = PlanStore.open(folder);
      for (int run = 0; run < 2; run++) {
        try (TaskIndex index = TaskIndex.of(store, faults::add)) {
          assertThat(index.size()).isEqualTo(tasks);
        }
      }
      try (TaskIndex one = TaskIndex.of(store, faults::add);
          TaskIndex other = TaskIndex.of(store, faults::add)) {
        assertThat(one.find("政策解读", 5)).isEqualTo(other.find("政策解读", 5)).isNotEmpty();
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void plansThatCannotBeReadAreToldEachTimeAndFoundOnceTheyCanBe() throws IOException {
    Path folder = temp.resolve("store");
    int tasks = 0;
    List<Integer> ends = new ArrayList<>();
    try (StoreWriter writer = PlanStore.write(folder)) {
      for (int from = 0; from < 9; from += 3) {
        for (Plan each : PLANS.subList(from, from + 3)) {
          writer.add(each);
          tasks += each.tasks().size();
        }
        writer.flush();
        ends.add((int) Files.size(folder.resolve(PlanStore.PLANS)));
      }
    }
    Path file = folder.resolve(PlanStore.PLANS);
    byte[] whole = Files.readAllBytes(file);
    byte[] damaged = whole.clone();
    damaged[ends.get(1) - 7] ^= 1;
    Files.write(file, damaged);
    for (int run = 0; run < 2; run++) {
      List<StoreFault> faults = new ArrayList<>();
      try (TaskIndex index = TaskIndex.of(PlanStore.open(folder), faults::add)) {
        assertThat(index.size()).isBetween(1, tasks - 1);
        assertThat(faults).extracting(StoreFault::kind).containsExactly(StoreFault.Kind.DAMAGED);
      }
    }
    Files.write(file, whole);
    List<StoreFault> faults = new ArrayList<>();
    try (TaskIndex index = TaskIndex.of(PlanStore.open(folder), faults::add)) {
      assertThat(index.size()).isEqualTo(tasks);
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void theIndexOfAStoreIsMadeAnewWhereOtherPlansHaveTheSameIds() throws IOException {
    Path folder = temp.resolve("store");
    Path other = temp.resolve("other");
    Plan plan = PLANS.get(0);
    Task task = plan.tasks().get(0);
    try (StoreWriter writer = PlanStore.write(folder);
        StoreWriter another = PlanStore.write(other)) {
      writer.add(plan);
      another.add(plan.toBuilder().tasks(plan.tasks().subList(1, 3)).build());
    }
    TaskIndex.of(PlanStore.open(folder), fault -> {}).close();
    for (String each : List.of(PlanStore.PLANS, PlanStore.INDEX)) {
      Files.copy(other.resolve(each), folder.resolve(each), StandardCopyOption.REPLACE_EXISTING);
    }
    try (TaskIndex index = TaskIndex.of(PlanStore.open(folder), fault -> {})) {
      assertThat(index.size()).isEqualTo(2);
      assertThat(ids(index.find(task.text(), 20))).doesNotContain(task.id());
    }
  }
}
