package io.github.duibiao.similarity;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts in how many tasks of the published plans each n-gram and each notion occurs, and writes
 * the background that similarity weighs by. Reads no annotations.
 *
 * <pre>{@code
 * CountBackground FOLDER-OF-PLANS BACKGROUND.tsv…
 * }</pre>
 */
public final class CountBackground {
  private static final String HEADER =
      """
      # How many tasks of a fixed collection of open-government work plans each notion of the glossary and each
      # run of two or three characters occurs in: statistics of the genre, which words and notions are weighed by.
      # Runs that occur in one task alone are left out. Counted by CountBackground (in the tests of this module)
      # over the tasks of: %s.
      # Fields parted by tabs: "tasks" and their number; "notion", its name and its count; a run and its count.
      """;

  private CountBackground() {}

  /**
   * Counts and writes.
   *
   * @param arguments the folder of the plans, then where to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Plan> plans = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        plans.add(PlanReader.standard().read(file));
      }
    }
    String text =
        header(plans) + BackgroundCounts.of(plans, Glossary.of(Lines.of("glossary.tsv"))).lines();
    for (int i = 1; i < arguments.length; i++) {
      Files.writeString(Path.of(arguments[i]), text);
    }
  }

  private static String header(List<Plan> plans) {
    List<String> names = plans.stream().map(Plan::shortName).toList();
    return HEADER.formatted(String.join(", ", names));
  }
}
