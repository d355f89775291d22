package io.github.duibiao.reuse;

import io.github.duibiao.reuse.LocalAlignment.Aligned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passages that two texts share: the best local alignment is taken first, then its
 * letters are taken out of both texts, and so on until none is left (after Waterman and Eggert
 * 1987). No letter is in two passages.
 */
final class PassageSearch {
  /** The least score of a passage: so many equal letters, three more for each edit. */
  static final int LEAST = 12;

  /** Several passages are taken in each round; a text that repeats itself would need many. */
  private static final int ROUNDS = 16;

  private static final Comparator<Aligned> BEST_FIRST =
      Comparator.comparingInt((Aligned each) -> -each.score())
          .thenComparingInt(each -> each.leftEnd() - each.left())
          .thenComparingInt(Aligned::left)
          .thenComparingInt(Aligned::right)
          .thenComparingInt(Aligned::rightEnd);

  private PassageSearch() {}

  /**
   * Returns the passages in the order of the left text. The same are found whichever text is on the
   * left.
   */
  static List<Aligned> find(char[] left, char[] right) {
    boolean turned = Arrays.compare(left, right) > 0;
    char[] one = turned ? right.clone() : left.clone();
    char[] other = turned ? left.clone() : right.clone();
    List<Aligned> chosen = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Aligned> found = LocalAlignment.of(one, other, LEAST);
      if (found.isEmpty()) {
        break;
      }
      found.sort(BEST_FIRST);
      boolean[] usedOne = new boolean[one.length];
      boolean[] usedOther = new boolean[other.length];
      for (Aligned each : found) {
        if (free(usedOne, each.left(), each.leftEnd())
            && free(usedOther, each.right(), each.rightEnd())) {
          Arrays.fill(usedOne, each.left(), each.leftEnd(), true);
          Arrays.fill(usedOther, each.right(), each.rightEnd(), true);
          chosen.add(turned ? each.mirrored() : each);
        }
      }
      takeOut(one, usedOne);
      takeOut(other, usedOther);
    }
    chosen.sort(Comparator.comparingInt(Aligned::left));
    return chosen;
  }

  private static boolean free(boolean[] used, int from, int to) {
    // An overlap reaches one of the ends or lies within: look at the ends first.
    if (used[from] || used[to - 1]) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private static void takeOut(char[] text, boolean[] used) {
    for (int i = 0; i < text.length; i++) {
      if (used[i]) {
        text[i] = LocalAlignment.BARRIER;
      }
    }
  }
}
