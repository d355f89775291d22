package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document of many takes all there is: it is refused, and the others are read. */
class BatchTest {
  private Path folder = Path.of("");

  @BeforeEach
  void write(@TempDir Path given) throws IOException {
    folder = given;
    for (String name : List.of("1.txt", "2.bad", "3.txt", "4.txt")) {
      Files.writeString(
          folder.resolve(name), "云岭县2022年政务公开工作要点\n一、公开决策。县政府办公室要做好" + name.charAt(0) + "号公开工作。\n");
    }
  }

  /** A format for files called {@code .bad}. */
  private record Bad(Runnable reading) implements DocumentFormat {
    @Override
    public String name() {
      return "BAD";
    }

    @Override
    public boolean recognises(byte[] bytes, String name) {
      return name.endsWith(".bad");
    }

    @Override
    public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
      reading.run();
      return Formats.standard().read(bytes, "plan.txt", limits);
    }
  }

  private List<String> read(Runnable bad) {
    PlanReader reader =
        PlanReader.standard()
            .with(Formats.standard().with(new Bad(bad)))
            .with(Limits.standard().with(Limit.SECONDS, 5));
    try (Stream<Reading> all = reader.readAll(List.of(folder))) {
      return all.map(
              each ->
                  each instanceof Reading.Failed failed
                      ? failed.reason().reason() + ""
                      : each instanceof Reading.Done ? "read" : "skipped")
          .toList();
    }
  }

  @Test
  void theOthersAreRead() {
    assertThat(
            read(
                () -> {
                  throw new OutOfMemoryError("made up");
                }))
        .containsExactly("read", "TOO_LARGE", "read", "read");
    assertThat(read(() -> deeper(0))).containsExactly("read", "DAMAGED", "read", "read");
    assertThat(
            read(
                () -> {
                  while (true) {
                    Budget.check();
                  }
                }))
        .containsExactly("read", "TOO_LARGE", "read", "read");
  }

  private static int deeper(int depth) {
    return depth < 0 ? 0 : deeper(depth + 1) + 1;
  }

  @Test
  void whatOthersTookTheMemoryOfIsReadAlone() {
    AtomicInteger times = new AtomicInteger();
    assertThat(
            read(
                () -> {
                  if (times.getAndIncrement() == 0) {
                    throw new OutOfMemoryError("made up");
                  }
                }))
        .containsExactly("read", "read", "read", "read");
    assertThat(times).hasValue(2);
  }

  @Test
  void aDeviceThatNeverEndsIsRefused() {
    Path zeros = Path.of("/dev/zero");
    assumeTrue(Files.exists(zeros), "there is no such device");
    assertThatThrownBy(
            () ->
                PlanReader.standard()
                    .with(Limits.standard().with(Limit.BYTES, 1 << 20))
                    .read(zeros))
        .isInstanceOf(PlanReadException.class)
        .hasMessageContaining("bytes=1048576");
  }

  @Test
  void aPipeThatNobodyWritesToIsRefusedAndOneThatSomebodyDoesIsRead() throws Exception {
    Path pipe = folder.resolve("pipe");
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes");
    } catch (IOException e) {
      assumeTrue(false, "no pipes");
    }
    PlanReader reader = PlanReader.standard().with(Limits.standard().with(Limit.SECONDS, 1));
    assertThatThrownBy(() -> reader.read(pipe))
        .isInstanceOf(PlanReadException.class)
        .hasMessageContaining("seconds=1");
    byte[] plan = Files.readAllBytes(folder.resolve("1.txt"));
    Path other = folder.resolve("other");
    new ProcessBuilder("mkfifo", other.toString()).start().waitFor();
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.write(other, plan);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    writer.start();
    assertThat(PlanReader.standard().read(other).tasks()).hasSize(1);
    writer.join();
  }

  @Test
  void aNameOfAFileForgesNoLineOfAMessage() throws IOException {
    String name = "5\n1.txt: 已读 read\u202e\u001b[2J.txt";
    Files.write(folder.resolve(name), new byte[] {0, 0, 1});
    try (Stream<Reading> all = PlanReader.standard().readAll(List.of(folder.resolve(name)))) {
      assertThat(all)
          .singleElement()
          .isInstanceOfSatisfying(
              Reading.Failed.class,
              each ->
                  assertThat(each.reason().getMessage())
                      .doesNotContain("\n", "\u202e", "\u001b")
                      .startsWith(folder + "/5\\u000a1.txt"));
    }
    Files.copy(folder.resolve("1.txt"), folder.resolve("6\u202e\u2028.txt"));
    assertThat(PlanReader.standard().read(folder.resolve("6\u202e\u2028.txt")).id())
        .isEqualTo("6-");
  }
}
