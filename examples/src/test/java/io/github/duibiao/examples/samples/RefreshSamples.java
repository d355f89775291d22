package io.github.duibiao.examples.samples;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the sample plans anew: the facts as the reader reads them today from the published plans,
 * the summaries as they stand in the samples. Run it in the folder of this module when the reader
 * has learned to read more; it stops where a task or measure has no summary yet.
 */
final class RefreshSamples {
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/duibiao/examples/samples");

  private RefreshSamples() {}

  public static void main(String[] args) throws IOException {
    for (String id : SamplePlans.ids()) {
      Path file = RESOURCES.resolve(id + ".json");
      Map<String, String> summaries = summaries(PlanJson.read(Files.readAllBytes(file), id));
      Plan original = PlanReader.standard().read(Originals.file(id));
      Restatement restatement =
          new Restatement(each -> summary(summaries, each), RefreshSamples::withoutQuotation);
      String json = PlanJson.write(restatement.of(original));
      Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String summary(Map<String, String> summaries, String id) {
    String summary = summaries.get(id);
    if (summary == null) {
      throw new IllegalStateException("write a summary for " + id);
    }
    return summary;
  }

  private static Map<String, String> summaries(Plan sample) {
    Map<String, String> summaries = new HashMap<>();
    summaries.put(sample.id(), sample.preamble());
    for (Section each : sample.sections()) {
      summaries.put(sample.id() + "/section-" + each.number(), each.text());
    }
    sample.demands().map(Demand.class::cast).forEach(each -> summaries.put(each.id(), each.text()));
    return summaries;
  }

  /** A message quotes the document after its last colon. */
  private static String withoutQuotation(String message) {
    int colon = message.lastIndexOf(": ");
    return colon < 0 ? message : message.substring(0, colon);
  }
}
