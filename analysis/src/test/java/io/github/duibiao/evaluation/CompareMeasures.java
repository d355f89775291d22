package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.LocalEncoder;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Embeddings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lays the usual measures of similarity beside the aligner, on the same annotated pairs in one run:
 * per field, per pair of plans, and per plan. The measures are given the best threshold of the very
 * pairs they are measured on, which favours them; the aligner has seen neither plan of a pair, and
 * in the general field no plan of the pair's field. In brackets the interval of a bootstrap over
 * tasks. Where a measure is clearly better, in that the interval of the difference is above zero,
 * the table says so. The sentence encoder takes part where it is on the class path. Then the
 * aligner with each of its features left out.
 *
 * <pre>{@code
 * CompareMeasures FOLDERS-OF-PLANS FOLDERS-OF-ANNOTATIONS
 * }</pre>
 */
public final class CompareMeasures {
  private final List<Plan> plans;
  private final List<ReferenceAlignment> tasks;
  private final @Nullable SentenceEncoder encoder =
      LocalEncoder.isPresent() ? FitAlignmentModel.encoder() : null;

  private CompareMeasures(List<Plan> plans, List<ReferenceAlignment> references) {
    this.plans = plans;
    tasks = references.stream().filter(each -> each.level() == Granularity.TASK).toList();
  }

  /** The rankings of one way to compare: for SAME, and for SAME or PARTIAL. */
  private record Both(Ranking same, Ranking related) {
    Both() {
      this(new Ranking(), new Ranking());
    }
  }

  /**
   * Prints the tables.
   *
   * @param arguments the folders of plans and of annotations, parted by commas
   */
  public static void main(String[] arguments) throws IOException {
    List<Plan> plans = FitAlignmentModel.plans(arguments[0]);
    CompareMeasures program = new CompareMeasures(plans, Annotations.read(arguments[1], plans));
    List<ReferenceAlignment> open =
        FitAlignmentModel.of(program.tasks, plans, Field.openGovernment());
    List<ReferenceAlignment> others = new ArrayList<>();
    List<ReferenceAlignment> lines = new ArrayList<>();
    for (ReferenceAlignment each : FitAlignmentModel.of(program.tasks, plans, Field.general())) {
      (LeaveOut.toldInLines(program.plan(each.left())) ? lines : others).add(each);
    }
    program.table("Open-government work, all pairs", open);
    if (!others.isEmpty()) {
      program.table("Other fields, all pairs", others);
    }
    if (!lines.isEmpty()) {
      program.table("Plans told in lines, all pairs", lines);
      program.ofEach(lines);
    }
    for (ReferenceAlignment each : program.tasks) {
      if (!lines.contains(each)) {
        program.table(each.left() + " ~ " + each.right(), List.of(each));
      }
    }
    for (Plan plan : plans) {
      List<ReferenceAlignment> ofPlan = open.stream().filter(each -> concerns(each, plan)).toList();
      if (!ofPlan.isEmpty()) {
        program.table("all pairs of " + plan.id(), ofPlan);
      }
    }
    program.ablation(open, Field.openGovernment());
    if (!others.isEmpty()) {
      program.ablation(others, Field.general());
    }
  }

  private void table(String title, List<ReferenceAlignment> of) throws IOException {
    System.out.printf(Locale.ROOT, "%n%s%n", title);
    Field field = Field.of(plan(of.get(0).left()), plan(of.get(0).right()));
    Both ours = unseen(of, field, Set.of(), null);
    print("Duibiao", ours, true);
    if (!field.equals(Field.general())) {
      print("Duibiao without bridges", unseen(of, field, Set.of("bridges"), null), true);
      print("Duibiao, as any field", unseen(of, Field.general(), Set.of(), null), true);
    }
    if (encoder != null) {
      print("Duibiao with encoder", unseen(of, field, Set.of(), encoder), true);
    }
    measures(of)
        .forEach(
            (name, measure) -> {
              Both both = new Both();
              for (ReferenceAlignment each : of) {
                rank(each, measure, both);
              }
              print(name, both, false);
              better(name, "SAME", both.same, ours.same);
              better(name, "SAME or PARTIAL", both.related, ours.related);
            });
  }

  /** One line for each pair: a few tasks alone say little. */
  private void ofEach(List<ReferenceAlignment> of) throws IOException {
    LeaveOut leaveOut = new LeaveOut(Field.general(), plans, tasks);
    String usual = measures(of).keySet().iterator().next();
    for (ReferenceAlignment each : of) {
      Both ours = unseen(List.of(each), Field.general(), leaveOut);
      Both theirs = new Both();
      rank(each, Objects.requireNonNull(measures(List.of(each)).get(usual)), theirs);
      print(each.left() + " ~ " + each.right(), ours, true);
      print("  " + usual, theirs, false);
    }
  }

  private static void better(String name, String question, Ranking measure, Ranking ours) {
    Ranking.Figure difference = measure.averagePrecisionAbove(ours);
    if (difference.low() > 0) {
      System.out.printf(
          Locale.ROOT, "  !! %s is clearly better for %s: AP %s%n", name, question, difference);
    }
  }

