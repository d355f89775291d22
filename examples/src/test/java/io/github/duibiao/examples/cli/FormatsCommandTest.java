package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.ReadableFormat;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be read is listed, with what to add for the rest, and the README says the same. */
class FormatsCommandTest {

  @Test
  void everyFormatIsListedWithWhatItNeeds() {
    Run run = Run.of("formats");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.out().lines())
        .anySatisfy(line -> assertThat(line).startsWith("DOC ").contains("wps", "ready"))
        .anySatisfy(line -> assertThat(line).startsWith("OFD ").contains("ready"))
        .anySatisfy(line -> assertThat(line).startsWith("7z ").contains("ready"))
        .anySatisfy(
            line -> assertThat(line).startsWith("RAR ").contains("com.github.junrar:junrar"))
        .anySatisfy(line -> assertThat(line).startsWith("OCR "));
    assertThat(Run.of("formats", "a.txt").status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void theReadmeNamesEveryFormatAndTheGuideWhatItNeeds() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String english = Files.readString(Path.of("guide", "en", "java.md"));
    String chinese = Files.readString(Path.of("guide", "zh", "java.md"));
    for (ReadableFormat each : PlanReader.standard().readable()) {
      for (String name : List.of(each.name().split(", ", -1))) {
        assertThat(readme).containsIgnoringCase(name);
      }
      String library = each.library().split(" ", -1)[0];
      assertThat(english).contains(library);
      assertThat(chinese).contains(library);
    }
  }
}
