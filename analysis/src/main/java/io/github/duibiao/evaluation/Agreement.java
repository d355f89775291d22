package io.github.duibiao.evaluation;

import java.util.Locale;

/**
 * How far decisions agree with readers.
 *
 * @param hits pairs that both name
 * @param decided pairs that the aligner names
 * @param expected pairs that the readers name
 */
public record Agreement(int hits, int decided, int expected) {
  /** Returns the share of the aligner's pairs that the readers name too; 1 where it names none. */
  public double precision() {
    return decided == 0 ? 1 : (double) hits / decided;
  }

  /** Returns the share of the readers' pairs that the aligner names too; 1 where they name none. */
  public double recall() {
    return expected == 0 ? 1 : (double) hits / expected;
  }

  /** Returns the harmonic mean of precision and recall; 1 where neither names any pair. */
  public double f1() {
    return decided + expected == 0 ? 1 : 2.0 * hits / (decided + expected);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %.3f R %.3f F1 %.3f of %d", precision(), recall(), f1(), expected);
  }
}
