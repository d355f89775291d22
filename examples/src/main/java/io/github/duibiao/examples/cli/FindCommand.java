package io.github.duibiao.examples.cli;

import io.github.duibiao.corpus.FoundJson;
import io.github.duibiao.corpus.FoundTask;
import io.github.duibiao.corpus.PlanStore;
import io.github.duibiao.corpus.StoreException;
import io.github.duibiao.corpus.StoreFault;
import io.github.duibiao.corpus.TaskIndex;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code find STORE TEXT} and {@code find STORE --like TASK}: the tasks of a store most like one.
 */
final class FindCommand implements Command {
  private static final int USUAL = 10;
  private static final int MOST = 100;

  @Override
  public Set<Option> options() {
    return EnumSet.of(Option.LIKE, Option.MOST, Option.OUT, Option.FORCE);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> words = arguments.files();
    String like = arguments.value(Option.LIKE);
    if (words.size() != (like == null ? 2 : 1)) {
      throw new UsageException(
          "用法：find STORE \"文字\" 或 find STORE --like PLAN#7。",
          "Usage: find STORE \"text\" or find STORE --like PLAN#7.");
    }
    int most = arguments.whole(Option.MOST, USUAL, MOST);
    List<StoreFault> faults = new ArrayList<>();
    try (Output output = Output.open(arguments, terminal)) {
      PlanStore store = PlanStore.open(StoreCommand.path(words.get(0)));
      faults.addAll(store.faults());
      try (TaskIndex index = TaskIndex.of(store, faults::add)) {
        List<FoundTask> found =
            like == null ? index.find(words.get(1), most) : like(store, index, like, most);
        output.write(FoundJson.write(like == null ? words.get(1) : like, found));
      }
    } catch (StoreException e) {
      faults.add(e.fault());
    }
    faults.stream().distinct().forEach(each -> StoreCommand.tell(each, terminal));
    return StoreCommand.status(faults);
  }

  private static List<FoundTask> like(PlanStore store, TaskIndex index, String id, int most)
      throws UsageException, IOException {
    int mark = id.lastIndexOf('#');
    Optional<Plan> plan = mark < 0 ? Optional.empty() : store.plan(id.substring(0, mark));
    Optional<Task> task = plan.flatMap(each -> each.task(id));
    if (task.isEmpty()) {
      throw new UsageException(
          "库中没有任务 " + id + "；任务编号形如 xuanhan-2023#7，见 store export。",
          "The store has no task " + id + "; ids are like xuanhan-2023#7, see store export.");
    }
    return index.find(plan.get(), task.get(), most);
  }
}
