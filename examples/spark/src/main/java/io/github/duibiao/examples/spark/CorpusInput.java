package io.github.duibiao.examples.spark;

import io.github.duibiao.corpus.PlanStore;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads the tasks of a corpus: from a store, from documents, or from a table that an earlier run
 * wrote. Stores and documents are read by all machines at once, so that they must lie where all see
 * them under one path.
 */
final class CorpusInput {
  private static final int PIECES_A_CORE = 4;

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final CollectionAccumulator<String> faults;

  CorpusInput(SparkSession session) {
    this.session = session;
    spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    faults = session.sparkContext().collectionAccumulator("what could not be read");
  }

  /** Returns what could not be read so far, and why. */
  List<String> faults() {
    // A piece that was done again tells of them again.
    return List.copyOf(new TreeSet<>(faults.value()));
  }

  /** Reads the plans of a store. */
  JavaRDD<CorpusTask> store(Path folder) throws IOException {
    PlanStore store = PlanStore.open(folder);
    store.faults().forEach(each -> faults.add(each.toString()));
    int plans = store.size();
    int pieces = Math.max(1, Math.min(plans, spark.defaultParallelism() * PIECES_A_CORE));
    List<int[]> ranges = new ArrayList<>();
    for (int p = 0; p < pieces; p++) {
      ranges.add(
          new int[] {(int) ((long) plans * p / pieces), (int) ((long) plans * (p + 1) / pieces)});
    }
    String path = folder.toString();
    CollectionAccumulator<String> told = faults;
    return spark
        .parallelize(ranges, pieces)
        .flatMap(
            range -> {
              // Read as the rows are asked for; closed with the last of them.
              Stream<Plan> all =
                  PlanStore.open(Path.of(path))
                      .plans(range[0], fault -> told.add(fault.toString()));
              TaskContext.get()
                  .addTaskCompletionListener((TaskCompletionListener) context -> all.close());
              return all.limit(range[1] - range[0])
                  .flatMap(plan -> plan.tasks().stream().map(task -> CorpusTask.of(plan, task)))
                  .iterator();
            });
  }

  /** Reads documents: files, and those in folders. */
  JavaRDD<CorpusTask> documents(List<Path> paths) throws IOException {
    List<String> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> all = Files.walk(path)) {
        all.filter(Files::isRegularFile).sorted().forEach(each -> files.add(each.toString()));
      }
    }
    int pieces = Math.max(1, Math.min(files.size(), spark.defaultParallelism() * PIECES_A_CORE));
    CollectionAccumulator<String> told = faults;
    return spark
        .parallelize(files, pieces)
        .flatMap(
            file -> {
              try {
                Plan plan = PlanReader.standard().read(Path.of(file));
                return plan.tasks().stream().map(task -> CorpusTask.of(plan, task)).iterator();
              } catch (PlanReadException e) {
                told.add(file + ": " + e.getMessage());
                return List.<CorpusTask>of().iterator();
              }
            });
  }

  /** Reads the table of tasks that an earlier run wrote. */
  JavaRDD<CorpusTask> table(String path) {
    return session.read().parquet(path).javaRDD().map(CorpusTask::of);
  }
}
