package io.github.duibiao.alignment;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Similarity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

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
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final double PENALTY = 0.05;

  private final List<Plan> plans;
  private final List<ReferenceAlignment> references;
  private final Map<String, Integer> documents = new HashMap<>();
  private double meanLength;
  private int count;

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
      System.out.println(level);
      program.measures(level);
      program.aligner(level);
    }
    program.ablation();
  }

  private void measures(Granularity level) {
    countDocuments(level);
    print(level, "TF-IDF cosine, n-grams of 2 and 3", this::tfIdf);
    print(level, "BM25, n-grams of 2 and 3", (a, b) -> (bm25(a, b) + bm25(b, a)) / 2);
    print(level, "Jaccard, shingles of 4", (a, b) -> jaccard(runs(a, 4, 4), runs(b, 4, 4)));
    print(level, "Jaccard, characters", (a, b) -> jaccard(runs(a, 1, 1), runs(b, 1, 1)));
    print(level, "Jaro-Winkler", new JaroWinklerSimilarity()::apply);
    print(
        level,
        "Levenshtein",
        (a, b) -> 1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / longer(a, b));
    print(
        level,
        "longest common subsequence",
        (a, b) -> (double) new LongestCommonSubsequence().apply(a, b) / longer(a, b));
  }

  private static double longer(String a, String b) {
    return Math.max(1, Math.max(a.length(), b.length()));
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
    line(name, ranked);
  }

  private static void line(String name, List<Ranked> ranked) {
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
    LeaveOut leaveOut = new LeaveOut(plans, references);
    AlignmentEvaluation figures =
        level == Granularity.TASK ? leaveOut.leavingPairsOut() : leaveOut.leavingTasksOut();
    System.out.printf(
        Locale.ROOT,
        "  %-36s AP %.3f  F1 as decided %.3f%n",
        "Duibiao, fitted to the other pairs",
        figures.averagePrecision(),
        figures.same().f1());
  }

  private void ablation() {
    List<String> features = AlignmentModel.features(Granularity.TASK);
    System.out.println("TASK, fitted to the other pairs of plans, each feature left out");
    for (int out = -1; out < features.size(); out++) {
      List<Ranked> ranked = new ArrayList<>();
      for (ReferenceAlignment held : of(Granularity.TASK)) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        for (ReferenceAlignment seen : of(Granularity.TASK)) {
          if (!seen.equals(held)) {
            examples(seen, out, rows, same);
          }
        }
        boolean[] positive = new boolean[same.size()];
        for (int i = 0; i < positive.length; i++) {
          positive[i] = same.get(i);
        }
        double[] weights = LogisticRegression.fit(rows.toArray(new double[0][]), positive, PENALTY);
        LevelModel model = new LevelModel(weights, weights);
        List<double[]> unseen = new ArrayList<>();
        List<Boolean> judged = new ArrayList<>();
        examples(held, out, unseen, judged);
        for (int i = 0; i < unseen.size(); i++) {
          ranked.add(new Ranked(model.logOdds(unseen.get(i)), judged.get(i)));
        }
      }
      line(out < 0 ? "all five" : "without " + features.get(out), ranked);
    }
  }

  private void examples(
      ReferenceAlignment reference, int out, List<double[]> rows, List<Boolean> same) {
    Similarity similarity = Similarity.standard();
    Side left = new Side(plan(reference.left()), Granularity.TASK, similarity);
    Side right = new Side(plan(reference.right()), Granularity.TASK, similarity);
    Scores scores = Scores.ofTasks(left, right, similarity);
    Map<String, Map<String, Relation>> judged = reference.relations();
    List<String> leftIds = Granularity.TASK.ids(left.plan());
    List<String> rightIds = Granularity.TASK.ids(right.plan());
    for (int i = 0; i < scores.rows(); i++) {
      for (int j = 0; j < scores.columns(); j++) {
        double[] row = scores.values[i][j].clone();
        if (out >= 0) {
          row[out] = 0;
        }
        rows.add(row);
        same.add(
            ReferenceAlignment.relation(judged, leftIds.get(i), rightIds.get(j)) == Relation.SAME);
      }
    }
  }

  private void countDocuments(Granularity level) {
    documents.clear();
    count = 0;
    double length = 0;
    for (Plan plan : plans) {
      for (Demand demand : level.demands(plan)) {
        count++;
        length += runs(text(demand), 2, 3).values().stream().mapToInt(Integer::intValue).sum();
        runs(text(demand), 2, 3).keySet().forEach(run -> documents.merge(run, 1, Integer::sum));
      }
    }
    meanLength = length / count;
  }

  private double rarity(String run) {
    return Math.log((count + 1.0) / (documents.getOrDefault(run, 0) + 0.5));
  }

  private double tfIdf(String a, String b) {
    Map<String, Integer> left = runs(a, 2, 3);
    Map<String, Integer> right = runs(b, 2, 3);
    double product = 0;
    for (String run : left.keySet()) {
      product += weight(left, run) * weight(right, run);
    }
    return product / Math.max(1e-9, norm(left) * norm(right));
  }

  private double weight(Map<String, Integer> runs, String run) {
    int times = runs.getOrDefault(run, 0);
    return times == 0 ? 0 : (1 + Math.log(times)) * rarity(run);
  }

  private double norm(Map<String, Integer> runs) {
    double squares = 0;
    for (String run : runs.keySet()) {
      squares += weight(runs, run) * weight(runs, run);
    }
    return Math.sqrt(squares);
  }

  private double bm25(String query, String document) {
    Map<String, Integer> runs = runs(document, 2, 3);
    double length = runs.values().stream().mapToInt(Integer::intValue).sum();
    double sum = 0;
    for (String run : runs(query, 2, 3).keySet()) {
      double times = runs.getOrDefault(run, 0);
      sum += rarity(run) * times * (K1 + 1) / (times + K1 * (1 - B + B * length / meanLength));
    }
    return sum;
  }

  private static double jaccard(Map<String, Integer> left, Map<String, Integer> right) {
    Set<String> common = new HashSet<>(left.keySet());
    common.retainAll(right.keySet());
    int all = left.size() + right.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }

  private static Map<String, Integer> runs(String text, int shortest, int longest) {
    Map<String, Integer> runs = new HashMap<>();
    for (int n = shortest; n <= longest; n++) {
      for (int i = 0; i + n <= text.length(); i++) {
        runs.merge(text.substring(i, i + n), 1, Integer::sum);
      }
    }
    return runs;
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
