package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.similarity.LocalEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Averages what the local encoder makes of the tasks of some plans, and writes the centre that is
 * taken off every vector. Reads no annotations.
 *
 * <pre>{@code
 * MeanVector FOLDERS-OF-PLANS CENTRE.tsv…
 * }</pre>
 */
public final class MeanVector {
  private static final String HEADER =
      """
      # The mean vector that bge-small-zh-v1.5 (quantised) gives to tasks of work plans of four fields, each of length 1.
      # Written by MeanVector (in the tests of this module). Numbers parted by tabs.
      """;
  private static final int COLUMNS = 16;

  private MeanVector() {}

  /**
   * Averages and writes.
   *
   * @param arguments the folders of the plans, parted by commas, then where to write
   */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : arguments[0].split(",", -1)) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
          Plan plan = PlanReader.standard().read(file);
          for (Task task : plan.tasks()) {
            texts.add(task.title() + "。" + Profiles.body(task));
          }
        }
      }
    }
    double[] mean = mean(LocalEncoder.builder().build().encode(texts));
    StringBuilder lines = new StringBuilder(HEADER);
    for (int k = 0; k < mean.length; k++) {
      lines.append(String.format(Locale.ROOT, "%.5f", mean[k]));
      lines.append((k + 1) % COLUMNS == 0 ? '\n' : '\t');
    }
    for (int i = 1; i < arguments.length; i++) {
      Files.writeString(Path.of(arguments[i]), lines);
    }
  }

  private static double[] mean(List<float[]> vectors) {
    double[] mean = new double[vectors.get(0).length];
    for (float[] vector : vectors) {
      double squares = 0;
      for (float each : vector) {
        squares += (double) each * each;
      }
      for (int k = 0; k < mean.length; k++) {
        mean[k] += vector[k] / Math.sqrt(squares) / vectors.size();
      }
    }
    return mean;
  }
}
