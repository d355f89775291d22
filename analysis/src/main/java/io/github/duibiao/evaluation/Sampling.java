package io.github.duibiao.evaluation;

/** Why a pair was put before a reader. */
public enum Sampling {
  /** The model was among the least sure of it: such pairs teach most, and flatter no model. */
  UNCERTAIN,
  /** It was drawn at random: such pairs stand for all that nobody judged. */
  RANDOM,
  /** Someone chose it; nothing is known of how. */
  CHOSEN
}
