package io.github.duibiao.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The bundled plans against the documents they restate. */
class SamplesAgainstOriginalsTest {
  static final List<Plan> PLANS = SamplePlans.all();

  /** Longer than a heading or a unit's name: so many characters in a row are running text. */
  private static final int COPIED = 18;

  @ParameterizedTest
  @FieldSource("PLANS")
  void everyFactIsAsPublished(Plan sample) throws IOException {
    Plan original = PlanReader.standard().read(Originals.file(sample.id()));
    assertThat(facts(sample)).isEqualTo(facts(original));
  }

  @ParameterizedTest
  @FieldSource("PLANS")
  void noSummaryRepeatsTheRunningText(Plan sample) throws IOException {
    Set<String> published = new HashSet<>();
    for (Path each : Originals.files()) {
      published.addAll(passages(Files.readString(each, StandardCharsets.UTF_8)));
    }
    assertThat(published).isNotEmpty();
    assertThat(texts(sample))
        .allSatisfy(text -> assertThat(passages(text)).filteredOn(published::contains).isEmpty());
  }

  /** Everything of a plan but its texts, readable where two differ. */
  private static String facts(Plan plan) {
    Restatement withoutTexts = new Restatement(id -> "", message -> "");
    return PlanJson.write(withoutTexts.of(plan));
  }

  private static List<String> texts(Plan plan) {
    return Stream.of(
            Stream.of(plan.preamble()),
            plan.sections().stream().map(Section::text),
            plan.demands().map(Demand::text),
            plan.diagnostics().stream().map(Diagnostic::message))
        .flatMap(each -> each)
        .toList();
  }

  /** Runs of Han characters, whatever stands between them; titles of documents are facts. */
  private static Set<String> passages(String text) {
    String han = text.replaceAll("《[^》]{0,60}》", "").replaceAll("[^\\u3400-\\u9fff]", "");
    Set<String> passages = new HashSet<>();
    for (int i = 0; i + COPIED <= han.length(); i++) {
      passages.add(han.substring(i, i + COPIED));
    }
    return passages;
  }
}
