package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Similarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures models on annotated pairs that they were not fitted to.
 *
 * <p>Nothing of a pair's plans helps to align it: words and notions are weighed by how common they
 * are in the other plans alone, and the weights and thresholds are fitted to pairs so prepared. The
 * glossary and the codebook are the same throughout.
 */
final class LeaveOut {
  private final List<Plan> plans;
  private final List<ReferenceAlignment> references;
  private final AlignmentTrainer trainer;
  private final Map<String, Similarity> similarities = new HashMap<>();

  LeaveOut(List<Plan> plans, List<ReferenceAlignment> references) {
    this(plans, references, Set.of());
  }

  LeaveOut(List<Plan> plans, List<ReferenceAlignment> references, Set<Feature> without) {
    this.plans = plans;
    this.references = references;
    trainer = new AlignmentTrainer(plans, this::unseen, null, without);
  }

  /** A similarity that has seen neither of two plans. */
  private Similarity unseen(String left, String right) {
    return similarities.computeIfAbsent(
        left + "\t" + right,
        key ->
            Similarity.weighedBy(
                plans.stream()
                    .filter(each -> !each.id().equals(left) && !each.id().equals(right))
                    .toList()));
  }

  AlignmentModel fit() {
    return trainer.fit(references);
  }

  List<ReferenceAlignment> of(Granularity level) {
    return references.stream().filter(each -> each.level() == level).toList();
  }

  /** What a model makes of these references. */
  AlignmentEvaluation evaluate(AlignmentModel model, List<ReferenceAlignment> on) {
    return AlignmentEvaluation.of(on.stream().map(each -> align(model, each)).toList(), on);
  }

  private Alignment align(AlignmentModel model, ReferenceAlignment reference) {
    return Aligner.of(model, unseen(reference.left(), reference.right()))
        .align(plan(reference.left()), plan(reference.right()), reference.level());
  }

  private Plan plan(String id) {
    return plans.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** Tasks, each pair of plans by a model that was fitted to the others. */
  AlignmentEvaluation leavingPairsOut() {
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

  /** Tasks, all pairs of each plan by a model that was fitted to those without it. */
  List<String> leavingPlansOut() {
    List<String> lines = new ArrayList<>();
    for (Plan out : plans) {
      List<ReferenceAlignment> tasks = of(Granularity.TASK);
      List<ReferenceAlignment> seen = tasks.stream().filter(each -> !concerns(each, out)).toList();
      List<ReferenceAlignment> unseen = tasks.stream().filter(each -> concerns(each, out)).toList();
      if (!seen.isEmpty()) {
        lines.add(out.id() + ": " + evaluate(trainer.fit(seen), unseen));
      }
    }
    return lines;
  }

  private static boolean concerns(ReferenceAlignment reference, Plan plan) {
    return reference.left().equals(plan.id()) || reference.right().equals(plan.id());
  }

  /** Measures, the rows of each task by a model that was fitted to the rows of the others. */
  AlignmentEvaluation leavingTasksOut() {
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
            new AlignmentModel(Map.of(Granularity.TASK, tasks, Granularity.MEASURE, measures), "");
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
    for (Task task : plan(reference.left()).tasks()) {
      Set<String> ids = new TreeSet<>();
      task.rows().forEach(row -> ids.add(row.id()));
      ids.retainAll(reference.judgedLeft());
      if (!ids.isEmpty()) {
        rows.add(ids);
      }
    }
    return rows;
  }
}
