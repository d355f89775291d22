package io.github.duibiao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    assertThat(names(folder)).containsExactly(".duibiao", "one.txt", "two.txt");
    assertThat(names(place.resolve("a/b"))).containsExactly("out");
  }

  @Test
  void whatIsNotCommittedLeavesNoTrace(@TempDir Path place) throws IOException {
    try (OutputFolder out = OutputFolder.open(place.resolve("a/b/out"), List.of())) {
      put(out, "one.txt", "1");
    }
    try (OutputFolder out = OutputFolder.open(place, List.of())) {
      put(out, "one.txt", "1");
    }
    assertThat(names(place)).isEmpty();
  }

  @Test
  void whatItWroteIsReplacedAndWhatElseIsThereStays(@TempDir Path place) throws IOException {
    Path folder = place.resolve("out");
    write(folder, "one.txt", "old", "two.txt", "old");
    Files.writeString(folder.resolve("other.txt"), "mine");
    Files.createDirectory(folder.resolve("mine"));
    try (OutputFolder out = OutputFolder.open(folder, List.of())) {
      put(out, "one.txt", "new");
      put(out, "two.txt", "new");
      assertThat(folder.resolve("one.txt")).hasContent("old");
      out.commit();
    }
    assertThat(folder.resolve("one.txt")).hasContent("new");
    assertThat(folder.resolve("other.txt")).hasContent("mine");
    assertThat(names(folder))
        .containsExactly(".duibiao", "mine", "one.txt", "other.txt", "two.txt");
    assertThat(names(place)).containsExactly("out");
  }

  @Test
  void earlierFilesThatAreNotWrittenAgainStay(@TempDir Path place) throws IOException {
    Path folder = place.resolve("out");
    write(folder, "one.txt", "1", "two.txt", "2");
    write(folder, "two.txt", "2b", "three.txt", "3");
    assertThat(names(folder)).containsExactly(".duibiao", "one.txt", "three.txt", "two.txt");
    assertThat(folder.resolve("one.txt")).hasContent("1");
    write(folder, "one.txt", "1b", "three.txt", "3b");
    assertThat(folder.resolve("one.txt")).hasContent("1b");
  }

  @Test
  void aFileOfTheUserBesideAReportIsStillTheSameFile(@TempDir Path place) throws IOException {
    Path folder = place.resolve("out");
    write(folder, "one.txt", "1", "two.txt", "1");
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    Object key = Files.getAttribute(mine, "fileKey");
    write(folder, "one.txt", "2", "two.txt", "2");
    assertThat(folder.resolve("one.txt")).hasContent("2");
    assertThat(mine).hasContent("mine");
    assertThat(Files.getAttribute(mine, "fileKey")).isEqualTo(key);
    assertThatThrownBy(() -> write(folder, "mine.txt", "ours")).hasMessageContaining("--force");
  }

  @Test
  void whatTheUserSavedWhileAReportWasReplacedIsKept(@TempDir Path place) throws IOException {
    Path folder = place.resolve("out");
    write(folder, "one.txt", "new");
    Files.writeString(folder.resolve("mine.txt"), "as it was");
    // Killed after the second rename; in between an editor had saved a file in the old folder.
    Path left = place.resolve(".duibiao-0");
    write(left.resolve("old"), "one.txt", "old");
    Files.writeString(left.resolve("lock"), "out");
    Files.writeString(left.resolve("old/mine.txt"), "saved");
    Files.writeString(left.resolve("old/fresh.txt"), "fresh");

    OutputFolder.open(folder, List.of()).close();

    assertThat(folder.resolve("mine.txt")).hasContent("saved");
    assertThat(folder.resolve("fresh.txt")).hasContent("fresh");
    assertThat(folder.resolve("one.txt")).hasContent("new");
    assertThat(names(place)).containsExactly("out");
  }

  @Test
  void anEarlierFileWithoutSuccessorGoesUnlessItWasChanged(@TempDir Path place) throws IOException {
    Path folder = place.resolve("out");
    for (String changed : List.of("", "by hand")) {
      write(folder, "one.txt", "1", "memo.txt", "2");
      if (!changed.isEmpty()) {
        Files.writeString(folder.resolve("memo.txt"), changed);
      }
      try (OutputFolder out = OutputFolder.open(folder, List.of())) {
        put(out, "one.txt", "new");
        out.remove("memo.txt");
        out.commit();
      }
      assertThat(Files.exists(folder.resolve("memo.txt"))).isEqualTo(!changed.isEmpty());
    }
  }

  @Test
  void aFileOfTheUserIsReplacedByForceAlone(@TempDir Path folder) throws IOException {
    Path mine = Files.writeString(folder.resolve("tasks.csv"), "mine");
    try (OutputFolder out = OutputFolder.open(folder, List.of())) {
      assertThatThrownBy(() -> out.create("tasks.csv"))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("--force");
    }
    assertThat(mine).hasContent("mine");
    try (OutputFolder out = OutputFolder.open(folder, List.of(), true)) {
      put(out, "tasks.csv", "ours");
      out.commit();
    }
    write(folder, "tasks.csv", "ours again");
    Files.writeString(mine, "changed by hand");
    assertThatThrownBy(() -> write(folder, "tasks.csv", "ours")).hasMessageContaining("--force");
    assertThat(mine).hasContent("changed by hand");
  }

  @Test
  void anEmptyFileIsNothingToLose(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("one.txt"));
    write(folder, "one.txt", "1");
    assertThat(empty).hasContent("1");
  }

  @Test
  void anInputIsNeverReplaced(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("plan.json"), "{}");
    try (OutputFolder out = OutputFolder.open(folder, List.of(input), true)) {
      assertThatThrownBy(() -> out.create("plan.json"))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("is an input");
    }
    assertThat(input).hasContent("{}");
    assertThat(names(folder)).containsExactly("plan.json");
  }

  @Test
  void anInputThatIsFoundLateIsNotReplacedEither(@TempDir Path folder) throws IOException {
    write(folder, "plan.json", "{}", "other.json", "{}");
    Path link = folder.resolveSibling(folder.getFileName() + ".link");
    Files.createLink(link, folder.resolve("plan.json"));
    try (OutputFolder out = OutputFolder.open(folder, List.of(), true)) {
      put(out, "other.json", "{1}");
      put(out, "plan.json", "{1}");
      out.protect(link);
      assertThatThrownBy(out::commit).hasMessageContaining("is an input");
    }
    assertThat(folder.resolve("plan.json")).hasContent("{}");
    assertThat(folder.resolve("other.json")).hasContent("{}");
    Files.delete(link);
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
  void aFolderOrALinkInTheWayOfAFileIsRefused(@TempDir Path place) throws IOException {
    Files.createDirectory(place.resolve("one.txt"));
    Path mine = Files.writeString(place.resolve("mine"), "mine");
    Files.createSymbolicLink(place.resolve("two.txt"), mine);
    try (OutputFolder out = OutputFolder.open(place, List.of(), true)) {
      assertThatThrownBy(() -> out.create("one.txt")).hasMessageContaining("is a directory");
      assertThatThrownBy(() -> out.create("two.txt")).hasMessageContaining("is a link");
    }
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aLinkToAFolderLeadsToIt(@TempDir Path place) throws IOException {
    Path folder = Files.createDirectory(place.resolve("folder"));
    Path link = Files.createSymbolicLink(place.resolve("link"), folder);
    for (String text : List.of("1", "2")) {
      write(link, "one.txt", text, "two.txt", text);
      assertThat(folder.resolve("two.txt")).hasContent(text);
    }
    assertThat(link).isSymbolicLink();
    assertThat(names(place)).containsExactly("folder", "link");
  }

  @Test
  void whenAFileCannotBeReplacedNoneIs(@TempDir Path folder) throws IOException {
    write(folder, "a.txt", "old", "b.txt", "old");
    Files.writeString(folder.resolve("mine"), "mine");
    try (OutputFolder out = OutputFolder.open(folder, List.of())) {
      put(out, "a.txt", "new");
      put(out, "b.txt", "new");
      put(out, "c.txt", "new");
      Files.delete(folder.resolve("b.txt"));
      Files.createDirectory(folder.resolve("b.txt"));
      assertThatThrownBy(out::commit).isInstanceOf(IOException.class);
    }
    assertThat(folder.resolve("a.txt")).hasContent("old");
    assertThat(folder.resolve("c.txt")).doesNotExist();
  }

  @Test
  void severalAtOnceLeaveTheReportOfOne(@TempDir Path place) throws Exception {
    Path folder = place.resolve("out");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = "run " + i;
      all.add(
          threads.submit(
              () -> {
                write(folder, "a.txt", text, "b.txt", text, "c.txt", text);
                return text;
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    String text = Files.readString(folder.resolve("a.txt"));
    assertThat(folder.resolve("b.txt")).hasContent(text);
    assertThat(folder.resolve("c.txt")).hasContent(text);
    assertThat(names(place)).containsExactly("out");
    assertThat(names(folder.resolve(".duibiao"))).containsOnly("files", "lock");
  }

  @Test
  void whatAKilledRunLeftIsFinishedOrRemoved(@TempDir Path place) throws IOException {
    Path folder = place.resolve("out");
    write(folder, "a.txt", "old", "b.txt", "old");
    // Killed between the two renames: the new folder is whole, the old one is put away.
    Path left = place.resolve(".duibiao-0");
    Files.createDirectories(left);
    Files.writeString(left.resolve("lock"), "out");
    write(left.resolve("files"), "a.txt", "new", "b.txt", "new");
    Files.move(folder, left.resolve("old"));
    // Killed while it was writing.
    Path begun = Files.createDirectories(place.resolve(".duibiao-1/files"));
    Files.writeString(begun.resolve("a.txt"), "ne");
    Files.writeString(begun.resolveSibling("lock"), "out");

    OutputFolder.open(folder, List.of()).close();

    assertThat(folder.resolve("a.txt")).hasContent("new");
    assertThat(folder.resolve("b.txt")).hasContent("new");
    assertThat(names(place)).containsExactly("out");
  }

  @Test
  void movesThatAKilledRunBeganAreFinished(@TempDir Path folder) throws IOException {
    write(folder, "a.txt", "new", "b.txt", "old", "c.txt", "old");
    Files.writeString(folder.resolve("c.txt"), "changed by hand since");
    Path left = Files.createDirectories(folder.resolve(".duibiao/new-0"));
    Files.createDirectory(left.resolve("files"));
    Files.writeString(left.resolve("files/b.txt"), "new");
    Files.writeString(left.resolve("files/c.txt"), "new");
    Files.writeString(left.resolve("lock"), ".");
    Files.writeString(left.resolve("note"), "");

    OutputFolder.open(folder, List.of()).close();

    assertThat(folder.resolve("b.txt")).hasContent("new");
    assertThat(folder.resolve("c.txt")).hasContent("changed by hand since");
    assertThat(left).doesNotExist();
  }

  private static void write(Path folder, String... namesAndTexts) throws IOException {
    try (OutputFolder out = OutputFolder.open(folder, List.of())) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        put(out, namesAndTexts[i], namesAndTexts[i + 1]);
      }
      out.commit();
    }
  }

  private static void put(OutputFolder out, String name, String text) throws IOException {
    try (OutputStream file = out.create(name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