  private Map<String, ToDoubleBiFunction<Task, Task>> measures(List<ReferenceAlignment> of)
      throws IOException {
    List<Task> concerned = new ArrayList<>();
    for (Plan plan : plans) {
      if (of.stream().anyMatch(each -> concerns(each, plan))) {
        concerned.addAll(plan.tasks());
      }
    }
    List<String> texts = concerned.stream().map(CompareMeasures::text).distinct().toList();
    Map<String, ToDoubleBiFunction<Task, Task>> measures = new LinkedHashMap<>();
    UsualMeasures.over(texts)
        .forEach(
            (name, measure) ->
                measures.put(name, (a, b) -> measure.applyAsDouble(text(a), text(b))));
    if (encoder != null) {
      Embeddings vectors = Embeddings.of(concerned, encoder);
      Map<String, Integer> places = new HashMap<>();
      concerned.forEach(each -> places.put(each.id(), places.size()));
      double[] nothing = new double[encoder.centre().length];
      measures.put(
          "cosine of the encoder",
          (a, b) -> vectors.compare(places.get(a.id()), vectors, places.get(b.id()), nothing));
    }
    return measures;
  }

  private static boolean concerns(ReferenceAlignment reference, Plan plan) {
    return reference.left().equals(plan.id()) || reference.right().equals(plan.id());
  }

  private void rank(
      ReferenceAlignment reference, ToDoubleBiFunction<Task, Task> measure, Both both) {
    Map<String, Map<String, Relation>> judged = reference.relations();
    for (Task left : plan(reference.left()).tasks()) {
      for (Task right : plan(reference.right()).tasks()) {
        if (reference.judged(left.id(), right.id())) {
          Relation relation = ReferenceAlignment.relation(judged, left.id(), right.id());
          double score = measure.applyAsDouble(left, right);
          both.same.add(left.id(), score, relation == Relation.SAME, false);
          both.related.add(left.id(), score, relation != Relation.NONE, false);
        }
      }
    }
  }

  /** Each pair by a model that has not seen it: in the general field, none of its plans' field. */
  private Both unseen(
      List<ReferenceAlignment> of,
      Field field,
      Set<String> without,
      @Nullable SentenceEncoder with) {
    List<ReferenceAlignment> teaching =
        field.equals(Field.general()) ? tasks : FitAlignmentModel.of(tasks, plans, field);
    return unseen(of, field, new LeaveOut(field, plans, teaching, without, with));
  }

  private Both unseen(List<ReferenceAlignment> of, Field field, LeaveOut leaveOut) {
    Both both = new Both();
    for (ReferenceAlignment each : of) {
      Map<String, Map<String, Relation>> judged = each.relations();
      Field own = Field.of(plan(each.left()), plan(each.right()));
      for (Link link : leaveOut.unseen(each, other -> mayTeach(other, each, field, own)).pairs()) {
        if (each.judged(link.left(), link.right())) {
          Relation relation = ReferenceAlignment.relation(judged, link.left(), link.right());
          both.same.add(
              link.left(),
              link.probability(),
              relation == Relation.SAME,
              link.relation() == Relation.SAME);
          both.related.add(
              link.left(),
              link.probability(),
              relation != Relation.NONE,
              link.relation() != Relation.NONE);
        }
      }
    }
    return both;
  }

  private boolean mayTeach(
      ReferenceAlignment other, ReferenceAlignment out, Field field, Field own) {
    if (LeaveOut.toldInLines(plan(out.left()))) {
      // Two pairs of lines may be of one field, told by the beginning of their names.
      return !subject(other).equals(subject(out));
    }
    boolean outside =
        field.equals(Field.general())
            && !own.equals(Field.of(plan(other.left()), plan(other.right())));
    return outside || !other.equals(out);
  }

  private static String subject(ReferenceAlignment reference) {
    return reference.left().replaceFirst("-.*", "");
  }

  private static void print(String name, Both both, boolean decides) {
    System.out.printf(
        Locale.ROOT,
        "  %-36s SAME: AP %s %s %s%s; SAME or PARTIAL: AP %s F1 %s%n",
        name,
        both.same.averagePrecision(),
        decides ? "F1 as decided" : "best F1",
        decides ? both.same.decidedF1() : both.same.bestF1(),
        decides ? " ECE " + both.same.calibrationError() : "",
        both.related.averagePrecision(),
        decides ? both.related.decidedF1() : both.related.bestF1());
  }

  private void ablation(List<ReferenceAlignment> of, Field field) {
    System.out.printf(Locale.ROOT, "%nLeft out, %s%n", field);
    Map<String, Both> figures = new LinkedHashMap<>();
    List<String> features = new ArrayList<>(Shares.of(field.id(), false).keySet());
    features.addAll(new FeatureChoice(field, false, Set.of()).relatedTasks());
    figures.put("nothing", unseen(of, field, Set.of(), null));
    for (String feature : new TreeSet<>(features)) {
      figures.put("without " + feature, unseen(of, field, Set.of(feature), null));
    }
    figures.forEach((name, both) -> print(name, both, true));
  }

  private static String text(Demand demand) {
    String all = demand instanceof Task task ? task.title() + task.text() : demand.text();
    return all.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private Plan plan(String id) {
    return plans.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
