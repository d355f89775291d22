package io.github.duibiao.examples.samples;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Writes the tasks of the sample plans as the table of bridges that alignment goes over. Run it in
 * the folder of this module when the samples have changed.
 */
final class BridgeTable {
  private static final Path FILE =
      Path.of("../analysis/src/main/resources/io/github/duibiao/alignment/bridges.tsv");

  private BridgeTable() {}

  public static void main(String[] args) throws IOException {
    String header =
        Files.readString(FILE)
            .lines()
            .filter(line -> line.startsWith("#"))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(FILE, header + rows());
  }

  /** The rows of the table: field of work, id of the plan, place, name, heading, text. */
  static String rows() {
    StringBuilder rows = new StringBuilder();
    for (Plan plan : SamplePlans.all()) {
      for (Task task : plan.tasks()) {
        String text =
            task.text().isEmpty()
                ? task.measures().stream().map(Measure::text).collect(Collectors.joining("。"))
                : task.text();
        rows.append("open-government\t").append(plan.id()).append('\t');
        rows.append(plan.jurisdiction().name()).append('\t').append(plan.shortName()).append('\t');
        rows.append(task.title()).append('\t').append(text.replaceAll("\\s+", " ")).append('\n');
      }
    }
    return rows.toString();
  }
}
