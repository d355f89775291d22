package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private static List<Path> badInputs(Path folder) throws IOException {
    return List.of(
        folder.resolve("missing.txt"),
        Files.createDirectory(folder.resolve("folder")),
        Documents.file(folder, "empty.txt", ""),
        Documents.file(folder, "blank.txt", " \n\n　\n"),
        Documents.picture(folder),
        Documents.file(folder, "poem.txt", "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n"),
        Documents.file(folder, "no-tasks.txt", "甲县2024年政务公开工作要点\n现将工作要点印发给你们，请认真贯彻落实。\n"),
        Documents.file(folder, "broken.json", "{\"schema\": \"duibiao/plan/1\",\n  \"id\": \n"),
        Documents.file(folder, "other.json", "{\"schema\": \"somebody/else/7\"}"));
  }

  @Test
  void eachIsNamedWithAReasonAndTheOthersAreDone(@TempDir Path folder) throws IOException {
    Path good = Documents.county(folder);
    for (Path bad : badInputs(folder)) {
      Run run = Run.of("read", bad, good);
      assertThat(run.status()).as(bad.toString()).isEqualTo(Exit.UNREADABLE);
      assertThat(run.err())
          .contains(bad.getFileName().toString())
          .containsPattern("\\p{IsHan}{3}")
          .containsPattern("[a-z]{3} [a-z]{2}")
          .doesNotContain("\tat ");
      // A document without tasks is written as far as it was read.
      assertThat(run.out().lines().filter(each -> !each.contains("\"tasks\":[]")))
          .singleElement()
          .asString()
          .contains("jiaxian-2024");
    }
  }

  @Test
  void everyCommandSaysSo(@TempDir Path folder) throws IOException {
    Path good = Documents.county(folder);
    Path bad = folder.resolve("missing.txt");
    for (String command : List.of("read", "themes", "coverage", "schedule")) {
      Run run = Run.of(command, good, bad);
      assertThat(run.status()).as(command).isEqualTo(Exit.UNREADABLE);
      assertThat(run.out()).as(command).contains("jiaxian-2024");
    }
    Run compare = Run.of("compare", good, bad, "--out", folder.resolve("out"));
    assertThat(compare.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(folder.resolve("out/report.html")).content().contains("甲县");
    Run align = Run.of("align", good, bad);
    assertThat(align.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(align.out()).isEmpty();
  }

  @Test
  void ofNothingNothingIsWritten(@TempDir Path folder) throws IOException {
    Path bad = Documents.file(folder, "empty.txt", "");
    for (String command : List.of("read", "compare")) {
      Run run = Run.of(command, bad, "--out", folder.resolve("made/out"));
      assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
      assertThat(run.out()).isEmpty();
    }
    for (String command : List.of("themes", "coverage", "schedule")) {
      Run run = Run.of(command, bad, "-o", folder.resolve("made/out.json"));
      assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(bad);
    }
  }

  @Test
  void anUnknownSampleIsAnsweredWithTheKnownOnes() {
    Run run = Run.of("read", "sample:atlantis");
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("sample:atlantis").contains("sample:xuanhan-2023");
  }

  @Test
  void aNameCannotSteerTheTerminal() {
    Run run = Run.of("read", "x\u001b[31m\u0007.txt");
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void aNameCannotForgeAMessageOrTurnItsDirection() {
    Run run = Run.of("read", "x\nduibiao: all is well\u2028\u202Etxt.exe");
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .contains("x\\u000aduibiao: all is well\\u2028\\u202etxt.exe")
        .doesNotContain("\u202E");
  }

  @Test
  void anEmptyFolderIsNamedThoughAnotherBeginsLikeIt(@TempDir Path folder) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("pa"));
    Documents.county(Files.createDirectory(folder.resolve("pab")));
    Run run = Run.of("read", empty, folder.resolve("pab"));
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains(empty + ": 文件夹里没有文件。 No file was found");
  }
}
