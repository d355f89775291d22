package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
  @Test
  void commandsAreCompletedThenTheirOptionsThenTheValues() throws Exception {
    assertThat(completed("duibiao", "c"))
        .containsExactly("compare", "coverage", "cascade", "codebook", "completion");
    assertThat(completed("duibiao", "align", "--le")).containsExactly("--level");
    assertThat(completed("duibiao", "align", "--level", "")).containsExactly("task", "measure");
    assertThat(completed("duibiao", "coverage", "-f", "m")).containsExactly("md");
    assertThat(completed("duibiao", "read", "sample:xu")).containsExactly("sample:xuanhan-2023");
    assertThat(completed("duibiao", "help", "th")).containsExactly("themes");
  }

  @Test
  void everyCommandAndOptionIsThere() {
    String script = Run.of("completion", "bash").out();
    for (String name : Commands.NAMES) {
      assertThat(script).contains("    " + name + ") words=");
    }
  }

  @Test
  void otherShellsAreWrongUsage() {
    assertThat(Run.of("completion", "tcsh").status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("completion").status()).isEqualTo(Exit.USAGE);
  }

  /** Asks a real shell what it offers for the last word. */
  private static List<String> completed(String... words) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
    StringBuilder script = new StringBuilder(Run.of("completion", "bash").out());
    script.append("COMP_WORDS=(");
    for (String word : words) {
      script.append('\'').append(word).append("' ");
    }
    script.append(")\nCOMP_CWORD=").append(words.length - 1);
    script.append("\n_duibiao\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
    Process bash = new ProcessBuilder("/bin/bash", "-c", script.toString()).start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    return out.lines().toList();
  }
}
