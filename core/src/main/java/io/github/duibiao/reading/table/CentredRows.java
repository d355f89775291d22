package io.github.duibiao.reading.table;

import java.util.Arrays;
import java.util.List;

/**
 * Where the rows of an aligned table begin whose numbers stand in the middle of their rows, as
 * programs print a page with cells that are centred.
 *
 * <p>Between two numbers one row ends and the next begins. The most likely places are those before
 * which sentences end and which leave each number about in the middle of its row; all of them are
 * chosen together.
 */
final class CentredRows {
  /** What it costs where a row ends without the end of a sentence. */
  private static final double OPEN = 1;

  /** What it costs for each line that a number stands outside the middle. */
  private static final double ASIDE = 0.4;

  /** Rows do not go on farther than this above or below their numbers. */
  private static final int FARTHEST = 12;

  private CentredRows() {}

  /**
   * Returns the first line of each row; the lines of the numbers themselves where that is as
   * likely.
   *
   * @param numbers the lines with a number, in order
   * @param lines how many lines there are
   * @param closed which lines end a sentence, or stand above the header of a new page
   */
  static int[] begins(List<Integer> numbers, int lines, boolean[] closed) {
    int n = numbers.size();
    // A sentence that ends behind the first number has begun in its row.
    double top = numbers.get(0) > 0 && !closed[numbers.get(0) - 1] ? OPEN : 0;
    for (int i = 1; i < n; i++) {
      top += closed[numbers.get(i) - 1] ? 0 : OPEN;
    }
    // cost[j] is the least with which the current row begins j lines above its number.
    double[] cost = new double[FARTHEST + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    int first = Math.min(FARTHEST, numbers.get(0));
    cost[first] = first == numbers.get(0) ? 0 : Double.MAX_VALUE;
    int[][] from = new int[n][FARTHEST + 1];
    for (int i = 1; i < n; i++) {
      int gap = numbers.get(i) - numbers.get(i - 1) - 1;
      double[] next = new double[FARTHEST + 1];
      Arrays.fill(next, Double.MAX_VALUE);
      for (int above = 0; above <= Math.min(gap, FARTHEST); above++) {
        double ends = closed[numbers.get(i) - above - 1] ? 0 : OPEN;
        for (int before = 0; before <= FARTHEST; before++) {
          double total = cost[before] + ends + aside(before, gap - above);
          if (cost[before] < Double.MAX_VALUE && total < next[above]) {
            next[above] = total;
            from[i][above] = before;
          }
        }
      }
      cost = next;
    }
    int above = 0;
    double best = Double.MAX_VALUE;
    for (int j = 0; j <= FARTHEST; j++) {
      double total =
          cost[j] == Double.MAX_VALUE
              ? cost[j]
              : cost[j] + aside(j, lines - 1 - numbers.get(n - 1));
      above = total < best ? j : above;
      best = Math.min(best, total);
    }
    boolean centred = numbers.get(0) > 0 && best + OPEN <= top;
    int[] begins = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      begins[i] = centred ? numbers.get(i) - above : numbers.get(i);
      above = from[i][above];
    }
    return begins;
  }

  /** A number in the middle has as many lines above as below, or one more. */
  private static double aside(int above, int below) {
    return ASIDE * Math.max(0, Math.abs(above - below) - 1);
  }
}
