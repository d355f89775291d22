package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outputs may replace, and what they may be called. */
class OutputsTest {
  @Test
  void aFileOfTheUserInTheFolderStays(@TempDir Path folder) throws IOException {
    Documents.county(folder);
    Path mine = Documents.file(folder, "tasks.csv", "编号,任务\n1,我的任务\n");
    List<Path> before = files(folder);
    for (String force : List.of("--bom", "--force")) {
      // By force too: it was found in the folder, so it is an input.
      Run run = Run.of("compare", folder, "--out", folder, force);
      assertThat(run.status()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains("tasks.csv");
      assertThat(mine).hasContent("编号,任务\n1,我的任务\n");
      assertThat(files(folder)).isEqualTo(before);
    }
  }

  @Test
  void aFileOfTheUserThatIsNoInputIsReplacedByForceAlone(@TempDir Path folder) throws IOException {
    Path plan = Documents.county(folder);
    Path out = Files.createDirectory(folder.resolve("out"));
    Path mine = Documents.file(out, "tasks.csv", "mine");
    assertThat(Run.of("compare", plan, "--out", out).err()).contains("--force");
    assertThat(mine).hasContent("mine");
    assertThat(Run.of("compare", plan, "--out", out, "--force").status()).isEqualTo(Exit.DONE);
    assertThat(mine).content().startsWith("plan,");
    assertThat(Run.of("compare", plan, "--out", out).status()).isEqualTo(Exit.DONE);
  }

  @Test
  void plansThatAreFoundInAFolderAreNotWrittenOver(@TempDir Path folder) throws IOException {
    Path text = Documents.county(folder);
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Path json = Documents.file(plans, "jiaxian-2024.json", Run.of("read", text).out() + "\n\n");
    String before = Files.readString(json);
    for (String force : List.of("--limits=bytes=1M", "--force")) {
      Run run = Run.of("read", plans, "--out", plans, force);
      assertThat(run.status()).isEqualTo(Exit.USAGE);
      assertThat(json).hasContent(before);
    }
    // The same folder by another name is the same folder.
    Path link = Files.createSymbolicLink(folder.resolve("link"), plans);
    assertThat(Run.of("read", plans, "--out", link, "--force").status()).isEqualTo(Exit.USAGE);
    assertThat(json).hasContent(before);
  }

  @Test
  void anOutputInsideTheInputFolderIsNoInput(@TempDir Path folder) throws IOException {
    Documents.county(folder);
    Documents.town(folder);
    Path out = folder.resolve("a-report");
    String first = "";
    for (int i = 0; i < 3; i++) {
      Run run = Run.of("compare", folder, "--out", out);
      assertThat(run.status()).as(run.err()).isEqualTo(Exit.DONE);
      assertThat(run.err()).contains("Compared 2 plans");
      String report = Files.readString(out.resolve("report.json"));
      assertThat(report).isEqualTo(i == 0 ? report : first);
      first = report;
    }
    Path file = folder.resolve("themes.json");
    for (int i = 0; i < 2; i++) {
      assertThat(Run.of("coverage", folder.resolve("jiaxian-2024.txt"), "-o", file).status())
          .isEqualTo(Exit.DONE);
    }
  }

  @Test
  void aCodebookIsAnInputToo(@TempDir Path folder) throws IOException {
    Path plan = Documents.county(folder);
    Path codebook = Documents.file(folder, "own.codebook", "codebook: own\n");
    Run run = Run.of("themes", plan, "-c", codebook, "-o", codebook, "--force");
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(codebook).hasContent("codebook: own\n");
  }

  @Test
  void badIdsOfPlansHaveGoodNames(@TempDir Path folder) throws IOException {
    Path text = Documents.county(folder);
    String plan = Run.of("read", text).out();
    List<String> ids =
        List.of("a/b", "a:b", "/etc/x", "../up", "n\\u0000l", "x".repeat(5_000), "CON", ".hidden");
    Path out = folder.resolve("out");
    for (String id : ids) {
      Path json = Documents.file(folder, "bad.json", plan.replace("jiaxian-2024", id));
      Run run = Run.of("read", json, text, "--out", out);
      assertThat(run.status()).as(id + run.err()).isEqualTo(Exit.DONE);
    }
    assertThat(files(out)).hasSize(ids.size() + 1 + 2);
    assertThat(files(folder)).noneMatch(each -> each.toString().contains(".duibiao-"));
  }

  @Test
  void idsThatDifferInCaseHaveNamesThatDifferInMore(@TempDir Path folder) throws IOException {
    Path text = Documents.county(folder);
    String plan = Run.of("read", text).out();
    Path upper = Documents.file(folder, "u.json", plan.replace("jiaxian-2024", "JIAXIAN-2024"));
    Path out = folder.resolve("out");
    assertThat(Run.of("read", text, upper, "--out", out).status()).isEqualTo(Exit.DONE);
    assertThat(out.resolve("jiaxian-2024.json")).exists();
    assertThat(out.resolve("JIAXIAN-2024-2.json")).exists();
  }

  @Test
  void aPipeTakesTheResultAndStays(@TempDir Path folder) throws Exception {
    Path plan = Documents.county(folder);
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (String command : List.of("themes", "read")) {
      Process reader = new ProcessBuilder("cat", pipe.toString()).start();
      Run run = Run.of(command, plan, "--out", pipe);
      assertThat(run.status()).as(run.err()).isEqualTo(Exit.DONE);
      assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Run.of(command, plan).out());
    }
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(Run.of("compare", plan, "--out", pipe).status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void standardOutputHasAName(@TempDir Path folder) throws IOException {
    Path plan = Documents.county(folder);
    for (String command : List.of("themes", "read")) {
      Run run = Run.of(command, plan, "--out", "/dev/stdout");
      assertThat(run.status()).isEqualTo(Exit.DONE);
      assertThat(run.out()).isEqualTo(Run.of(command, plan).out());
    }
  }

  @Test
  void theMemoOfAnEarlierReportGoesWithIt(@TempDir Path folder) throws IOException {
    Path plan = Documents.county(folder);
    Path out = folder.resolve("out");
    assertThat(Run.of("compare", plan, "--out", out, "--docx").status()).isEqualTo(Exit.DONE);
    assertThat(Run.of("compare", plan, "--out", out).status()).isEqualTo(Exit.DONE);
    assertThat(out.resolve("report.docx")).doesNotExist();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
