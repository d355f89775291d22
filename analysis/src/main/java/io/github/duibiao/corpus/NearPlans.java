package io.github.duibiao.corpus;

import io.github.duibiao.plan.Cancellation;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which plans of a corpus are most like each: the one that it was taken from, others that were
 * taken from the same, and those of its place in other years.
 *
 * <p>A plan is a vector over its pairs of adjoining characters, weighed by how rare they are in the
 * corpus. The pairs are looked up from the rarest on, and no further than {@value #LOOKED_AT}
 * places where plans have them: so the time grows with the number of plans and not with its square,
 * and what is left out in a large corpus are the commonest pairs, which tell least.
 */
final class NearPlans {
  private static final int LOOKED_AT = 200_000;

  /** How like a plan others must be at least, as a share of how like it the likest is. */
  private static final double FAR = 1 / 3.0;

  private final TextVectors vectors;
  private final int[] starts;
  private final int[] plans;
  private final float[] values;

  private NearPlans(TextVectors vectors) {
    this.vectors = vectors;
    starts = new int[vectors.dimensions() + 1];
    int all = vectors.size() == 0 ? 0 : vectors.end(vectors.size() - 1);
    for (int place = 0; place < all; place++) {
      starts[vectors.rank(place) + 1]++;
    }
    for (int rank = 0; rank < vectors.dimensions(); rank++) {
      starts[rank + 1] += starts[rank];
    }
    int[] next = starts.clone();
    plans = new int[all];
    values = new float[all];
    for (int plan = 0; plan < vectors.size(); plan++) {
      for (int place = vectors.start(plan); place < vectors.end(plan); place++) {
        int at = next[vectors.rank(place)]++;
        plans[at] = plan;
        values[at] = vectors.value(place);
      }
    }
  }

  /**
   * Returns for each plan, by its place among them, the places of those that it is most like and of
   * those that are most like it.
   *
   * @param plans in an order that depends on nothing but the plans
   * @param most how many it is most like
   */
  static List<SortedSet<Integer>> of(List<Plan> plans, int most) {
    List<TextTerms> terms = new ArrayList<>();
    Map<Integer, Long> having = new HashMap<>();
    for (Plan plan : plans) {
      Cancellation.check();
      TextTerms each = terms(plan);
      terms.add(each);
      for (int i = 0; i < each.size(); i++) {
        having.merge(each.code(i), 1L, Long::sum);
      }
    }
    NearPlans index = new NearPlans(TextVectors.of(terms, TermWeights.of(having, plans.size())));
    List<SortedSet<Integer>> near = new ArrayList<>();
    plans.forEach(each -> near.add(new TreeSet<>()));
    double[] likeness = new double[plans.size()];
    for (int plan = 0; plan < plans.size(); plan++) {
      for (int other : index.nearest(plan, most, likeness)) {
        near.get(plan).add(other);
        near.get(other).add(plan);
      }
    }
    return near;
  }

  private static TextTerms terms(Plan plan) {
    StringBuilder text = new StringBuilder();
    for (Task each : plan.tasks()) {
      text.append(each.title()).append('。').append(Terms.body(each)).append('。');
    }
    return TextTerms.of("", text.toString());
  }

  /** Returns the likest of those that have something in common; {@code likeness} is all zeros. */
  private List<Integer> nearest(int plan, int most, double[] likeness) {
    Cancellation.check();
    List<Integer> found = new ArrayList<>();
    int looked = 0;
    for (int place = vectors.start(plan); place < vectors.end(plan); place++) {
      int rank = vectors.rank(place);
      looked += starts[rank + 1] - starts[rank];
      if (looked > LOOKED_AT) {
        break;
      }
      for (int at = starts[rank]; at < starts[rank + 1]; at++) {
        int other = plans[at];
        if (likeness[other] == 0 && other != plan) {
          found.add(other);
        }
        likeness[other] += (double) vectors.value(place) * values[at];
      }
    }
    found.sort(
        Comparator.comparingDouble((Integer other) -> -likeness[other])
            .thenComparing(Comparator.naturalOrder()));
    List<Integer> nearest = new ArrayList<>();
    for (int other : found.subList(0, Math.min(most, found.size()))) {
      if (likeness[other] >= FAR * likeness[found.get(0)]) {
        nearest.add(other);
      }
    }
    found.forEach(other -> likeness[other] = 0);
    likeness[plan] = 0;
    return nearest;
  }
}
