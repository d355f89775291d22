package io.github.duibiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many plans in one file. */
class PlanFileTest {
  private static final byte[] EXAMPLE = Examples.PLAN.getBytes(StandardCharsets.UTF_8);

  @Property(tries = 50)
  void storeGivesBackWhatItWasGiven(@ForAll("corpora") List<Plan> plans) throws IOException {
    Path file = Files.createTempFile("plans", ".jsonl");
    try {
      PlanFile store = PlanFile.at(file);
      store.write(plans);
      assertThat(store.readAll()).isEqualTo(plans);
      try (Stream<String> lines = Files.lines(file)) {
        assertThat(lines).hasSize(plans.size());
      }
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<Plan>> corpora() {
    return PlanArbitraries.plans().list().ofMaxSize(5);
  }

  @Test
  void plansAreReadOneAtATime(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("plans.jsonl");
    String good = PlanJson.writeLine(PlanJson.read(EXAMPLE, "a.json"));
    Files.writeString(file, good + "\n\n" + good + "\r\n  \n{\"schema\": 1}\n");
    try (Stream<Plan> plans = PlanFile.at(file).plans()) {
      Iterator<Plan> each = plans.iterator();
      assertThat(each.next().id()).isEqualTo("a-2023");
      assertThat(each.next().id()).isEqualTo("a-2023");
      assertThatThrownBy(each::hasNext)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("plans.jsonl:5:12: /schema: ");
    }
    assertThatThrownBy(() -> PlanFile.at(file).readAll())
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("plans.jsonl:5:12: /schema: ");
  }

  @Test
  void lastLineNeedsNoNewlineAndFirstMayBeMarked(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("plans.jsonl");
    String line = PlanJson.writeLine(PlanJson.read(EXAMPLE, "a.json"));
    Files.writeString(file, "\ufeff" + line + "\n" + line);
    assertThat(PlanFile.at(file).readAll()).hasSize(2);
  }

  @Test
  void linesLongerThanOneBufferAreRead(@TempDir Path dir) throws IOException {
    Plan plan = PlanJson.read(EXAMPLE, "a.json");
    Plan long1 = PlanJson.read(longer(70_000), "long");
    Plan long2 = PlanJson.read(longer((1 << 17) - 1), "long");
    PlanFile store = PlanFile.at(dir.resolve("plans.jsonl"));
    store.write(List.of(long1, plan, long2, plan));
    assertThat(store.readAll()).containsExactly(long1, plan, long2, plan);
  }

  private static byte[] longer(int length) {
    return Examples.PLAN
        .replace("\"preamble\": \"\"", "\"preamble\": \"" + "长".repeat(length) + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void failedWriteLeavesTheFileAsItWas(@TempDir Path dir) throws IOException {
    Plan plan = PlanJson.read(EXAMPLE, "a.json");
    PlanFile store = PlanFile.at(dir.resolve("plans.jsonl"));
    store.write(List.of(plan));
    Iterable<Plan> failing =
        () ->
            Stream.of(plan, plan)
                .peek(
                    each -> {
                      throw new IllegalStateException("no more");
                    })
                .iterator();
    assertThatThrownBy(() -> store.write(failing)).isInstanceOf(IllegalStateException.class);
    assertThat(store.readAll()).containsExactly(plan);
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files).containsExactly(store.path());
    }
  }

  @Test
  void storeMayBeRewrittenFromItself(@TempDir Path dir) throws IOException {
    Plan plan = PlanJson.read(EXAMPLE, "a.json");
    PlanFile store = PlanFile.at(dir.resolve("plans.jsonl"));
    store.write(List.of(plan, plan.withId("b-2023")));
    try (Stream<Plan> plans = store.plans()) {
      store.write(plans.filter(each -> each.id().startsWith("b")));
    }
    assertThat(store.readAll()).containsExactly(plan.withId("b-2023"));
  }

  @Test
  void missingFileIsNamed(@TempDir Path dir) {
    PlanFile store = PlanFile.at(dir.resolve("none.jsonl"));
    assertThatThrownBy(store::plans)
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.jsonl");
    assertThatThrownBy(() -> PlanFile.at(dir.resolve("no/dir.jsonl")).write(List.of()))
        .isInstanceOf(NoSuchFileException.class);
  }
}
