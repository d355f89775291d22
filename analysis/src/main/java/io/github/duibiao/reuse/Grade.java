package io.github.duibiao.reuse;

/** How much of a task, or of a plan, stands in another plan word for word. */
public enum Grade {
  /** Passed on as it is: three quarters of its letters at least are the other's (照转). */
  RELAY(0.75),
  /** Worked over: a quarter at least, and no fewer than 30 letters (改写). */
  ADAPTED(0.25),
  /** Its own: less (自拟). */
  OWN(0);

  private final double least;

  Grade(double least) {
    this.least = least;
  }

  /** Fewer letters in common are no sign that one was made from the other, unless they are all. */
  private static final int FEWEST = 30;

  /** Returns the least share of this grade, 0 to 1. */
  public double least() {
    return least;
  }

  /**
   * Returns the grade of a share.
   *
   * @param share the share of the letters, 0 to 1
   * @param letters how many letters the task, or the plan, has
   */
  public static Grade of(double share, int letters) {
    if (share >= RELAY.least) {
      return RELAY;
    }
    return share >= ADAPTED.least && share * letters >= FEWEST ? ADAPTED : OWN;
  }
}
