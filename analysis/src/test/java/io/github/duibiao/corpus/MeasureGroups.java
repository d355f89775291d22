package io.github.duibiao.corpus;

import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures the groups of made-up corpora: pairs in one group against the truth, and CPU time. */
final class MeasureGroups {
  private MeasureGroups() {}

  /**
   * Precision and recall of pairs of tasks; pairs that have a demand in common in part are neither
   * right nor wrong.
   */
  record Figures(double precision, double recall) {
    static Figures of(List<GeneratedPlan> plans, CorpusGroups groups) {
      Map<String, String> demands = new HashMap<>();
      Map<String, Long> all = new HashMap<>();
      for (GeneratedPlan each : plans) {
        List<Task> tasks = each.plan().tasks();
        for (int t = 0; t < tasks.size(); t++) {
          demands.put(tasks.get(t).id(), each.demands().get(t));
          all.merge(each.demands().get(t), 1L, Long::sum);
        }
      }
      double right = 0;
      double wrong = 0;
      for (CorpusGroup group : groups.groups()) {
        Map<String, Long> counts = new HashMap<>();
        group.tasks().forEach(task -> counts.merge(demands.getOrDefault(task, ""), 1L, Long::sum));
        List<String> kinds = new ArrayList<>(counts.keySet());
        for (int i = 0; i < kinds.size(); i++) {
          long mine = counts.getOrDefault(kinds.get(i), 0L);
          right += mine * (mine - 1) / 2.0;
          for (int j = i + 1; j < kinds.size(); j++) {
            boolean related = GeneratedCorpus.related(kinds.get(i), kinds.get(j));
            wrong += related ? 0 : (double) mine * counts.getOrDefault(kinds.get(j), 0L);
          }
        }
      }
      double pairs = all.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
      return new Figures(right + wrong == 0 ? 1 : right / (right + wrong), right / pairs);
    }
  }

  /**
   * Measures.
   *
   * @param words the seed of the corpora: one by which nothing was chosen; then how many plans,
   *     once or more
   */
  public static void main(String[] words) throws IOException {
    long seed = Long.parseLong(words[0]);
    for (String each : List.of(words).subList(1, words.length)) {
      List<GeneratedPlan> plans = GeneratedCorpus.list(seed, Integer.parseInt(each));
      long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      CorpusGroups groups = CorpusGroups.of(plans.stream().map(GeneratedPlan::plan).toList());
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
      Figures figures = Figures.of(plans, groups);
      System.out.println(
          String.format(
              Locale.ROOT,
              "%s plans: %d groups, precision %.3f, recall %.3f, %.1f s of CPU",
              each,
              groups.groups().size(),
              figures.precision,
              figures.recall,
              took / 1e9));
    }
  }
}
