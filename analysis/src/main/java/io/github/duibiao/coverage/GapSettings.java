package io.github.duibiao.coverage;

/**
 * When something is called a gap.
 *
 * @param atLeast how many peers must have something for its absence to be a gap, at least 1; where
 *     there are fewer peers, all of them
 * @param officialList whether entries of the official list are gaps that too few peers name, or
 *     none
 */
public record GapSettings(int atLeast, boolean officialList) {
  /** What two peers have and a plan lacks; of the official list what two peers name. */
  public static final GapSettings STANDARD = new GapSettings(2, false);

  /** Checks the number. */
  public GapSettings {
    if (atLeast < 1) {
      throw new IllegalArgumentException(
          "a gap is what at least one peer has, not " + atLeast + " peers");
    }
  }

  /** Returns the same with another number of peers. */
  public GapSettings withAtLeast(int peers) {
    return new GapSettings(peers, officialList);
  }

  /** Returns the same with or without the rest of the official list. */
  public GapSettings withOfficialList(boolean whole) {
    return new GapSettings(atLeast, whole);
  }
}
