package io.github.duibiao.editions;

/** Why what is said of two plans as editions of one may mislead. */
public enum Caution {
  /** The plans are of two places: what is not found was not given up. */
  OTHER_PLACE,
  /** The second plan is not of a later year than the first. */
  NOT_LATER,
  /** One of them is restated in other words than the document's. */
  RESTATED,
  /** There are so many tasks or sentences that they were compared by their wording alone. */
  TOO_LARGE
}
