package io.github.duibiao.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.text.Glyphs;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds of corrections to any document. */
class FixesPropertiesTest {
  private static final List<Path> CASES = cases();

  private static List<Path> cases() {
    try (Stream<Path> files =
        Files.list(Path.of(FixesPropertiesTest.class.getResource("/cases").toURI()))) {
      return files.filter(each -> !each.toString().endsWith(".expected.json")).sorted().toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was read, said again, changes nothing. */
  @Test
  void aFileOfCorrectionsToBeginWithChangesNothing() throws Exception {
    Schemas schema = Schemas.of("fixes-1.schema.json");
    int read = 0;
    for (Path each : CASES) {
      Plan plan;
      try {
        plan = PlanReader.standard().read(each);
      } catch (PlanReadException refused) {
        continue;
      }
      String draft = PlanReader.standard().draftFixes(each);
      assertThat(schema.complaints(draft)).as("%s", each).isEmpty();
      Fixes fixes = Fixes.parse(draft.getBytes(UTF_8), "draft");
      Plan again = PlanReader.standard().with(fixes).read(each);
      assertThat(again.corrections()).as("%s", each).isEmpty();
      assertThat(again.tasks()).as("%s", each).isEqualTo(plan.tasks());
      assertThat(again.diagnostics())
          .as("%s", each)
          .extracting(Diagnostic::code)
          .doesNotContain(DiagnosticCode.FIX_STALE);
      read++;
    }
    assertThat(read).isGreaterThan(50);
  }

  /** Whatever lines are said to be a task, or none: nothing of the document vanishes. */
  @Property(tries = 400)
  void nothingVanishesWhereverTheBordersOfTasksAreDrawn(@ForAll Random random) throws Exception {
    List<Path> texts = CASES.stream().filter(each -> each.toString().endsWith(".txt")).toList();
    String text = Files.readString(texts.get(random.nextInt(texts.size())));
    String[] lines = text.split("\r?\n", -1);
    List<String> tasks = new ArrayList<>();
    for (int line = 1 + random.nextInt(5); line <= lines.length; ) {
      int to = Math.min(lines.length, line + random.nextInt(4));
      String words = Glyphs.letters(lines[line - 1]);
      if (!words.isEmpty()) {
        tasks.add(
            "{\"from\": %d, \"to\": %d, \"words\": \"%s\"%s}"
                .formatted(line, to, words, random.nextInt(3) > 0 ? "" : drop(random)));
      }
      line = to + 1 + random.nextInt(12);
    }
    String json =
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [" + String.join(",\n", tasks) + "]}";
    Plan plan;
    try {
      plan =
          PlanReader.standard()
              .with(Fixes.parse(json.getBytes(UTF_8), "t"))
              .readText(text, "t.txt");
    } catch (PlanReadException e) {
      return;
    }
    assertThat(Conserved.lost(text, plan)).as("%s\n%s", json, text).isEmpty();
    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.FIX_STALE);
  }

  private static String drop(Random random) {
    List<String> fates = List.of("FURNITURE", "PREAMBLE", "ATTACHMENT");
    return ", \"drop\": \"" + fates.get(random.nextInt(fates.size())) + "\"";
  }
}
