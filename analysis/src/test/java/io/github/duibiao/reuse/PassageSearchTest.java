package io.github.duibiao.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.reuse.LocalAlignment.Aligned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Passages are what a whole table of Smith and Waterman finds. */
class PassageSearchTest {
  /** The best score of any local alignment: every cell is filled in. */
  private static int smithWaterman(char[] left, char[] right) {
    int best = 0;
    int[][] table = new int[left.length + 1][right.length + 1];
    for (int i = 1; i <= left.length; i++) {
      for (int j = 1; j <= right.length; j++) {
        if (left[i - 1] == '\n' || right[j - 1] == '\n') {
          continue;
        }
        int step = left[i - 1] == right[j - 1] ? 1 : -3;
        int score = Math.max(0, table[i - 1][j - 1] + step);
        score = Math.max(score, Math.max(table[i - 1][j], table[i][j - 1]) - 3);
        table[i][j] = score;
        best = Math.max(best, score);
      }
    }
    return best;
  }

  /** The score of the best alignment of two texts as wholes. */
  private static int global(char[] left, char[] right) {
    int[][] table = new int[left.length + 1][right.length + 1];
    for (int i = 0; i <= left.length; i++) {
      for (int j = 0; j <= right.length; j++) {
        int score = i == 0 && j == 0 ? 0 : Integer.MIN_VALUE;
        score = i > 0 ? Math.max(score, table[i - 1][j] - 3) : score;
        score = j > 0 ? Math.max(score, table[i][j - 1] - 3) : score;
        if (i > 0 && j > 0) {
          int step = left[i - 1] == right[j - 1] ? 1 : -3;
          score = Math.max(score, table[i - 1][j - 1] + step);
        }
        table[i][j] = score;
      }
    }
    return table[left.length][right.length];
  }

  @Property(tries = 3000)
  void theBestPassageIsTheBestOfTheWholeTable(@ForAll("shortPairs") char[][] pair) {
    int best = smithWaterman(pair[0], pair[1]);
    int found =
        PassageSearch.find(pair[0], pair[1]).stream().mapToInt(Aligned::score).max().orElse(0);
    assertThat(found).isEqualTo(best >= PassageSearch.LEAST ? best : 0);
  }

  @Property(tries = 1000)
  void eachPassageScoresWhatItSaysAndNoneOverlaps(@ForAll("pairs") char[][] pair) {
    boolean[] left = new boolean[pair[0].length];
    boolean[] right = new boolean[pair[1].length];
    for (Aligned each : PassageSearch.find(pair[0], pair[1])) {
      char[] mine = Arrays.copyOfRange(pair[0], each.left(), each.leftEnd());
      char[] other = Arrays.copyOfRange(pair[1], each.right(), each.rightEnd());
      assertThat(each.score())
          .isGreaterThanOrEqualTo(PassageSearch.LEAST)
          .isEqualTo(global(mine, other));
      assertThat(each.equal() - 3 * each.edits()).isEqualTo(each.score());
      use(left, each.left(), each.leftEnd());
      use(right, each.right(), each.rightEnd());
    }
  }

  @Property(tries = 1000)
  void noPassageIsLeftOver(@ForAll("pairs") char[][] pair) {
    char[] left = pair[0].clone();
    char[] right = pair[1].clone();
    for (Aligned each : PassageSearch.find(pair[0], pair[1])) {
      Arrays.fill(left, each.left(), each.leftEnd(), '\n');
      Arrays.fill(right, each.right(), each.rightEnd(), '\n');
    }
    assertThat(smithWaterman(left, right)).isLessThan(PassageSearch.LEAST);
  }

  @Property(tries = 500)
  void theSameIsFoundWhicheverTextComesFirst(@ForAll("pairs") char[][] pair) {
    List<Aligned> turned =
        new ArrayList<>(
            PassageSearch.find(pair[1], pair[0]).stream().map(Aligned::mirrored).toList());
    assertThat(turned).containsExactlyInAnyOrderElementsOf(PassageSearch.find(pair[0], pair[1]));
  }

  @Test
  void smallEditsDoNotEndAPassage() {
    char[] old = "年底前完成全部老旧小区燃气管道更新改造任务".toCharArray();
    char[] now = "九月底前完成全部老旧小区的燃气管道更新改造任务".toCharArray();
    assertThat(PassageSearch.find(old, now))
        .singleElement()
        .satisfies(each -> assertThat(each.equal()).isEqualTo(20))
        .satisfies(each -> assertThat(each.edits()).isEqualTo(1));
  }

  @Test
  void aTextThatRepeatsItselfTakesNoLongerThanAnother() {
    // A table of these two has 40,000 million cells.
    char[] one = "各乡镇".repeat(66_000).toCharArray();
    char[] other = "各乡镇街道".repeat(40_000).toCharArray();
    char[] same = "一".repeat(200_000).toCharArray();
    PassageSearch.find(one, other);
    assertThat(PassageSearch.find(same, same)).isEmpty();
  }

  @Property(tries = 5)
  void aFewCopiesOfOneTextAreBounded(@ForAll @IntRange(min = 20, max = 31) int copies) {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      block.append((char) ('一' + i));
    }
    char[] text = block.toString().repeat(copies).toCharArray();
    assertThat(PassageSearch.find(text, text)).isNotEmpty();
  }

  private static void use(boolean[] used, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(used[i]).isFalse();
      used[i] = true;
    }
  }

  /**
   * So short that a score cannot fall by twenty and yet rise to a new best: exact without bound.
   */
  @Provide
  Arbitrary<char[][]> shortPairs() {
    return pairs(40);
  }

  @Provide
  Arbitrary<char[][]> pairs() {
    return pairs(160);
  }

  /** Texts of few letters, the second with much of the first in it. */
  private static Arbitrary<char[][]> pairs(int longest) {
    Arbitrary<String> words = Arbitraries.strings().withChars("甲乙丙丁戊己").ofMaxLength(longest);
    return words.flatMap(
        left ->
            Arbitraries.integers()
                .between(0, Math.max(0, left.length() - 1))
                .list()
                .ofMaxSize(6)
                .flatMap(
                    places ->
                        Arbitraries.strings()
                            .withChars("甲乙丙丁戊己庚")
                            .ofLength(6)
                            .map(
                                letters ->
                                    new char[][] {
                                      left.toCharArray(),
                                      edited(left, places, letters, longest).toCharArray()
                                    })));
  }

  /** Replaces, adds or leaves out a letter at each of some places. */
  private static String edited(String text, List<Integer> places, String letters, int longest) {
    StringBuilder edited = new StringBuilder(text);
    for (int k = 0; k < places.size(); k++) {
      int at = Math.min(places.get(k), Math.max(0, edited.length() - 1));
      char letter = letters.charAt(k);
      if (edited.isEmpty() || (k % 3 == 0 && edited.length() < longest)) {
        edited.insert(at, letter);
      } else if (k % 3 == 1) {
        edited.deleteCharAt(at);
      } else {
        edited.setCharAt(at, letter);
      }
    }
    return edited.toString();
  }
}
