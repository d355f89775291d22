package io.github.duibiao.editions;

/** What a plan made of a demand of the level above. */
public enum Descent {
  /**
   * Passed down as it is (照转): three quarters of the words at least are those above, and no
   * sentence, number, time limit or unit is its own.
   */
  RELAYED,
  /** Made its own (细化): with sentences, numbers, time limits or units that are not above. */
  LOCALISED,
  /** Not there (未见). */
  MISSING,
  /** Its own, from no level above (自设). */
  HOME_MADE
}
