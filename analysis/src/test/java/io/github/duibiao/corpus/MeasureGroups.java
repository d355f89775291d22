package io.github.duibiao.corpus;

import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.corpus.GeneratedCorpus.Habits;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures the groups of made-up corpora: pairs in one group against the truth, and CPU time. */
final class MeasureGroups {
  private MeasureGroups() {}

  /** What a task is, as far as the truth says it. */
  record Kind(String demand, Set<String> matters) {
    /** Whether two tasks have one demand in common: as a part, or merged. */
    boolean related(Kind other) {
      return GeneratedCorpus.related(demand, other.demand);
    }

    /** Whether something is done by both. */
    boolean partly(Kind other) {
      return !Collections.disjoint(matters, other.matters);
    }
  }

  /**
   * Precision and recall of pairs of tasks; pairs that have a demand in common in part are neither
   * right nor wrong.
   *
   * @param lenient precision where neither are those in which the same is done about the same, in
   *     some part, as tasks of two demands: what a reader calls the same in part
   */
  record Figures(double precision, double recall, double lenient) {
    static Figures of(Map<String, Kind> kinds, List<CorpusGroup> groups) {
      Map<String, Long> all = new HashMap<>();
      kinds.values().forEach(each -> all.merge(each.demand, 1L, Long::sum));
      double right = 0;
      double wrong = 0;
      double partly = 0;
      for (CorpusGroup group : groups) {
        Map<Kind, Long> counts = new HashMap<>();
        group.tasks().forEach(task -> counts.merge(kinds.get(task), 1L, Long::sum));
        List<Map.Entry<Kind, Long>> found = List.copyOf(counts.entrySet());
        for (int i = 0; i < found.size(); i++) {
          Kind one = found.get(i).getKey();
          long mine = found.get(i).getValue();
          right += mine * (mine - 1) / 2.0;
          for (int j = i + 1; j < found.size(); j++) {
            Kind other = found.get(j).getKey();
            double pairs = (double) mine * found.get(j).getValue();
            if (one.demand.equals(other.demand)) {
              right += pairs;
            } else if (!one.related(other)) {
              wrong += pairs;
              partly += one.partly(other) ? pairs : 0;
            }
          }
        }
      }
      double pairs = all.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
      return new Figures(
          share(right, right + wrong), right / pairs, share(right, right + wrong - partly));
    }

    private static double share(double part, double whole) {
      return whole == 0 ? 1 : part / whole;
    }
  }

  static Map<String, Kind> kinds(List<GeneratedPlan> plans) {
    Map<String, Kind> kinds = new HashMap<>();
    plans.forEach(each -> take(kinds, each));
    return kinds;
  }

  private static void take(Map<String, Kind> kinds, GeneratedPlan plan) {
    List<Task> tasks = plan.plan().tasks();
    for (int t = 0; t < tasks.size(); t++) {
      kinds.put(tasks.get(t).id(), new Kind(plan.demands().get(t), plan.matters().get(t)));
    }
  }

  /**
   * Measures. Plans are put into a store first, and what is told of time is reading them from it
   * and grouping them.
   *
   * @param words the seed of the corpora: one by which nothing was chosen; {@code usual} or {@code
   *     free}, for the habits of places; then how many plans, once or more
   */
  public static void main(String[] words) throws IOException {
    long seed = Long.parseLong(words[0]);
    Habits habits = words[1].equals("free") ? Habits.FREE : Habits.USUAL;
    for (String each : List.of(words).subList(2, words.length)) {
      Path folder = Files.createTempDirectory("groups");
      try {
        measure(each, seed, habits, folder);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Collections.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
      }
    }
  }

  private static void measure(String count, long seed, Habits habits, Path folder)
      throws IOException {
    Map<String, Kind> kinds = new HashMap<>();
    try (StoreWriter writer = PlanStore.write(folder)) {
      GeneratedCorpus.each(
          seed,
          Integer.parseInt(count),
          habits,
          plan -> {
            take(kinds, plan);
            try {
              writer.add(plan.plan());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    System.gc();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Plan> plans = new ArrayList<>();
    Consumer<StoreFault> faults = System.err::println;
    try (Stream<Plan> stored = PlanStore.open(folder).plans(faults)) {
      stored.forEach(plans::add);
    }
    CorpusGroups groups = CorpusGroups.of(plans);
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    long used = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    Figures figures = Figures.of(kinds, groups.groups());
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s plans: %d groups, precision %.3f (%.3f), recall %.3f, %.1f s of CPU, %d MB",
            count,
            groups.groups().size(),
            figures.precision,
            figures.lenient,
            figures.recall,
            took / 1e9,
            used >> 20));
  }
}
