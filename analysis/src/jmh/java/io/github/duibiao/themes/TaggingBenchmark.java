package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Indicator;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * How much text is tagged in a second, on one core: a plan of tasks that consist of the demands of
 * {@code demands.tsv}, with the shipped codebook, and with as many words again that are looked for
 * and not found. The counter {@code bytes} is of UTF-8, three a character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TaggingBenchmark {
  private static final int DEMANDS_A_TASK = 5;

  /** Which codebook. */
  @Param({"shipped", "doubled"})
  public String words = "";

  private Plan plan = Texts.plan();
  private ThemeTagger tagger = ThemeTagger.standard();
  private long length;

  /** Counts what was tagged. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Text {
    /** Bytes of UTF-8. */
    public long bytes;
  }

  /** Lays the text out in tasks. */
  @Setup
  public void prepare() throws IOException {
    List<Task> tasks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int demands = 0;
    for (String line : demands()) {
      String[] cells = line.split("\t", -1);
      text.append(cells[2]);
      if (++demands % DEMANDS_A_TASK == 0) {
        tasks.add(Texts.task("p#" + tasks.size(), cells[1], text.toString()));
        length += (cells[1] + text).getBytes(StandardCharsets.UTF_8).length;
        text.setLength(0);
      }
    }
    plan = Texts.plan(tasks.toArray(Task[]::new));
    tagger = words.equals("doubled") ? ThemeTagger.of(doubled()) : ThemeTagger.standard();
  }

  private static List<String> demands() throws IOException {
    try (InputStream in = TaggingBenchmark.class.getResourceAsStream("demands.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  /** Every word once more, written backwards: it begins like another word and leads nowhere. */
  private static Codebook doubled() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Theme theme : Codebook.standard().themes()) {
      text.append('[').append(theme.id()).append("]\nstrong:");
      for (List<Indicator> list : List.of(theme.strong(), theme.weak(), theme.against())) {
        for (Indicator each : list) {
          for (List<String> runs : each.sequences()) {
            String first = new StringBuilder(runs.get(0)).reverse().toString();
            text.append(' ').append(first).append(runs.size() > 1 ? "甲…" + runs.get(1) : "甲");
          }
        }
      }
      text.append('\n');
    }
    return Codebook.standard().extendedBy(text.toString(), "doubled");
  }

  /** Tags the plan. */
  @Benchmark
  public PlanThemes tag(Text text) {
    text.bytes += length;
    return tagger.tag(plan);
  }
}
