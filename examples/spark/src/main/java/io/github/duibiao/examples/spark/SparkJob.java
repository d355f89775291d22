package io.github.duibiao.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import io.github.duibiao.corpus.TextTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Reads a corpus of plans, finds all pairs of texts that are alike, groups them, and counts how
 * many plans have each group; writes each as a table in Parquet.
 */
final class SparkJob {
  private final SparkSession session;
  private final JavaSparkContext spark;
  private final JobOptions options;

  SparkJob(SparkSession session, JobOptions options) {
    this.session = session;
    this.options = options;
    spark = JavaSparkContext.fromSparkContext(session.sparkContext());
  }

  /**
   * Runs the job.
   *
   * @param words see {@link JobOptions}
   */
  public static void main(String[] words) throws IOException {
    JobOptions options;
    try {
      options = JobOptions.of(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + JobOptions.USAGE);
      System.exit(2);
      return;
    }
    List<String> faults;
    try (SparkSession session = SparkSession.builder().appName("duibiao").getOrCreate()) {
      faults = new SparkJob(session, options).run();
    }
    faults.forEach(each -> System.err.println("unread: " + each));
    System.exit(faults.isEmpty() ? 0 : 3);
  }

  /** Runs all of it; returns what could not be read. */
  List<String> run() throws IOException {
    CorpusInput input = new CorpusInput(session);
    if (options.tasks() == null) {
      JavaRDD<CorpusTask> read =
          options.store() == null
              ? input.documents(options.documents())
              : input.store(Path.of(options.store()));
      write(session.createDataFrame(read.map(CorpusTask::row), CorpusTask.SCHEMA), "tasks");
    }
    // From the table on: a piece that is done again does not read documents again.
    String table = options.tasks() == null ? options.out() + "/tasks" : options.tasks();
    JavaRDD<CorpusTask> tasks = input.table(table);
    TextJoin join = TextJoin.of(spark, tasks, options.block());
    write(
        session.createDataFrame(
            join.pairs(options.cosine()).map(SimilarTexts::row), SimilarTexts.SCHEMA),
        "pairs");
    float alike = (float) options.group();
    JavaRDD<SimilarTexts> pairs =
        session
            .read()
            .parquet(options.out() + "/pairs")
            .where(col("cosine").geq(lit(alike)))
            .javaRDD()
            .map(SimilarTexts::of);
    write(grouped(tasks, join, pairs), "groups");
    write(frequencies(), "frequencies");
    for (String each : List.of("tasks", "pairs", "groups", "frequencies")) {
      String from = each.equals("tasks") ? table : options.out() + "/" + each;
      System.out.println(each + ": " + session.read().parquet(from).count() + " rows, " + from);
    }
    join.close();
    return input.faults();
  }

  private void write(Dataset<Row> table, String name) {
    table.write().mode(SaveMode.Overwrite).parquet(options.out() + "/" + name);
  }

  /** Returns each task and the task that stands for its group. */
  private Dataset<Row> grouped(
      JavaRDD<CorpusTask> tasks, TextJoin join, JavaRDD<SimilarTexts> pairs) {
    StructType two =
        new StructType().add("key", DataTypes.StringType).add("value", DataTypes.StringType);
    Dataset<Row> centres =
        session.createDataFrame(
            StarGroups.of(
                    join.texts().mapToPair(each -> new Tuple2<>(each._2.task(), each._2.tasks())),
                    pairs)
                .map(each -> RowFactory.create(each._1, each._2)),
            two);
    Dataset<Row> texts =
        session.createDataFrame(
            join.texts().map(each -> RowFactory.create(each._1, each._2.task())), two);
    Dataset<Row> digests =
        session.createDataFrame(
            tasks.map(
                each -> {
                  TextTerms terms = TextTerms.of(each.title(), each.text());
                  return RowFactory.create(each.task(), terms.size() == 0 ? null : terms.digest());
                }),
            two);
    return digests
        .toDF("task", "digest")
        .join(texts.toDF("digest", "text"), new String[] {"digest"}, "left")
        .join(centres.toDF("text", "centre"), new String[] {"text"}, "left")
        .select(coalesce(col("centre"), col("task")).as("group"), col("task"));
  }

  /** Returns how many plans have each group: of all, of each level and of each year. */
  private Dataset<Row> frequencies() {
    String table = options.tasks() == null ? options.out() + "/tasks" : options.tasks();
    Dataset<Row> tasks = session.read().parquet(table);
    Dataset<Row> groups = session.read().parquet(options.out() + "/groups");
    Dataset<Row> members =
        groups.join(tasks.select("task", "plan", "level", "year"), "task").drop("task");
    List<Dataset<Row>> counts = new ArrayList<>();
    for (String by : List.of("all", "level", "year")) {
      boolean all = by.equals("all");
      Dataset<Row> plans = tasks.withColumn("key", all ? lit("") : col(by).cast("string"));
      Dataset<Row> of =
          plans.where(col("key").isNotNull()).groupBy("key").agg(countDistinct("plan").as("of"));
      counts.add(
          members
              .withColumn("key", all ? lit("") : col(by).cast("string"))
              .where(col("key").isNotNull())
              .groupBy("group", "key")
              .agg(countDistinct("plan").as("having"))
              .join(of, "key")
              .select(col("group"), lit(by).as("by"), col("key"), col("having"), col("of")));
    }
    Dataset<Row> titles = tasks.select(col("task").as("group"), col("title"));
    return counts.stream()
        .reduce(Dataset::union)
        .orElseThrow()
        .join(titles, "group")
        .select("group", "title", "by", "key", "having", "of")
        .orderBy(col("having").desc(), col("group"), col("by"), col("key"));
  }
}
