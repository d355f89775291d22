package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.LevelModel;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.UnseenAligner;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Similarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Measures the models of one field on annotated pairs that they were not fitted to.
 *
 * <p>Nothing of a pair's plans helps to align it: the background counts the other plans alone, the
 * plans of its places are no bridges, and weights and thresholds are fitted to other pairs, so
 * prepared. The glossary, the codebook and the shares are the same throughout.
 */
final class LeaveOut {
  private static final int LINE = 75;

  private final Field field;
  private final List<Plan> plans;
  private final List<ReferenceAlignment> references;
  private final FieldTrainer trainer;
  private final @Nullable SentenceEncoder encoder;
  private final Map<String, Similarity> similarities = new HashMap<>();

  LeaveOut(Field field, List<Plan> plans, List<ReferenceAlignment> references) {
    this(field, plans, references, Set.of(), null);
  }

  LeaveOut(
      Field field,
      List<Plan> plans,
      List<ReferenceAlignment> references,
      Set<String> without,
      @Nullable SentenceEncoder encoder) {
    this.field = field;
    this.plans = plans;
    this.references = references;
    this.encoder = encoder;
    FeatureChoice choice = new FeatureChoice(field, encoder != null, without);
    trainer = new FieldTrainer(choice, plans, this::unseen, encoder);
  }

  /** A similarity that has seen neither of two plans. */
  private Similarity unseen(String left, String right) {
    return similarities.computeIfAbsent(
        left + "\t" + right,
        key ->
            Similarity.of(field)
                .weighedBy(
                    plans.stream()
                        .filter(each -> !each.id().equals(left) && !each.id().equals(right))
                        .filter(each -> !toldInLines(each))
                        .toList()));
  }

  /** Such plans are not counted in the background of the library either. */
  static boolean toldInLines(Plan plan) {
    return plan.tasks().stream().mapToInt(each -> each.text().length()).average().orElse(0) < LINE;
  }

  Map<Granularity, LevelModel> fit() {
    return trainer.fit(references);
  }

  List<ReferenceAlignment> of(Granularity level) {
    return references.stream().filter(each -> each.level() == level).toList();
  }

  /** What a model makes of these references. */
  AlignmentEvaluation evaluate(Map<Granularity, LevelModel> model, List<ReferenceAlignment> on) {
    return AlignmentEvaluation.of(on.stream().map(each -> align(model, each)).toList(), on);
  }

  private Alignment align(Map<Granularity, LevelModel> model, ReferenceAlignment reference) {
    return UnseenAligner.of(unseen(reference.left(), reference.right()), model, encoder)
        .align(plan(reference.left()), plan(reference.right()), reference.level());
  }

  private Plan plan(String id) {
    return plans.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** Tasks of one pair of plans, by a model fitted to the pairs that may teach it. */
  Alignment unseen(ReferenceAlignment out, Predicate<ReferenceAlignment> mayTeach) {
    return align(trainer.fit(of(Granularity.TASK).stream().filter(mayTeach).toList()), out);
  }

  /** Tasks, each pair of plans by a model that was fitted to the others. */
  AlignmentEvaluation leavingPairsOut() {
    return leavingPairsOut(each -> true);
  }

  /** The same of some of the plans. */
  AlignmentEvaluation leavingPairsOut(Predicate<Plan> which) {
    List<Alignment> alignments = new ArrayList<>();
    List<ReferenceAlignment> on = new ArrayList<>();
    for (ReferenceAlignment out : of(Granularity.TASK)) {
      if (which.test(plan(out.left()))) {
        alignments.add(unseen(out, each -> !each.equals(out)));
        on.add(out);
      }
    }
    return AlignmentEvaluation.of(alignments, on);
  }

  /** Tasks, all pairs of each plan by a model that was fitted to those without it. */
  Map<String, AlignmentEvaluation> leavingPlansOut() {
    Map<String, AlignmentEvaluation> figures = new LinkedHashMap<>();
    for (Plan out : plans) {
      if (toldInLines(out)) {
        continue; // Each is in one pair alone, which has been left out already.
      }
      List<ReferenceAlignment> tasks = of(Granularity.TASK);
      List<ReferenceAlignment> seen = tasks.stream().filter(each -> !concerns(each, out)).toList();
      List<ReferenceAlignment> unseen = tasks.stream().filter(each -> concerns(each, out)).toList();
      if (!seen.isEmpty() && !unseen.isEmpty()) {
        figures.put(out.id(), evaluate(trainer.fit(seen), unseen));
      }
    }
    return figures;
  }

  private static boolean concerns(ReferenceAlignment reference, Plan plan) {
    return reference.left().equals(plan.id()) || reference.right().equals(plan.id());
  }

  /** Measures, the rows of each task by a model that was fitted to the rows of the others. */
  AlignmentEvaluation leavingTasksOut() {
    List<Alignment> alignments = new ArrayList<>();
    List<ReferenceAlignment> parts = new ArrayList<>();
    for (ReferenceAlignment whole : of(Granularity.MEASURE)) {
      LevelModel tasks = task(trainer.fit(without(whole)));
      for (Set<String> rows : rowsByTask(whole)) {
        Set<String> others = new TreeSet<>(whole.judgedLeft());
        others.removeAll(rows);
        List<ReferenceAlignment> seen = new ArrayList<>(of(Granularity.TASK));
        seen.add(whole.onlyLeft(others));
        Map<Granularity, LevelModel> model = new HashMap<>(trainer.fit(seen));
        model.put(Granularity.TASK, tasks);
        alignments.add(align(model, whole));
        parts.add(whole.onlyLeft(rows));
      }
    }
    return pooled(alignments, parts);
  }

  private List<ReferenceAlignment> without(ReferenceAlignment out) {
    return references.stream()
        .filter(each -> !each.left().equals(out.left()) || !each.right().equals(out.right()))
        .toList();
  }

  private static LevelModel task(Map<Granularity, LevelModel> levels) {
    LevelModel model = levels.get(Granularity.TASK);
    if (model == null) {
      throw new IllegalStateException("no model of tasks");
    }
    return model;
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
      for (Link link : alignments.get(i).pairs()) {
        if (part.judgedLeft().contains(link.left())) {
          links.add(
              new Link(link.left(), link.right(), link.probability(), link.relation(), List.of()));
        }
      }
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
