package io.github.duibiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a fuzzer found at fault once stays read: each file among the resources is an input. */
class FoundInputsTest {
  private static final Path FOUND = Path.of("src", "test", "resources", "io/github/duibiao/fuzz");

  @TestFactory
  Stream<DynamicTest> theSeedsAreRead() {
    return Stream.of(FuzzTarget.values())
        .flatMap(
            target ->
                target.seeds().entrySet().stream()
                    .map(
                        seed ->
                            DynamicTest.dynamicTest(
                                target + " " + seed.getKey(), () -> target.read(seed.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> whatWasFoundIsReadOrRefused() throws IOException {
    List<FuzzTarget> targets = List.of(FuzzTarget.values());
    try (Stream<Path> files = Files.walk(FOUND)) {
      List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
      assertThat(found).isNotEmpty();
      return found.stream()
          .map(
              file -> {
                FuzzTarget target =
                    targets.stream()
                        .filter(each -> file.startsWith(FOUND.resolve(each.folder())))
                        .findFirst()
                        .orElseThrow();
                return DynamicTest.dynamicTest(
                    FOUND.relativize(file).toString(), () -> target.read(Files.readAllBytes(file)));
              });
    }
  }
}
