package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Relation;
import java.util.Objects;

/**
 * What a reader says of a pair.
 *
 * @param left the id of the left task or measure
 * @param right the id of the right one
 * @param relation what they are to each other
 */
public record Judgement(String left, String right, Relation relation) {
  /** Checks that nothing is null. */
  public Judgement {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(relation, "relation");
  }
}
