package io.github.duibiao.alignment;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lays the usual measures of similarity beside the aligner, on the same annotated pairs in one run:
 * each with the threshold chosen afterwards that suits it best, which favours them. Then the
 * aligner with each of its features left out.
 *
 * <pre>{@code
 * CompareMeasures FOLDER-OF-PLANS FOLDER-OF-ANNOTATIONS
 * }</pre>
 */
public final class CompareMeasures {
  private final List<Plan> plans;
  private final List<ReferenceAlignment> references;

  private CompareMeasures(List<Plan> plans, List<ReferenceAlignment> references) {
    this.plans = plans;
    this.references = references;
  }

  private record Ranked(double score, boolean same) {}

  /**
   * Prints the table.
   *
   * @param arguments the folders of plans and annotations
   */
  public static void main(String[] arguments) throws IOException {
    List<Plan> plans = FitAlignmentModel.plans(Path.of(arguments[0]));
    List<ReferenceAlignment> references = Annotations.read(Path.of(arguments[1]), plans);
    CompareMeasures program = new CompareMeasures(plans, references);
    for (Granularity level : Granularity.values()) {
      System.out.println(
          level + ", the same or not; measures with the best threshold of these pairs");
      program.measures(level);
      program.aligner(level);
      program.ablation(level);
    }
  }

  private void measures(Granularity level) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    for (Plan plan : plans) {
      level.demands(plan).forEach(demand -> texts.add(text(demand)));
    }
    for (var measure : UsualMeasures.over(List.copyOf(texts)).entrySet()) {
      print(level, measure.getKey(), measure.getValue());
    }
  }

  private void print(
      Granularity level, String name, ToDoubleBiFunction<String, String> similarity) {
    List<Ranked> ranked = new ArrayList<>();
    for (ReferenceAlignment reference : of(level)) {
      Map<String, Map<String, Relation>> judged = reference.relations();
      for (Demand left : level.demands(plan(reference.left()))) {
        for (Demand right : level.demands(plan(reference.right()))) {
          if (reference.judged(left.id(), right.id())) {
            Relation relation = ReferenceAlignment.relation(judged, left.id(), right.id());
            double score = similarity.applyAsDouble(text(left), text(right));
            ranked.add(new Ranked(score, relation == Relation.SAME));
          }
        }
      }
    }
    ranked.sort(Comparator.comparingDouble((Ranked each) -> -each.score));
    long expected = ranked.stream().filter(Ranked::same).count();
    int hits = 0;
    double precisions = 0;
    double best = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).same) {
        hits++;
        precisions += (double) hits / (i + 1);
      }
      best = Math.max(best, 2.0 * hits / (i + 1 + expected));
    }
    System.out.printf(
        Locale.ROOT, "  %-36s AP %.3f  best F1 %.3f%n", name, precisions / expected, best);
  }

  private void aligner(Granularity level) {
    List<ReferenceAlignment> of = of(level);
    List<Alignment> shipped =
        of.stream()
            .map(each -> Aligner.standard().align(plan(each.left()), plan(each.right()), level))
            .toList();
    figures("Duibiao as shipped, fitted to these", AlignmentEvaluation.of(shipped, of));
    figures("Duibiao on pairs it was not fitted to", unseen(level, null));
  }

  private AlignmentEvaluation unseen(Granularity level, @Nullable Feature without) {
    LeaveOut leaveOut =
        new LeaveOut(plans, references, without == null ? Set.of() : Set.of(without));
    return level == Granularity.TASK ? leaveOut.leavingPairsOut() : leaveOut.leavingTasksOut();
  }

  private void ablation(Granularity level) {
    for (Feature feature : Feature.of(level, false)) {
      figures("  without " + feature.label(), unseen(level, feature));
    }
  }

  private static void figures(String name, AlignmentEvaluation figures) {
    System.out.printf(
        Locale.ROOT,
        "  %-36s AP %.3f  F1 as decided %.3f; same or partial AP %.3f  F1 %.3f%n",
        name,
        figures.averagePrecision(),
        figures.same().f1(),
        figures.relatedAveragePrecision(),
        figures.related().f1());
  }

  private static String text(Demand demand) {
    String all = demand instanceof Task task ? task.title() + task.text() : demand.text();
    return all.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private List<ReferenceAlignment> of(Granularity level) {
    return references.stream().filter(each -> each.level() == level).toList();
  }

  private Plan plan(String id) {
    return plans.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
