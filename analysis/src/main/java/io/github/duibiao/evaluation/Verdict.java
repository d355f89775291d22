package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Relation;

/** What a reader says of a pair: how the left task or measure stands to the right one. */
public enum Verdict {
  /** They demand the same work (相同). */
  SAME(Relation.SAME),
  /** The left one is a part of the right one (左为右的一部分). */
  PART(Relation.PARTIAL),
  /** The left one contains the right one (左包含右). */
  CONTAINS(Relation.PARTIAL),
  /** Neither (不对应). */
  NONE(Relation.NONE);

  private final Relation relation;

  Verdict(Relation relation) {
    this.relation = relation;
  }

  /** Returns the relation that an aligner would call it. */
  public Relation relation() {
    return relation;
  }
}
