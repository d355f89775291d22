package io.github.duibiao.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  private static void write(Path file, String text, boolean force) throws IOException {
    try (OutputFile out = OutputFile.open(file, List.of(), force)) {
      out.write(text.getBytes(UTF_8));
    }
  }

  @Test
  void itsOwnFileIsReplacedAndOneOfTheUserByForceAlone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a/one.json");
    write(file, "1", false);
    write(file, "2", false);
    assertThat(file).hasContent("2");
    Files.writeString(file, "changed");
    assertThatThrownBy(() -> write(file, "3", false)).hasMessageContaining("--force");
    write(file, "4", true);
    assertThat(file).hasContent("4");
  }

  @Test
  void aLinkLeadsToItsTarget(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("target.json");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
    assertThatThrownBy(() -> write(link, "1", true)).hasMessageContaining("link to nothing");
    write(target, "1", false);
    write(link, "2", false);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("2");
    assertThat(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void toAPipeIsWrittenAsToAStream(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(ran("mkfifo", pipe.toString())).as("mkfifo").isTrue();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    Future<String> read = reader.submit(() -> Files.readString(pipe));
    write(pipe, "through", false);
    assertThat(read.get()).isEqualTo("through");
    assertThat(OutputFile.isStream(pipe)).isTrue();
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(pipe));
    reader.shutdown();
  }

  /** A disk takes whatever is written to it, from its first byte on. */
  @Test
  void nothingIsWrittenToADisk(@TempDir Path folder) throws Exception {
    Path disk = folder.resolve("disk");
    assumeThat(ran("mknod", disk.toString(), "b", "0", "0")).as("mknod, as root").isTrue();
    assertThat(OutputFile.isStream(disk)).isFalse();
    assertThatThrownBy(() -> write(disk, "1", true)).hasMessageContaining("is a disk");
    Path link = Files.createSymbolicLink(folder.resolve("link"), disk);
    assertThatThrownBy(() -> write(link, "1", true)).hasMessageContaining("is a disk");
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
