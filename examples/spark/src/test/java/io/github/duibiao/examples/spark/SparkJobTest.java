package io.github.duibiao.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterators;
import io.github.duibiao.corpus.GeneratedCorpus;
import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.corpus.PlanStore;
import io.github.duibiao.corpus.SimilarityJoin;
import io.github.duibiao.corpus.StoreWriter;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spread over pieces, with pieces lost, the job finds what one machine finds. */
class SparkJobTest {
  private static final List<Plan> PLANS =
      GeneratedCorpus.list(31, 40).stream().map(GeneratedPlan::plan).toList();
  private static final AtomicInteger LOST = new AtomicInteger();
  private static SparkSession session;

  @TempDir Path temp;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            // A piece of work may fail three times.
            .master("local[2,4]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.default.parallelism", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private static JavaSparkContext spark() {
    return JavaSparkContext.fromSparkContext(session.sparkContext());
  }

  private static List<CorpusTask> tasks(List<Plan> plans) {
    List<CorpusTask> tasks = new ArrayList<>();
    plans.forEach(plan -> plan.tasks().forEach(task -> tasks.add(CorpusTask.of(plan, task))));
    return tasks;
  }

  private static Map<String, Float> onOneMachine(List<Plan> plans, double cosine) {
    SimilarityJoin join = SimilarityJoin.of(plans.stream());
    Map<String, Float> pairs = new TreeMap<>();
    join.pairs(
        cosine,
        1,
        (one, other, like) -> {
          String left = Collections.min(join.tasks(one));
          String right = Collections.min(join.tasks(other));
          SimilarTexts pair = SimilarTexts.of(left, right, like);
          pairs.put(pair.one() + " " + pair.other(), pair.cosine());
        });
    return pairs;
  }

  private static Map<String, Float> byPair(List<SimilarTexts> pairs) {
    Map<String, Float> found = new TreeMap<>();
    for (SimilarTexts each : pairs) {
      assertThat(found.put(each.one() + " " + each.other(), each.cosine())).isNull();
    }
    return found;
  }

  @Test
  void pairsAreThoseOfOneMachineHoweverTheTextsAreDealt() {
    for (int block : new int[] {60, 100_000}) {
      TextJoin join = TextJoin.of(spark(), spark().parallelize(tasks(PLANS), 5), block);
      assertThat(byPair(join.pairs(0.5).collect()))
          .isEqualTo(onOneMachine(PLANS, 0.5))
          .hasSizeGreaterThan(300);
      join.close();
    }
  }

  @Test
  void whatIsLostIsDoneAgainWithTheSamePairs() {
    LOST.set(0);
    JavaRDD<CorpusTask> tasks =
        spark().parallelize(tasks(PLANS), 4).mapPartitions(each -> failing(each, 2));
    TextJoin join = TextJoin.of(spark(), tasks, 200);
    assertThat(LOST).hasValue(1);
    // In the midst of its pairs.
    List<SimilarTexts> pairs = join.pairs(0.5).mapPartitions(each -> failing(each, 0)).collect();
    assertThat(LOST).hasValue(2);
    assertThat(byPair(pairs)).isEqualTo(onOneMachine(PLANS, 0.5));
    join.close();
  }

  /** Fails once, in one piece, after some of its values. */
  private static <T> Iterator<T> failing(Iterator<T> values, int piece) {
    boolean fails = TaskContext.getPartitionId() == piece && TaskContext.get().attemptNumber() == 0;
    int[] taken = {0};
    return Iterators.transform(
        values,
        value -> {
          if (fails && ++taken[0] > 5) {
            LOST.incrementAndGet();
            throw new IllegalStateException("lost, for the test");
          }
          return value;
        });
  }

  @Test
  void whatEveryoneCopiesIsComparedOnce() {
    Plan plan = PLANS.get(0);
    List<Plan> copies = new ArrayList<>();
    for (int p = 0; p < 400; p++) {
      copies.add(plan.withId("copy" + p));
    }
    TextJoin join = TextJoin.of(spark(), spark().parallelize(tasks(copies), 8), 1_000);
    assertThat(join.texts().count()).isEqualTo(plan.tasks().size());
    assertThat(join.texts().values().map(CorpusText::tasks).collect()).containsOnly(400L);
    join.close();
  }

  @Test
  void theTablesAreThoseOfTheStoreAndOfTheTasksWrittenFromIt() throws IOException {
    Path folder = temp.resolve("store");
    try (StoreWriter writer = PlanStore.write(folder)) {
      for (Plan each : PLANS) {
        writer.add(each);
      }
    }
    String out = temp.resolve("out").toString();
    assertThat(run("--store", folder.toString(), "--out", out, "--block", "200")).isEmpty();
    Map<String, Float> pairs = onOneMachine(PLANS, 0.5);
    assertThat(byPair(rows(out + "/pairs").stream().map(SimilarTexts::of).toList()))
        .isEqualTo(pairs);
    Map<String, String> groups = new TreeMap<>();
    rows(out + "/groups").forEach(each -> groups.put(each.getString(1), each.getString(0)));
    assertThat(groups).isEqualTo(oneByOne(PLANS, pairs, 0.7f));
    Map<String, Set<String>> having = new HashMap<>();
    groups.forEach(
        (task, group) ->
            having
                .computeIfAbsent(group, key -> new HashSet<>())
                .add(task.substring(0, task.indexOf('#'))));
    Map<String, Long> counted = new HashMap<>();
    for (Row each : rows(out + "/frequencies")) {
      if (each.getAs("by").equals("all")) {
        counted.put(each.getAs("group"), each.getAs("having"));
        assertThat((Long) each.getAs("of")).isEqualTo(PLANS.size());
      }
    }
    Map<String, Long> expected = new HashMap<>();
    having.forEach((group, plans) -> expected.put(group, (long) plans.size()));
    assertThat(counted).isEqualTo(expected);

    String again = temp.resolve("again").toString();
    assertThat(run("--tasks", out + "/tasks", "--out", again, "--block", "90")).isEmpty();
    for (String table : List.of("pairs", "groups", "frequencies")) {
      assertThat(new HashSet<>(rows(again + "/" + table)))
          .isEqualTo(new HashSet<>(rows(out + "/" + table)));
    }
  }

  private static List<String> run(String... words) throws IOException {
    return new SparkJob(session, JobOptions.of(words)).run();
  }

  private static List<Row> rows(String table) {
    return session.read().parquet(table).collectAsList();
  }

  /** The groups as their definition says: one text after the other. */
  private static Map<String, String> oneByOne(
      List<Plan> plans, Map<String, Float> pairs, float alike) {
    SimilarityJoin join = SimilarityJoin.of(plans.stream());
    Map<String, List<String>> texts = new TreeMap<>();
    for (int t = 0; t < join.texts(); t++) {
      texts.put(Collections.min(join.tasks(t)), join.tasks(t));
    }
    Map<String, Map<String, Float>> near = new HashMap<>();
    texts.keySet().forEach(each -> near.put(each, new TreeMap<>()));
    pairs.forEach(
        (pair, cosine) -> {
          if (cosine >= alike) {
            String[] both = pair.split(" ", -1);
            near.get(both[0]).put(both[1], cosine);
            near.get(both[1]).put(both[0], cosine);
          }
        });
    Map<String, Integer> ranks = new HashMap<>();
    near.forEach(
        (text, others) -> {
          int tasks = texts.get(text).size();
          for (String other : others.keySet()) {
            tasks += texts.get(other).size();
          }
          ranks.put(text, tasks);
        });
    List<String> order = new ArrayList<>(texts.keySet());
    order.sort((a, b) -> Integer.compare(ranks.get(b), ranks.get(a)));
    Map<String, Boolean> centres = new LinkedHashMap<>();
    for (String text : order) {
      if (!centres.containsKey(text)) {
        centres.put(text, true);
        near.get(text).keySet().forEach(other -> centres.putIfAbsent(other, false));
      }
    }
    Map<String, String> groups = new TreeMap<>();
    for (String text : order) {
      String centre = text;
      for (String other : order) {
        boolean nearer =
            near.get(text).getOrDefault(other, 0f) > near.get(text).getOrDefault(centre, 0f);
        if (!centres.get(text) && centres.get(other) && nearer) {
          centre = other;
        }
      }
      for (String task : texts.get(text)) {
        groups.put(task, centre);
      }
    }
    return groups;
  }

  @Test
  void documentsAreReadAndThoseThatCannotBeAreTold() throws IOException {
    Path documents = Files.createDirectory(temp.resolve("documents"));
    Files.writeString(
        documents.resolve("plan.txt"),
        "2024年政务公开工作要点\n\n一、深化政策解读。文件与解读同步发布。\n二、做好依申请公开。按时答复申请。\n三、管好政府网站。每季度检查一次。\n");
    Files.write(documents.resolve("broken.docx"), new byte[] {1, 2, 3});
    String out = temp.resolve("tables").toString();
    assertThat(run(documents.toString(), "--out", out))
        .hasSize(1)
        .first()
        .asString()
        .contains("broken.docx");
    assertThat(rows(out + "/tasks")).hasSize(3);
    assertThat(rows(out + "/groups")).hasSize(3);
  }

  @Test
  void aCommandLineThatCannotBeDoneIsRefused() {
    for (String words :
        List.of(
            "",
            "--out o",
            "a.txt",
            "--out o --store s a.txt",
            "--out o a.txt --block x",
            "--out o a.txt --cosine 0",
            "--out o a.txt --cosine 0.8",
            "--out o a.txt --what 1",
            "a.txt --out")) {
      assertThatThrownBy(
              () -> JobOptions.of(words.isEmpty() ? new String[0] : words.split(" ", -1)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
