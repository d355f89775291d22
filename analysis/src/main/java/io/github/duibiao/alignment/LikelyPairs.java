package io.github.duibiao.alignment;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tasks of two plans are likely the same, for many pairs of plans one after the other: the
 * probabilities of {@link Aligner} without their evidence. The plans that were asked for last stay
 * prepared. For use by one thread.
 */
@InternalApi
public final class LikelyPairs {
  private final Aligner aligner = Aligner.standard();
  private final Map<String, Aligner.Prepared> prepared;

  /**
   * Starts.
   *
   * @param most how many plans stay prepared, about half a megabyte each
   */
  public LikelyPairs(int most) {
    prepared =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Aligner.Prepared> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * Two tasks that are likely the same.
   *
   * @param left the place of the one in its plan, from 0
   * @param right the place of the other
   * @param probability how likely they are the same, 0 to 1; one half at least where the alignment
   *     of the two plans calls them the same
   */
  public record Likely(int left, int right, double probability) {}

  /**
   * Compares the {@linkplain Task tasks} of two plans.
   *
   * @param left a plan
   * @param right another, of another id
   * @param least pairs less likely than this are left out
   */
  public List<Likely> of(Plan left, Plan right, double least) {
    Aligner.Prepared one = prepare(left);
    Aligner.Prepared other = prepare(right);
    FieldAligner field = aligner.of(one, other);
    PairScores scores = field.scores(one.of(field), other.of(field), Granularity.TASK);
    boolean[][] same = new Decisions(scores).same(left.id().compareTo(right.id()) > 0);
    List<Likely> likely = new ArrayList<>();
    for (int i = 0; i < same.length; i++) {
      for (int j = 0; j < same[i].length; j++) {
        boolean linked = same[i][j] && !scores.merelyContained(i, j);
        double probability = scores.same(i, j);
        double counted = linked ? Math.max(LevelModel.LIKELY, probability) : probability;
        if (counted >= least) {
          likely.add(new Likely(i, j, counted));
        }
      }
    }
    return List.copyOf(likely);
  }

  private Aligner.Prepared prepare(Plan plan) {
    return prepared.computeIfAbsent(plan.id(), id -> new Aligner.Prepared(plan, Granularity.TASK));
  }
}
