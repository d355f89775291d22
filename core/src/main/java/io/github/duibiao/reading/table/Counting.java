package io.github.duibiao.reading.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the column of numbers counts. Where a number covers several rows, a column that changes with
 * it names what is counted, one that changes within it says what belongs to that, and one that
 * stays over several numbers divides the table.
 */
final class Counting {
  /** Nothing is known of what is counted. */
  static final Counting UNKNOWN = new Counting(List.of(), new BitSet(), 0);

  private static final int MOST_ROWS = 1_000;
  private static final double NEARLY_ALL = 0.9;
  private static final double HARDLY_ANY = 0.1;

  /** In each column the rows with a value other than the one above. */
  private final List<BitSet> begins;

  private final BitSet numbers;

  /** Whether a number covers several rows. */
  private final boolean covers;

  private Counting(List<BitSet> begins, BitSet numbers, int rows) {
    this.begins = begins;
    this.numbers = numbers;
    covers = numbers.cardinality() > 1 && numbers.cardinality() < NEARLY_ALL * rows;
  }

  /**
   * @param rows the texts of the rows by their columns; empty where nothing stands or what stands
   *     above still holds
   * @param number the column of numbers
   */
  static Counting of(List<List<String>> rows, int width, int number) {
    List<BitSet> begins = new ArrayList<>();
    int height = Math.min(rows.size(), MOST_ROWS);
    for (int column = 0; column < width; column++) {
      BitSet own = new BitSet();
      String above = "";
      for (int row = 0; row < height; row++) {
        String text = column < rows.get(row).size() ? rows.get(row).get(column) : "";
        if (!text.isBlank() && !text.equals(above)) {
          own.set(row);
          above = text;
        }
      }
      begins.add(own);
    }
    return new Counting(begins, begins.get(number), height);
  }

  /** Says whether the numbers count what one column names, of which another holds several each. */
  boolean counts(int column, int inner) {
    if (!covers || column < 0) {
      return false;
    }
    return missing(column) <= HARDLY_ANY
        && beside(column) <= HARDLY_ANY
        && missing(inner) <= HARDLY_ANY
        && beside(inner) > HARDLY_ANY;
  }

  /** The share of the numbers with which a column does not change. */
  private double missing(int column) {
    BitSet without = (BitSet) numbers.clone();
    without.andNot(begins.get(column));
    return share(without);
  }

  /** How often a column changes otherwise, for each number. */
  private double beside(int column) {
    BitSet others = (BitSet) begins.get(column).clone();
    others.andNot(numbers);
    return share(others);
  }

  private double share(BitSet of) {
    return of.cardinality() / Math.max(1.0, numbers.cardinality());
  }
}
