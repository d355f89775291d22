package io.github.duibiao.editions;

/** What a plan made of a demand of the level above. */
public enum Descent {
  /** Passed down as it is (照转): no numbers, time limits or units of its own. */
  RELAYED,
  /** Made its own (细化): with numbers, time limits, units, or a quarter of words of its own. */
  LOCALISED,
  /** Not there (未见). */
  MISSING,
  /** Its own, from no level above (自设). */
  HOME_MADE
}
