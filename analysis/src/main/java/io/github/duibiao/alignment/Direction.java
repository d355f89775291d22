package io.github.duibiao.alignment;

/** Which of two tasks of a link {@link Relation#PARTIAL} is part of which. */
public enum Direction {
  /** The left one contains the right one: the right one is a part of it. */
  CONTAINS,
  /** The left one is contained in the right one. */
  CONTAINED,
  /** Each has a part of the other, and neither is chiefly a part. */
  OVERLAPS;

  /** How many times as much of the one has to be in the other as the other way round. */
  private static final double CLEARLY = 1.2;

  /**
   * Decides.
   *
   * @param leftCovered how much of the left one the right one has too, 0 to 1
   * @param rightCovered how much of the right one the left one has too, 0 to 1
   */
  static Direction of(double leftCovered, double rightCovered) {
    if (leftCovered > CLEARLY * rightCovered) {
      return CONTAINED;
    }
    return rightCovered > CLEARLY * leftCovered ? CONTAINS : OVERLAPS;
  }

  /** Returns the same seen from the other plan. */
  public Direction mirrored() {
    return this == CONTAINS ? CONTAINED : this == CONTAINED ? CONTAINS : OVERLAPS;
  }
}
