package io.github.duibiao.corpus;

import io.github.duibiao.alignment.SingleTasks;
import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Measures the search for tasks on a made-up corpus: the recall of the exact model's top ten, which
 * is found by comparing with every task, and the time of a query, of its candidates alone and of
 * the whole, in CPU time of one thread.
 */
final class MeasureIndex {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int BEST = 10;

  private MeasureIndex() {}

  private static double millis(long from) {
    return (CPU.getCurrentThreadCpuTime() - from) / 1e6;
  }

  /**
   * Measures.
   *
   * @param words the seed of the corpus: one by which nothing was chosen; how many tasks; how many
   *     queries are timed; for how many of these the exact top ten is found
   */
  public static void main(String[] words) throws IOException {
    long seed = Long.parseLong(words[0]);
    int tasks = Integer.parseInt(words[1]);
    int queries = Integer.parseInt(words[2]);
    int exact = Integer.parseInt(words[3]);
    List<GeneratedPlan> plans = GeneratedCorpus.list(seed, tasks / 22);
    SingleTasks pairs = SingleTasks.standard();
    try (TaskIndex index = TaskIndex.inMemory()) {
      long from = CPU.getCurrentThreadCpuTime();
      for (GeneratedPlan each : plans) {
        index.add(each.plan());
      }
      index.size();
      tell("indexed %d tasks in %.0f ms", index.size(), millis(from));
      List<Plan> asked = new ArrayList<>();
      Random random = new Random(seed);
      for (int q = 0; q < queries; q++) {
        asked.add(plans.get(random.nextInt(plans.size())).plan());
      }
      double[] whole = new double[queries];
      double[] candidates = new double[queries];
      List<List<FoundTask>> found = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        found.clear();
        for (int q = 0; q < queries; q++) {
          Task task = asked.get(q).tasks().get(q % asked.get(q).tasks().size());
          long start = CPU.getCurrentThreadCpuTime();
          index.candidates().of(asked.get(q).id(), task, TaskIndex.CANDIDATES).close();
          candidates[q] = millis(start);
          start = CPU.getCurrentThreadCpuTime();
          found.add(index.find(asked.get(q), task, BEST));
          whole[q] = millis(start);
        }
      }
      tell(
          "candidates: median %.2f ms, 9 of 10 under %.2f",
          at(candidates, 0.5), at(candidates, 0.9));
      tell("whole: median %.2f ms, 9 of 10 under %.2f", at(whole, 0.5), at(whole, 0.9));
      besidePlain(plans.stream().map(GeneratedPlan::plan).toList(), asked, at(candidates, 0.5));
      if (exact > 0) {
        recall(plans, pairs, asked.subList(0, exact), found);
      }
    }
  }

  /** Measures Lucene as it comes on the same queries, and how fast memory is read. */
  private static void besidePlain(List<Plan> plans, List<Plan> asked, double candidates)
      throws IOException {
    try (PlainIndex plain = new PlainIndex(plans)) {
      double[] times = new double[asked.size()];
      double[] entries = new double[asked.size()];
      for (int round = 0; round < 2; round++) {
        for (int q = 0; q < times.length; q++) {
          Task task = asked.get(q).tasks().get(q % asked.get(q).tasks().size());
          long start = CPU.getCurrentThreadCpuTime();
          plain.find(task, BEST);
          times[q] = millis(start);
          entries[q] = plain.entries(task);
        }
      }
      tell("plain BM25: median %.2f ms, 9 of 10 under %.2f", at(times, 0.5), at(times, 0.9));
      double bytes = at(entries, 0.5) * plain.bytesOfEntry();
      double speed = bytesOfMillisecond();
      tell(
          "entries under the terms of a query: %.0f, %.2f bytes each; memory is read at %.1f GB/s:"
              + " candidates take %.0f times as long as reading them once",
          at(entries, 0.5), plain.bytesOfEntry(), speed / 1e6, candidates / (bytes / speed));
    }
  }

  /** Reads 256 MB from end to end, a few times, and returns how fast the best of them was. */
  private static double bytesOfMillisecond() {
    long[] values = new long[1 << 25];
    Arrays.setAll(values, i -> i * 31L);
    double best = 0;
    long sum = 0;
    for (int round = 0; round < 8; round++) {
      long start = CPU.getCurrentThreadCpuTime();
      for (long each : values) {
        sum += each;
      }
      best = Math.max(best, values.length * 8.0 / millis(start));
    }
    tell("(sum %d)", sum);
    return best;
  }

  private static double at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))];
  }

  private static void recall(
      List<GeneratedPlan> plans, SingleTasks pairs, List<Plan> asked, List<List<FoundTask>> found) {
    List<SingleTasks.Prepared> queries = new ArrayList<>();
    double[][] best = new double[asked.size()][BEST];
    for (int q = 0; q < asked.size(); q++) {
      Plan plan = asked.get(q);
      queries.add(pairs.prepare(plan, plan.tasks().get(q % plan.tasks().size())));
    }
    long from = CPU.getCurrentThreadCpuTime();
    long compared = 0;
    for (GeneratedPlan each : plans) {
      for (Task task : each.plan().tasks()) {
        SingleTasks.Prepared other = pairs.prepare(each.plan(), task);
        for (int q = 0; q < asked.size(); q++) {
          if (!asked.get(q).id().equals(each.plan().id())) {
            compared++;
            put(best[q], pairs.probability(queries.get(q), other));
          }
        }
      }
    }
    tell("exact: %.3f ms a pair", millis(from) / compared);
    int right = 0;
    int all = 0;
    Set<Integer> missed = new HashSet<>();
    for (int q = 0; q < asked.size(); q++) {
      for (int k = 0; k < BEST; k++) {
        all++;
        boolean there =
            k < found.get(q).size() && found.get(q).get(k).probability() >= best[q][0] - 1e-9;
        right += there ? 1 : 0;
        if (!there) {
          missed.add(q);
        }
      }
    }
    tell(
        "recall of the exact top ten %.4f of %d, wrong in %d queries",
        right / (double) all, all, missed.size());
  }

  /** The least first. */
  private static void put(double[] best, double value) {
    if (value > best[0]) {
      best[0] = value;
      Arrays.sort(best);
    }
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
