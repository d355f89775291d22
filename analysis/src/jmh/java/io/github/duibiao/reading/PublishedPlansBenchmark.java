package io.github.duibiao.reading;

import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
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
 * How fast the four published plans are read, on one thread: prose alone, prose with a table whose
 * cells are parted, and one whose table copying has flattened. {@code bytes} is as in {@link
 * ReadingBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PublishedPlansBenchmark {
  /** The name of the document. */
  @Param({"changzhou-2021", "liantang-2023", "nanchang-xinjian-2024", "xuanhan-2023"})
  private String plan = "";

  private byte[] text = {};

  /** Reads the file. */
  @Setup
  public void load() throws IOException {
    text = Files.readAllBytes(Originals.file(plan));
  }

  /** Reads the plan. */
  @Benchmark
  public Plan read(ReadingBenchmark.Read read) throws PlanReadException {
    read.bytes += text.length;
    return PlanReader.standard().read(text, plan + ".txt");
  }
}
