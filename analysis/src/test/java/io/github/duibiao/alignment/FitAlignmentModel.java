package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fits the model that comes with the library to the reference annotations, measures it on what each
 * fit has not seen, and writes it with both.
 *
 * <pre>{@code
 * FitAlignmentModel FOLDER-OF-PLANS FOLDER-OF-ANNOTATIONS DATE MODEL.tsv…
 * }</pre>
 */
public final class FitAlignmentModel {
  private FitAlignmentModel() {}

  /**
   * Fits, measures and writes.
   *
   * @param arguments the folders of plans and annotations, the date, then where to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Plan> plans = plans(Path.of(arguments[0]));
    List<ReferenceAlignment> references = Annotations.read(Path.of(arguments[1]), plans);
    LeaveOut measured = new LeaveOut(plans, references);
    AlignmentModel model = measured.fit();
    List<String> provenance = new ArrayList<>();
    provenance.addAll(origin(references, arguments[2]));
    provenance.addAll(figures(measured, model));
    provenance.forEach(System.out::println);
    String text = model.withProvenance(provenance).toString();
    for (int i = 3; i < arguments.length; i++) {
      Files.writeString(Path.of(arguments[i]), text);
    }
  }

  static List<Plan> plans(Path folder) throws IOException {
    List<Plan> plans = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        plans.add(PlanReader.standard().read(file));
      }
    }
    return plans;
  }

  private static List<String> origin(List<ReferenceAlignment> references, String date) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Model of the alignment of plans. Fields parted by tabs: granularity, feature, weight for SAME,");
    lines.add(
        "weight for SAME or PARTIAL. Fitted by FitAlignmentModel (in the tests of this module), "
            + date
            + ",");
    lines.add("to reference annotations made in independent passes, of:");
    for (ReferenceAlignment each : references) {
      lines.add("  " + each.left() + " ~ " + each.right() + ", " + each.level());
    }
    lines.add(
        "Logistic regression, no weight negative, quadratic penalty on the weights; \"-\" where a");
    lines.add(
        "feature does not answer the question. A pair is fitted and measured with words and notions");
    lines.add(
        "weighed by the other plans alone, as plans not seen before will be. Not held out: which");
    lines.add(
        "features there are, the glossary, the codebook, and the threshold of an assigned pair.");
    lines.add(
        "Calibration error in ten bins, over all pairs and over those at least 0.05 likely; beside");
    lines.add("the latter what true probabilities would show by chance in bins of so few pairs.");
    return lines;
  }

  private static List<String> figures(LeaveOut measured, AlignmentModel model) {
    List<String> lines = new ArrayList<>();
    for (Granularity level : Granularity.values()) {
      lines.add(level + " on the pairs it was fitted to:");
      lines.add("  " + measured.evaluate(model, measured.of(level)));
    }
    lines.add("TASK, each pair of plans by a model fitted to the others:");
    lines.add("  " + measured.leavingPairsOut());
    lines.add("TASK, all pairs of a plan by a model fitted to those without it:");
    measured.leavingPlansOut().forEach(line -> lines.add("  " + line));
    lines.add(
        "MEASURE, the rows of each task by a model fitted to the rows of the others, and their tasks");
    lines.add("by one fitted to the other pairs of plans:");
    lines.add("  " + measured.leavingTasksOut());
    return lines;
  }
}
