package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts in how many tasks of some plans each character and each pair of characters occurs, and
 * writes the background that similarity weighs by. Reads no annotations.
 *
 * <pre>{@code
 * CountBackground FOLDERS-OF-PLANS BACKGROUND.tsv…
 * }</pre>
 */
public final class CountBackground {
  private static final String HEADER =
      """
      # How many tasks of a fixed collection of work plans of four fields each character and each pair of adjoining
      # characters occurs in: statistics of the genre, which words are weighed by. What occurs in one task alone is
      # left out. Counted by CountBackground (in the tests of this module) over the tasks of: %s.
      # Fields parted by tabs: "tasks" and their number; a character or pair and its count.
      """;

  private CountBackground() {}

  /**
   * Counts and writes.
   *
   * @param arguments the folders of the plans, parted by commas, then where to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (String folder : arguments[0].split(",", -1)) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
          plans.add(PlanReader.standard().read(file));
        }
      }
    }
    String text = header(plans) + BackgroundCounts.of(plans).lines();
    for (int i = 1; i < arguments.length; i++) {
      Files.writeString(Path.of(arguments[i]), text);
    }
  }

  private static String header(List<Plan> plans) {
    List<String> names = plans.stream().map(Plan::shortName).toList();
    return HEADER.formatted(String.join(", ", names));
  }
}
