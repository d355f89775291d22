package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Cancellation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every pair of some tasks or measures with some others: how alike the two are. A pair is known by
 * the places of the two in the lists that were compared, from 0. Made by {@link
 * Similarity#compareAll}; safe for use by many threads.
 *
 * <p>Words and headings of all pairs are compared at once through inverted indexes, topics and
 * openings when one is first asked for; what costs more, sentences and passages, is compared for
 * one pair.
 */
public final class Pairs {
  private static final double CHANCE = 4;
  private static final double CERTAIN = 20;
  private static final int EMPTY = -1;

  private final Weighed left;
  private final Weighed right;
  private final Indexed indexed;
  private final Glossary glossary;
  private final List<String> themes;
  private final double[][] words;
  private final double[][] title;
  private final int[] leftLetters;
  private final int[] rightLetters;
  private double @Nullable [][] topics;
  private double @Nullable [][] openings;
  private SentenceMatches.@Nullable Common last;
  private int @Nullable [] passages;
  private int passagesOf;
  private int lastLeft;
  private int lastRight;

  Pairs(Weighed left, Indexed right, Glossary glossary, List<String> themes) {
    this.left = left;
    this.right = right.weighed;
    indexed = right;
    this.glossary = glossary;
    this.themes = themes;
    Map<String, Integer> letters = new HashMap<>();
    leftLetters = letters(left, letters);
    rightLetters = letters(right.weighed, letters);
    words = new double[left.profiles.size()][];
    title = new double[words.length][];
    for (int i = 0; i < words.length; i++) {
      Cancellation.check();
      words[i] = roots(right.wholes.cosines(left.wholes.get(i)));
      title[i] = right.headings.cosines(left.headings.get(i));
      if (glossary.size() > 0) {
        addNotions(i);
      }
      for (int j = 0; j < words[i].length; j++) {
        if (verbatim(i, j)) {
          words[i][j] = title[i][j] = 1;
        }
      }
    }
  }

  /** What headings are about counts as much as their wording. */
  private void addNotions(int i) {
    double[] named = indexed.headingTopics.cosines(left.profiles.get(i).heading.topics());
    for (int j = 0; j < named.length; j++) {
      title[i][j] = (title[i][j] + named[j]) / 2;
    }
  }

  private synchronized double[][] topics() {
    double[][] rows = topics;
    if (rows == null) {
      rows = new double[words.length][];
      for (int i = 0; i < rows.length; i++) {
        Cancellation.check();
        rows[i] = roots(indexed.topics.cosines(left.profiles.get(i).whole.topics()));
      }
      topics = rows;
    }
    return rows;
  }

  private static int[] letters(Weighed side, Map<String, Integer> known) {
    int[] numbers = new int[side.profiles.size()];
    for (int i = 0; i < numbers.length; i++) {
      String letters = side.profiles.get(i).letters;
      numbers[i] = letters.isEmpty() ? EMPTY : known.computeIfAbsent(letters, each -> known.size());
    }
    return numbers;
  }

  private static double[] roots(double[] cosines) {
    for (int j = 0; j < cosines.length; j++) {
      cosines[j] = Math.sqrt(cosines[j]);
    }
    return cosines;
  }

  /** Returns how alike the wording is; see {@link DemandSimilarity#words}. */
  public double words(int i, int j) {
    return words[i][j];
  }

  /** Returns how alike they are in what they are about; see {@link DemandSimilarity#topics}. */
  public double topics(int i, int j) {
    return verbatim(i, j) ? 1 : glossary.size() == 0 ? 0 : topics()[i][j];
  }

  /** Returns how alike their headings are; see {@link DemandSimilarity#title}. */
  public double title(int i, int j) {
    return title[i][j];
  }

  /**
   * Returns how alike their openings are, the heading with the first sentence: the square root of
   * the cosine of the wording, 0 to 1.
   */
  public double opening(int i, int j) {
    return verbatim(i, j) ? 1 : openings()[i][j];
  }

  private synchronized double[][] openings() {
    double[][] rows = openings;
    if (rows == null) {
      List<Vector> mine = left.openings();
      Vector.Index theirs = indexed.openings();
      rows = new double[mine.size()][];
      for (int i = 0; i < rows.length; i++) {
        Cancellation.check();
        rows[i] = roots(theirs.cosines(mine.get(i)));
      }
      openings = rows;
    }
    return rows;
  }

  /** Returns how alike their best sentences are; see {@link DemandSimilarity#part}. */
  public double part(int i, int j) {
    if (verbatim(i, j)) {
      return 1;
    }
    return sentence(left, i) && sentence(right, j)
        ? SentenceMatches.likeness(glossary.size() > 0, topics(i, j), words[i][j])
        : SentenceMatches.best(left, i, right, j, glossary.size() > 0);
  }

  /** Whether one is but one sentence, which has been compared as a whole. */
  private static boolean sentence(Weighed side, int index) {
    Profile profile = side.profiles.get(index);
    return profile.sentences.size() == 1 && profile.sentences.get(0).equals(profile.whole);
  }

  /**
   * Returns how much of the one corresponds to the other; see {@link DemandSimilarity#sentences}.
   */
  public double sentences(int i, int j) {
    if (verbatim(i, j)) {
      return 1;
    }
    SentenceMatches.Common common = common(i, j);
    return Math.max(common.leftShare(), common.rightShare());
  }

  /** Returns the themes in common; see {@link DemandSimilarity#themes}. */
  public double themes(int i, int j) {
    return verbatim(i, j)
        ? 1
        : left.profiles.get(i).themes().cosine(right.profiles.get(j).themes());
  }

  /** Returns how long the longest passage in common is; see {@link DemandSimilarity#passage}. */
  public double passage(int i, int j) {
    if (verbatim(i, j)) {
      return 1;
    }
    return Math.max(0, Math.min(1, (passages(i)[j] - CHANCE) / (CERTAIN - CHANCE)));
  }

  /** Those of the last row are kept. */
  private synchronized int[] passages(int i) {
    int[] row = passages;
    if (row == null || passagesOf != i) {
      row = indexed.passages(left.profiles.get(i));
      passages = row;
      passagesOf = i;
    }
    return row;
  }

  /** Returns how alike the two are: what {@link Similarity#compare} gives. */
  public DemandSimilarity likeness(int i, int j) {
    return verbatim(i, j)
        ? DemandSimilarity.SAME
        : new DemandSimilarity(
            words(i, j),
            topics(i, j),
            title(i, j),
            part(i, j),
            sentences(i, j),
            themes(i, j),
            passage(i, j));
  }

  /** The last comparison is kept: several features ask for one pair in turn. */
  private synchronized SentenceMatches.Common common(int i, int j) {
    SentenceMatches.Common common = last;
    if (common == null || lastLeft != i || lastRight != j) {
      common = SentenceMatches.compare(left, i, right, j, glossary.size() > 0);
      last = common;
      lastLeft = i;
      lastRight = j;
    }
    return common;
  }

  /**
   * How much two texts have in common, by the weight of their words.
   *
   * @param left how much of the left text the right one has too, 0 to 1
   * @param right how much of the right text the left one has too, 0 to 1
   */
  public record Covered(double left, double right) {}

  /** Returns how much of the one text the other has too. */
  public Covered covered(int i, int j) {
    Vector.Shares shares = left.wholes.get(i).shares(right.wholes.get(j));
    return new Covered(shares.ofOne(), shares.ofOther());
  }

  /**
   * Returns whether the two say exactly the same, but for punctuation; false where one is empty.
   */
  public boolean verbatim(int i, int j) {
    return leftLetters[i] == rightLetters[j] && leftLetters[i] != EMPTY;
  }

  /**
   * Returns a number that the wording of one on the left has in common with every other in exactly
   * the same words, on either side; negative where it says nothing.
   */
  public int leftWording(int i) {
    return leftLetters[i];
  }

  /** Returns the same of one on the right. */
  public int rightWording(int j) {
    return rightLetters[j];
  }

  /** Returns what the likeness of a pair rests on. */
  public PairDetails grounds(int i, int j) {
    return new PairDetails(left, i, right, j, () -> common(i, j), glossary, themes);
  }
}
