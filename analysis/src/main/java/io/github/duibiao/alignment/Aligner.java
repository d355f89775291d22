package io.github.duibiao.alignment;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Grams;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays two plans side by side: says of every pair of tasks, or of measures, how likely the two are
 * the same, on what evidence, and decides which are. Immutable; safe for use by many threads.
 */
public final class Aligner {
  private static final double CONSTANT = -4;
  private static final double TITLE = 6;
  private static final double BODY = 7;

  private Aligner() {}

  /** Returns the aligner with the model that comes with the library. */
  public static Aligner standard() {
    return new Aligner();
  }

  /**
   * Aligns two plans.
   *
   * @param left a plan
   * @param right another, or the same
   * @param level whether tasks or measures are aligned
   */
  public Alignment align(Plan left, Plan right, Granularity level) {
    List<? extends Demand> rows = level.demands(left);
    List<? extends Demand> columns = level.demands(right);
    double[][] gain = new double[rows.size()][columns.size()];
    List<List<Evidence>> evidence = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        List<Evidence> each = evidence(rows.get(i), columns.get(j));
        gain[i][j] = CONSTANT + each.stream().mapToDouble(Evidence::weight).sum();
        evidence.add(each);
      }
    }
    int[] columnOf = Assignment.best(gain);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        double probability = 1 / (1 + Math.exp(-gain[i][j]));
        Relation relation =
            columnOf[i] == j ? Relation.SAME : probability > 0.4 ? Relation.PARTIAL : Relation.NONE;
        links.add(
            new Link(
                rows.get(i).id(),
                columns.get(j).id(),
                probability,
                relation,
                evidence.get(links.size())));
      }
    }
    return new Alignment(
        left.id(),
        right.id(),
        level,
        CONSTANT,
        rows.stream().map(Demand::id).toList(),
        columns.stream().map(Demand::id).toList(),
        links);
  }

  private static List<Evidence> evidence(Demand left, Demand right) {
    double body = Grams.of(left.text()).cosine(Grams.of(right.text()));
    double title = Grams.of(title(left)).cosine(Grams.of(title(right)));
    return List.of(
        new Evidence("title", title, title * TITLE, ""),
        new Evidence("body", body, body * BODY, ""));
  }

  private static String title(Demand demand) {
    return demand instanceof Task task ? task.title() : "";
  }
}
