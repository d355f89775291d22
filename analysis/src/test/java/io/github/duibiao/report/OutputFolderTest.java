package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @Test
  void aNewFolderAppearsWithAllItsFilesOrNotAtAll(@TempDir Path place) throws IOException {
    Path folder = place.resolve("a/b/out");
    try (OutputFolder out = OutputFolder.open(folder, List.of())) {
      put(out, "one.txt", "1");
      put(out, "two.txt", "2");
      assertThat(folder).doesNotExist();
      out.commit();
    }
    assertThat(folder.resolve("one.txt")).hasContent("1");
    assertThat(names(folder)).containsExactlyInAnyOrder("one.txt", "two.txt");
    assertThat(names(place.resolve("a/b"))).containsExactly("out");
  }

  @Test
  void whatIsNotCommittedLeavesNoTrace(@TempDir Path place) throws IOException {
    try (OutputFolder out = OutputFolder.open(place.resolve("a/b/out"), List.of())) {
      put(out, "one.txt", "1");
    }
    assertThat(names(place)).isEmpty();
  }

  @Test
  void filesOfAKnownFolderAreReplacedAndOthersStay(@TempDir Path place) throws IOException {
    Files.writeString(place.resolve("one.txt"), "old");
    Files.writeString(place.resolve("other.txt"), "mine");
    try (OutputFolder out = OutputFolder.open(place, List.of())) {
      put(out, "one.txt", "new");
      assertThat(place.resolve("one.txt")).hasContent("old");
      out.commit();
    }
    assertThat(place.resolve("one.txt")).hasContent("new");
    assertThat(names(place)).containsExactlyInAnyOrder("one.txt", "other.txt");
  }

  @Test
  void anInputIsNeverWrittenOver(@TempDir Path place) throws IOException {
    Path input = Files.writeString(place.resolve("plan.json"), "{}");
    try (OutputFolder out = OutputFolder.open(place, List.of(input))) {
      assertThatThrownBy(() -> out.create("plan.json"))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("is an input");
    }
    assertThat(input).hasContent("{}");
    assertThat(names(place)).containsExactly("plan.json");
  }

  @Test
  void aFileIsNoFolder(@TempDir Path place) throws IOException {
    Path file = Files.writeString(place.resolve("file"), "");
    assertThatThrownBy(() -> OutputFolder.open(file, List.of()))
        .isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> OutputFolder.open(file.resolve("out"), List.of()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aFolderInTheWayOfAFileIsRefused(@TempDir Path place) throws IOException {
    Files.createDirectory(place.resolve("one.txt"));
    try (OutputFolder out = OutputFolder.open(place, List.of())) {
      assertThatThrownBy(() -> out.create("one.txt")).hasMessageContaining("is a directory");
    }
  }

  private static void put(OutputFolder out, String name, String text) throws IOException {
    try (OutputStream file = out.create(name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }
}
