package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
  private final List<Plan> plans;
  private final List<ReferenceAlignment> references;
  private final AlignmentTrainer trainer;

  private FitAlignmentModel(List<Plan> plans, List<ReferenceAlignment> references) {
    this.plans = plans;
    this.references = references;
    trainer = new AlignmentTrainer(plans);
  }

  /**
   * Fits, measures and writes.
   *
   * @param arguments the folders of plans and annotations, the date, then where to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Plan> plans = plans(Path.of(arguments[0]));
    FitAlignmentModel program =
        new FitAlignmentModel(plans, Annotations.read(Path.of(arguments[1]), plans));
    AlignmentModel model = program.trainer.fit(program.references);
    List<String> provenance = program.provenance(model, arguments[2]);
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

  private List<String> provenance(AlignmentModel model, String date) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Model of the alignment of plans: granularity, feature, weight for SAME, weight for SAME or PARTIAL.");
    lines.add(
        "Fitted by FitAlignmentModel (in the tests of this module), "
            + date
            + ", to reference annotations made in");
    lines.add("independent passes, of: " + String.join(", ", described()) + ".");
    lines.add("Logistic regression, no weight negative, quadratic penalty. Measured on");
    for (Granularity level : Granularity.values()) {
      lines.add(level + ", the pairs it was fitted to: " + evaluate(model, of(level)));
    }
    lines.add("TASK, leaving one pair of plans out: " + leavingPairsOut());
    lines.add("TASK, leaving one plan out: " + leavingPlansOut());
    lines.add(
        "MEASURE, leaving the rows of one task out, its tasks scored by the other pairs of plans: "
            + leavingTasksOut());
    return lines;
  }

  private List<String> described() {
    return references.stream()
        .map(
            each ->
                each.left()
                    + " ~ "
                    + each.right()
                    + " ("
                    + each.level().name().toLowerCase(Locale.ROOT)
                    + "s)")
        .toList();
  }

  private List<ReferenceAlignment> of(Granularity level) {
    return references.stream().filter(each -> each.level() == level).toList();
  }

  private AlignmentEvaluation evaluate(AlignmentModel model, List<ReferenceAlignment> on) {
    return AlignmentEvaluation.of(on.stream().map(each -> align(model, each)).toList(), on);
  }

  private Alignment align(AlignmentModel model, ReferenceAlignment reference) {
    return Aligner.of(model)
        .align(plan(reference.left()), plan(reference.right()), reference.level());
  }

  private Plan plan(String id) {
    return plans.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private AlignmentEvaluation leavingPairsOut() {
    List<Alignment> alignments = new ArrayList<>();
    for (ReferenceAlignment out : of(Granularity.TASK)) {
      alignments.add(align(fitWithout(out), out));
    }
    return AlignmentEvaluation.of(alignments, of(Granularity.TASK));
  }

  private AlignmentModel fitWithout(ReferenceAlignment out) {
    return trainer.fit(
        references.stream()
            .filter(each -> !each.left().equals(out.left()) || !each.right().equals(out.right()))
            .toList());
  }

  private String leavingPlansOut() {
    StringBuilder text = new StringBuilder();
    for (Plan out : plans) {
      List<ReferenceAlignment> seen =
          of(Granularity.TASK).stream().filter(each -> !concerns(each, out)).toList();
      List<ReferenceAlignment> unseen =
          of(Granularity.TASK).stream().filter(each -> concerns(each, out)).toList();
      if (!seen.isEmpty()) {
        text.append(text.isEmpty() ? "" : " | ").append(out.id()).append(": ");
        text.append(evaluate(trainer.fit(seen), unseen));
      }
    }
    return text.toString();
  }

  private static boolean concerns(ReferenceAlignment reference, Plan plan) {
    return reference.left().equals(plan.id()) || reference.right().equals(plan.id());
  }

  private AlignmentEvaluation leavingTasksOut() {
    List<Alignment> alignments = new ArrayList<>();
    List<ReferenceAlignment> parts = new ArrayList<>();
    for (ReferenceAlignment whole : of(Granularity.MEASURE)) {
      LevelModel tasks = fitWithout(whole).level(Granularity.TASK);
      for (Set<String> rows : rowsByTask(whole)) {
        Set<String> others = new TreeSet<>(whole.judgedLeft());
        others.removeAll(rows);
        List<ReferenceAlignment> seen = new ArrayList<>(of(Granularity.TASK));
        seen.add(whole.onlyLeft(others));
        LevelModel measures = trainer.fit(seen).level(Granularity.MEASURE);
        AlignmentModel model =
            new AlignmentModel(
                java.util.Map.of(Granularity.TASK, tasks, Granularity.MEASURE, measures), "");
        alignments.add(align(model, whole));
        parts.add(whole.onlyLeft(rows));
      }
    }
    return pooled(alignments, parts);
  }

  /** Evaluates each alignment on its own part, all pairs ranked together. */
  private static AlignmentEvaluation pooled(
      List<Alignment> alignments, List<ReferenceAlignment> parts) {
    List<Link> links = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    Set<String> left = new TreeSet<>();
    for (int i = 0; i < parts.size(); i++) {
      ReferenceAlignment part = parts.get(i);
      left.addAll(part.judgedLeft());
      alignments.get(i).links().stream()
          .filter(link -> part.judgedLeft().contains(link.left()))
          .forEach(links::add);
      part.judgements().stream()
          .filter(each -> part.judgedLeft().contains(each.left()))
          .forEach(judgements::add);
    }
    Alignment first = alignments.get(0);
    ReferenceAlignment whole = parts.get(0);
    return AlignmentEvaluation.of(
        List.of(
            new Alignment(
                first.left(),
                first.right(),
                first.level(),
                0,
                first.leftIds(),
                first.rightIds(),
                links)),
        List.of(
            new ReferenceAlignment(
                whole.left(),
                whole.right(),
                whole.level(),
                left,
                whole.judgedRight(),
                judgements)));
  }

  private List<Set<String>> rowsByTask(ReferenceAlignment reference) {
    List<Set<String>> rows = new ArrayList<>();
    for (var task : plan(reference.left()).tasks()) {
      Set<String> ids = new TreeSet<>();
      task.rows().forEach(row -> ids.add(row.id()));
      ids.retainAll(reference.judgedLeft());
      if (!ids.isEmpty()) {
        rows.add(ids);
      }
    }
    return Objects.requireNonNull(rows);
  }
}
