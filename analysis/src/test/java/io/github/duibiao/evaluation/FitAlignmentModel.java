package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.LocalEncoder;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fits a model that comes with the library to the reference annotations, measures it on what each
 * fit has not seen, and writes it with both.
 *
 * <pre>{@code
 * FitAlignmentModel FOLDERS-OF-PLANS FOLDERS-OF-ANNOTATIONS DATE [--encoder] MODEL.tsv…
 * }</pre>
 */
public final class FitAlignmentModel {
  private FitAlignmentModel() {}

  /**
   * Fits, measures and writes.
   *
   * @param arguments the folders of plans and of annotations, parted by commas and in the same
   *     order, the date, whether the local encoder takes part, then where to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Plan> plans = plans(arguments[0]);
    List<ReferenceAlignment> references = Annotations.read(arguments[1], plans);
    boolean encodes = arguments[3].equals("--encoder");
    SentenceEncoder encoder = encodes ? encoder() : null;
    LeaveOut general = new LeaveOut(Field.general(), plans, references, Set.of(), encoder);
    LeaveOut open =
        new LeaveOut(
            Field.openGovernment(),
            plans,
            of(references, plans, Field.openGovernment()),
            Set.of(),
            encoder);
    AlignmentModel model =
        AlignmentModel.standard()
            .with(Field.general().id(), general.fit())
            .with(Field.openGovernment().id(), open.fit());
    List<String> provenance = new ArrayList<>(origin(references, plans, arguments[2]));
    provenance.addAll(figures(open, general));
    provenance.forEach(System.out::println);
    String text = model.withProvenance(provenance).toString();
    for (int i = encodes ? 4 : 3; i < arguments.length; i++) {
      Files.writeString(Path.of(arguments[i]), text);
    }
  }

  /** The local encoder; its vectors are kept where {@code duibiao.vectors} says. */
  static SentenceEncoder encoder() {
    String folder = System.getProperty("duibiao.vectors");
    LocalEncoder.Builder builder = LocalEncoder.builder();
    return (folder == null ? builder : builder.cache(Path.of(folder))).build();
  }

  /** The references whose plans are both of a field. */
  static List<ReferenceAlignment> of(
      List<ReferenceAlignment> references, List<Plan> plans, Field field) {
    return references.stream()
        .filter(each -> field.equals(Field.of(plan(plans, each.left()), plan(plans, each.right()))))
        .toList();
  }

  private static Plan plan(List<Plan> plans, String id) {
    return plans.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  static List<Plan> plans(String folders) throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (String folder : folders.split(",", -1)) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
          plans.add(PlanReader.standard().read(file));
        }
      }
    }
    return plans;
  }

  private static List<String> origin(
      List<ReferenceAlignment> references, List<Plan> plans, String date) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Model of the alignment of plans. Fields parted by tabs: field of work, granularity, feature,");
    lines.add(
        "weight for SAME, weight for SAME or PARTIAL. Fitted by FitAlignmentModel (in the tests of this");
    lines.add("module), " + date + ", to reference annotations made in independent passes, of:");
    int inLines = 0;
    int made = 0;
    for (ReferenceAlignment each : references) {
      if (LeaveOut.toldInLines(plan(plans, each.left()))) {
        inLines++;
      } else if (LeaveOut.made(plan(plans, each.left()))) {
        made++;
      } else {
        lines.add("  " + each.left() + " ~ " + each.right() + ", " + each.level());
      }
    }
    if (made > 0) {
      lines.add("  and " + made + " pairs of made-up plans of this and other fields, TASK");
    }
    if (inLines > 0) {
      lines.add("  and " + inLines + " pairs of plans told in lines, TASK");
    }
    lines.add(
        "\"general\" is fitted to all of them, without anything that knows a field; \"open-government\" to");
    lines.add(
        "those of open-government work. SAME of tasks: one number (shares.tsv), its slope, that of rivals");
    lines.add(
        "and the constant fitted; SAME or PARTIAL: these and the best pair of sentences. Of measures");
    lines.add(
        "logistic regression, no weight negative, quadratic penalty on the weights; \"-\" where a feature");
    lines.add("does not count.");
    lines.add(
        "briefSlope, briefRivals and briefConstant: what the weights of tasks are multiplied by, that of");
    lines.add(
        "rivals apart, and their constant, as tasks get ever briefer, fitted to plans told in lines and to");
    lines.add("the others' tasks cut to headings in three ways, each of which counts for a third.");
    lines.add(
        "A pair is measured with words weighed by other plans and by its own text, and with bridges of");
    lines.add(
        "other places. Not held out: the shares, which features there are, the glossary, the codebook,");
    lines.add(
        "and the threshold of an assigned pair. Calibration error in ten bins, over all pairs and over");
    lines.add(
        "those at least 0.05 likely; beside the latter what true probabilities would show by chance, on");
    lines.add("average, and what they stay below nineteen times in twenty.");
    return lines;
  }

  private static List<String> figures(LeaveOut open, LeaveOut general) {
    List<String> lines = new ArrayList<>();
    lines.add("Open-government work, TASK, each pair of plans by a model fitted to the others:");
    lines.add("  published plans: " + open.leavingPairsOut(each -> !LeaveOut.made(each)));
    lines.add("  made-up plans: " + open.leavingPairsOut(LeaveOut::made));
    lines.add(
        "Open-government work, TASK, all pairs of a plan by a model fitted to those without it:");
    open.leavingPlansOut().forEach((plan, each) -> lines.add("  " + plan + ": " + each));
    lines.add(
        "Open-government work, MEASURE, the rows of each task by a model fitted to the rows of the");
    lines.add("others, and their tasks by one fitted to the other pairs of plans:");
    lines.add("  " + open.leavingTasksOut());
    lines.add("Any field, TASK, plans told in lines, each pair by a model fitted to the others:");
    lines.add("  " + general.leavingPairsOut(LeaveOut::toldInLines));
    lines.add("Any field, TASK, other made-up plans, each pair by a model fitted to the others:");
    lines.add("  " + general.leavingPairsOut(LeaveOut::made));
    lines.add("Any field, TASK, the plans named above, each pair by a model fitted to the others:");
    lines.add(
        "  "
            + general.leavingPairsOut(each -> !LeaveOut.toldInLines(each) && !LeaveOut.made(each)));
    lines.add("Any field, TASK, all pairs of a plan by a model fitted to those without it:");
    general.leavingPlansOut().forEach((plan, each) -> lines.add("  " + plan + ": " + each));
    lines.add("Any field, MEASURE, as above:");
    lines.add("  " + general.leavingTasksOut());
    return lines;
  }
}
