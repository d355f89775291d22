package io.github.duibiao.reuse;

import io.github.duibiao.TestPlans;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to find what two plans share, and how that grows with their length: plans of
 * tasks of 200 letters, drawn from words as skewed as those of real text, of which the second has a
 * third from the first, small edits apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReuseBenchmark {
  private static final int TASK = 200;

  /** The letters of each plan. */
  @Param({"2500", "5000", "10000", "20000", "40000"})
  public int letters;

  private Plan left = TestPlans.town();
  private Plan right = TestPlans.town();

  /** Makes the plans. */
  @Setup
  public void make() {
    Random random = new Random(1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      words.add("" + (char) ('一' + random.nextInt(2500)) + (char) ('一' + random.nextInt(2500)));
    }
    List<String> mine = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (int k = 0; k < letters / TASK; k++) {
      String text = text(random, words);
      mine.add(text);
      other.add(random.nextInt(3) == 0 ? edited(random, text) : text(random, words));
    }
    left = plan("left", mine);
    right = plan("right", other);
  }

  private static String text(Random random, List<String> words) {
    StringBuilder text = new StringBuilder();
    while (text.length() < TASK) {
      // The word of rank n is as frequent as 1/n, or nearly so.
      double draw = StrictMath.pow(words.size(), random.nextDouble());
      text.append(words.get((int) draw - 1));
    }
    return text.toString();
  }

  private static String edited(Random random, String text) {
    StringBuilder edited = new StringBuilder(text);
    for (int k = 0; k < TASK / 20; k++) {
      edited.setCharAt(random.nextInt(edited.length()), '改');
    }
    return edited.toString();
  }

  private static Plan plan(String id, List<String> texts) {
    List<Task> tasks = new ArrayList<>();
    for (String text : texts) {
      String task = id + "#" + (tasks.size() + 1);
      tasks.add(TestPlans.task(task, "一", text, text, List.of(), List.of(), List.of()));
    }
    return TestPlans.plan(id, "甲县", tasks);
  }

  /** Two plans, their preparation included. */
  @Benchmark
  public SharedText twoPlans() {
    return SharedText.between(left, right);
  }
}
