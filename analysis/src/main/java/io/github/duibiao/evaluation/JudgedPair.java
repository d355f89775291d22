package io.github.duibiao.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pair of tasks, or of measures, that someone judged.
 *
 * @param left the id of the left task or measure
 * @param right the id of the right one
 * @param verdict what the reader says
 * @param sampling why the pair was judged
 * @param rank its place among all pairs by how unsure the model was of them, from 1; null where it
 *     is not known
 * @param probability what the model said when the pair was drawn, 0 to 1; null where it is not
 *     known
 * @param by who judged; null where that was not said
 * @param at when, as written; null where that was not said
 */
public record JudgedPair(
    String left,
    String right,
    Verdict verdict,
    Sampling sampling,
    @Nullable Integer rank,
    @Nullable Double probability,
    @Nullable String by,
    @Nullable String at) {
  /** Checks the probability and that nothing is null that may not be. */
  public JudgedPair {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(sampling, "sampling");
    if (probability != null && !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
  }

  /** Makes a judged pair of which no more is known. */
  public JudgedPair(String left, String right, Verdict verdict) {
    this(left, right, verdict, Sampling.CHOSEN, null, null, null, null);
  }

  /** Says whether the model thought it worth a look when the pair was drawn. */
  boolean likely() {
    return probability != null && probability >= AlignmentEvaluation.IN_QUESTION;
  }
}
