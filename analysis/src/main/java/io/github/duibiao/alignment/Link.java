package io.github.duibiao.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pair of tasks, or of measures, one of either plan, and how it was judged.
 *
 * @param left the id of the left one
 * @param right the id of the right one
 * @param probability the calibrated probability that the two are the same, 0 to 1
 * @param relation the decision, made for all pairs of the two plans together
 * @param direction which of the two is part of which; null where the relation is not PARTIAL
 * @param evidence what the probability rests on, feature by feature: the weights and the
 *     {@linkplain Alignment#constant() constant} of the alignment sum to the log-odds of the
 *     probability. That of a link of an {@link Aligner} is made when it is first looked at
 */
public record Link(
    String left,
    String right,
    double probability,
    Relation relation,
    @Nullable Direction direction,
    List<Evidence> evidence) {
  /** Checks the probability and that nothing is null that may not be. */
  public Link {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(relation, "relation");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
    evidence = evidence instanceof LateEvidence ? evidence : List.copyOf(evidence);
  }

  /** Makes a link without a direction. */
  public Link(
      String left, String right, double probability, Relation relation, List<Evidence> evidence) {
    this(left, right, probability, relation, null, evidence);
  }

  /** Returns the same link seen from the other plan. */
  public Link mirrored() {
    return new Link(
        /* left= */ right,
        /* right= */ left,
        probability,
        relation,
        direction == null ? null : direction.mirrored(),
        evidence instanceof LateEvidence late
            ? late.mirrored()
            : evidence.stream().map(Evidence::mirrored).toList());
  }

  /** Returns the same link as one of relation PARTIAL, of which neither task is called a part. */
  Link inPart() {
    return new Link(left, right, probability, Relation.PARTIAL, Direction.OVERLAPS, evidence);
  }

  /** Returns the pair with its relation and probability, in one line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s ~ %s %s%s %.2f",
        left,
        right,
        relation,
        direction == null ? "" : " " + direction,
        probability);
  }
}
