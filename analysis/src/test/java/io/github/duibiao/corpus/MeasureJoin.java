package io.github.duibiao.corpus;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Measures the join of made-up corpora: how many pairs of texts reach a cosine, how long it takes,
 * by the clock and in processor time, and the most memory that was in use.
 */
final class MeasureJoin {
  private MeasureJoin() {}

  /**
   * Measures.
   *
   * @param words the seed of the corpora, the cosine, the number of threads; then how many tasks,
   *     once or more
   */
  public static void main(String[] words) {
    long seed = Long.parseLong(words[0]);
    double cosine = Double.parseDouble(words[1]);
    int threads = Integer.parseInt(words[2]);
    for (String many : List.of(words).subList(3, words.length)) {
      int tasks = Integer.parseInt(many);
      long from = System.nanoTime();
      double cpu = cpu();
      SimilarityJoin.Builder plans = SimilarityJoin.builder();
      GeneratedCorpus.each(seed, (int) (tasks / 21.4), each -> plans.add(each.plan()));
      SimilarityJoin join = plans.build();
      tell(
          "%s, made and taken in: %.1f s, %.1f s of CPU",
          join, (System.nanoTime() - from) / 1e9, cpu() - cpu);
      from = System.nanoTime();
      cpu = cpu();
      long[] pairs = new long[1];
      join.pairs(cosine, threads, (one, other, like) -> pairs[0]++);
      tell(
          "%d pairs in %.1f s, %.1f s of CPU; at most %d MB in use",
          pairs[0],
          (System.nanoTime() - from) / 1e9,
          cpu() - cpu,
          ManagementFactory.getMemoryPoolMXBeans().stream()
                  .map(MemoryPoolMXBean::getPeakUsage)
                  .mapToLong(use -> use.getUsed())
                  .sum()
              >> 20);
    }
  }

  private static double cpu() {
    com.sun.management.OperatingSystemMXBean system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
