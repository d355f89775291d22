package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of a document that was read wrongly. */
class CorrectionsTest {
  private static final String FIXES =
      "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"number\": \"一\", \"title\": \"解读得更好\"}]}";

  @Test
  void everyCommandTakesThoseThatLieBesideADocument(@TempDir Path folder) throws IOException {
    Path county = Documents.county(folder);
    Path town = Documents.town(folder);
    Files.writeString(folder.resolve("jiaxian-2024.txt.fixes.json"), FIXES);

    Run read = Run.of("read", county, "--explain");
    assertThat(read.out()).contains("\"title\": \"解读得更好\"", "\"read\": \"提高解读质量\"");
    assertThat(read.err())
        .contains("corrected jiaxian-2024#1 title", "更正 jiaxian-2024#1 标题")
        .contains("已采用文档旁的更正，共 1 处", "were applied: 1.");
    Path out = folder.resolve("out");
    Run compared = Run.of("compare", folder, "--out", out);
    assertThat(compared.status()).isEqualTo(Exit.DONE);
    assertThat(compared.err()).contains("were applied: 1.", "skipped 0 files");
    assertThat(out.resolve("report.json")).content().contains("解读得更好");
    assertThat(Run.of("coverage", county, town, "--format", "md").out()).contains("解读得更好");
    Run broken =
        Run.of(
            "read",
            county,
            "--fixes",
            Documents.file(folder, "wrong.json", FIXES.replace("title", "tilte")));
    assertThat(broken.status()).isEqualTo(Exit.USAGE);
    assertThat(broken.err()).contains("wrong.json:1:", "tilte");
  }

  @Test
  void correctionsThatFitNothingAreTold(@TempDir Path folder) throws IOException {
    Path county = Documents.county(folder);
    Path fixes = Documents.file(folder, "own.json", FIXES.replace("一", "九十"));
    Run run = Run.of("read", county, "--fixes", fixes);
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("1 处更正未予应用", "not applied: 1", "FIX_UNFIT");
    assertThat(Run.of("read", county).err()).isEmpty();
  }

  @Test
  void aFileToBeginWithIsWrittenAndThenUsed(@TempDir Path folder) throws IOException {
    Path county = Documents.county(folder);
    Path fixes = folder.resolve("own.json");
    Run first = Run.of("read", county, "--fixes", fixes);
    assertThat(first.status()).isEqualTo(Exit.DONE);
    assertThat(first.err()).contains("own.json");
    assertThat(fixes).content().contains("\"words\": \"（一）提高解读质量。");

    assertThat(Run.of("read", county, "--fixes", fixes).out()).isEqualTo(first.out());
    Files.writeString(fixes, Files.readString(fixes).replace("\"提高解读质量\"", "\"解读得更好\""));
    assertThat(Run.of("read", county, "--fixes", fixes).out())
        .contains("\"title\": \"解读得更好\"", "\"corrections\"");
  }

  @Test
  void correctionsOfOneDocumentAreNotThoseOfSeveral(@TempDir Path folder) throws IOException {
    Path fixes = Documents.file(folder, "own.json", FIXES);
    Run run = Run.of("read", Documents.county(folder), Documents.town(folder), "--fixes", fixes);
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(".fixes.json");
    assertThat(Run.of("read", "sample:xuanhan", "--fixes", fixes).status()).isEqualTo(Exit.USAGE);
    assertThat(fixes).hasContent(FIXES);
  }
}
