package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How readers align two plans: what an {@link AlignmentEvaluation} measures by and an {@link
 * AlignmentTrainer} learns from. A pair that is not listed was judged too, as NONE.
 *
 * @param left the id of the left plan
 * @param right the id of the right plan
 * @param level what was aligned
 * @param judgedLeft the ids of the left plan that were held against all of the right plan; others
 *     were not judged
 * @param judgedRight the ids of the right plan that were judged
 * @param judgements the pairs that are SAME or PARTIAL
 */
public record ReferenceAlignment(
    String left,
    String right,
    Granularity level,
    Set<String> judgedLeft,
    Set<String> judgedRight,
    List<Judgement> judgements) {
  /** Copies the collections. */
  public ReferenceAlignment {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(level, "level");
    judgedLeft = Set.copyOf(judgedLeft);
    judgedRight = Set.copyOf(judgedRight);
    judgements = List.copyOf(judgements);
  }

  /** Returns whether a pair was judged. */
  public boolean judged(String leftId, String rightId) {
    return judgedLeft.contains(leftId) && judgedRight.contains(rightId);
  }

  /** Returns the same judgements with only some of the left ids counted as judged. */
  public ReferenceAlignment onlyLeft(Set<String> leftIds) {
    return new ReferenceAlignment(left, right, level, leftIds, judgedRight, judgements);
  }

  /** The relation of every listed pair, by left and right id. */
  Map<String, Map<String, Relation>> relations() {
    Map<String, Map<String, Relation>> relations = new HashMap<>();
    for (Judgement each : judgements) {
      relations
          .computeIfAbsent(each.left(), id -> new HashMap<>())
          .put(each.right(), each.relation());
    }
    return relations;
  }

  static Relation relation(
      Map<String, Map<String, Relation>> relations, String leftId, String rightId) {
    return relations.getOrDefault(leftId, Map.of()).getOrDefault(rightId, Relation.NONE);
  }
}
