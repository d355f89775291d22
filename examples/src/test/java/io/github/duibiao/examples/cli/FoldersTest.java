package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder or an archive stands wherever a file does. */
class FoldersTest {
  private final Path folder;
  private final Path plans;

  FoldersTest(@TempDir Path folder) {
    this.folder = folder;
    this.plans = folder.resolve("plans");
  }

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(plans.resolve("a"));
    Documents.county(plans);
    Documents.town(plans.resolve("a"));
    Documents.picture(plans);
  }

  private Path archive() throws IOException {
    Path archive = folder.resolve("plans.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("jiaxian-2024.txt", "a/yizhen-2024.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(plans.resolve(name)));
      }
    }
    return archive;
  }

  @Test
  void everyPlanOfAFolderIsALineAndASummaryFollows() {
    Run run = Run.of("read", plans);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            town -> assertThat(town).contains("\"id\":\"yizhen-2024\""),
            county -> assertThat(county).contains("\"id\":\"jiaxian-2024\""));
    assertThat(run.err())
        .contains("scan.png: 略过，图片。 skipped, picture")
        .contains("Read 2 plans; could not read 0; skipped 1 file.");
  }

  @Test
  void anArchiveGivesTheSameAsItsFolder() throws IOException {
    Run run = Run.of("read", archive());

    assertThat(run.status()).isZero();
    assertThat(run.out().lines().sorted())
        .isEqualTo(Run.of("read", plans).out().lines().sorted().toList());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersAreWritten() throws IOException {
    Documents.file(plans, "broken.docx", "PK\u0003\u0004 and no more");
    Path out = folder.resolve("out");

    Run run = Run.of("read", plans, "--out", out);

    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("broken.docx: ").contains("could not read 1; skipped 1 file.");
    assertThat(out.resolve("jiaxian-2024.json")).exists();
    assertThat(out.resolve("yizhen-2024.json")).exists();
  }

  @Test
  void comparisonsTakeFoldersToo() throws IOException {
    Run run = Run.of("compare", archive(), "--out", folder.resolve("report"));

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Compared 2 plans");
  }

  @Test
  void aFolderWithoutDocumentsIsSaidToHaveNone() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(Run.of("read", empty).status()).isEqualTo(Exit.UNREADABLE);
    assertThat(Run.of("read", empty).err()).contains("No file was found in the folder.");
    Documents.picture(empty);
    assertThat(Run.of("read", empty).status()).isEqualTo(Exit.UNREADABLE);
    assertThat(Run.of("read", empty).err()).contains("No document was found.");
  }

  @Test
  void limitsAreSettings() {
    Path plan = plans.resolve("jiaxian-2024.txt");

    Run refused = Run.of("read", plan, "--limits", "bytes=100,cells=1K");
    assertThat(refused.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(refused.err()).contains("jiaxian-2024.txt").contains("bytes=100");
    assertThat(Run.of("read", plan, "--limits", "bytes=1M").status()).isZero();
    for (String wrong : List.of("bytes", "bytes=", "bytes=0", "bytes=x", "size=1", "bytes=-1")) {
      Run run = Run.of("read", plan, "--limits", wrong);
      assertThat(run.status()).as(wrong).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains("unpackedBytes");
    }
  }

  @Test
  void oursInAFolderThatIsGivenIsReadOnce(@TempDir Path folder) throws IOException {
    Documents.county(folder);
    Path town = Documents.town(folder);
    Run run = Run.of("coverage", folder, "--ours", town, "--format", "md");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("Read 2 plans");
  }
}
