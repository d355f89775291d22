package io.github.duibiao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
  @Test
  void anIdThatIsAGoodNameStays() {
    for (String id : List.of("xuanhan-2023", "宣汉县 2023", "a.b", "2024年（修订）", "x_1")) {
      assertThat(OutputFolder.nameOf(id, ".json")).isEqualTo(id + ".json");
    }
  }

  @Test
  void aBadIdBecomesAGoodNameThatStillTellsItApart() {
    assertThat(OutputFolder.nameOf("a/b", ".json")).matches("a-b-[0-9a-f]{8}\\.json");
    assertThat(OutputFolder.nameOf("a:b", ".json"))
        .isNotEqualTo(OutputFolder.nameOf("a/b", ".json"));
    assertThat(OutputFolder.nameOf("/etc/passwd", "")).startsWith("etc-passwd-");
    assertThat(OutputFolder.nameOf("-rf", ".json")).matches("rf-[0-9a-f]{8}\\.json");
    assertThat(OutputFolder.nameOf("../../x", "")).doesNotContain("/").doesNotStartWith(".");
    assertThat(OutputFolder.nameOf("..", "")).startsWith("plan-");
    assertThat(OutputFolder.nameOf("", "")).startsWith("plan-");
    assertThat(OutputFolder.nameOf("NUL", ".json")).startsWith("plan-");
    assertThat(OutputFolder.nameOf("a\nb\u202Ec", "")).startsWith("a-b-c-");
  }

  @Property
  void everyNameCanBeWrittenAnywhere(@ForAll String id) {
    String name = OutputFolder.nameOf(id, ".json");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    assertThat(name)
        .endsWith(".json")
        .doesNotStartWith(".")
        .doesNotStartWith("-")
        .doesNotContainPattern("[\\p{Cntrl}/\\\\:*?\"<>|]");
    assertThat(Path.of(name).getNameCount()).isEqualTo(1);
  }

  @Property
  void differentIdsHaveDifferentNames(@ForAll String one, @ForAll String other) {
    Assume.that(!one.equals(other));
    assertThat(OutputFolder.nameOf(one, "")).isNotEqualTo(OutputFolder.nameOf(other, ""));
  }

  @Test
  void theLongestNameIsWritten(@TempDir Path folder) throws IOException {
    String name = OutputFolder.nameOf("长".repeat(100_000), ".json");
    assertThat(Files.createFile(folder.resolve(name))).exists();
  }
}
