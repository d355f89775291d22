package io.github.duibiao.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every pair of some tasks or measures with some others: how alike the two are. A pair is known by
 * the places of the two in the lists that were compared, from 0. Made by {@link
 * Similarity#compareAll}; not thread-safe.
 *
 * <p>Words, topics and headings of all pairs are compared at once through inverted indexes; what
 * costs more, sentences and passages, is compared for a pair when it is asked for.
 */
public final class Pairs {
  private static final double CHANCE = 4;
  private static final double CERTAIN = 20;
  private static final int EMPTY = -1;

  private final Weighed left;
  private final Weighed right;
  private final Glossary glossary;
  private final List<String> themes;
  private final double[][] words;
  private final double[][] topics;
  private final double[][] title;
  private final int[] leftLetters;
  private final int[] rightLetters;

  Pairs(Weighed left, Weighed right, Glossary glossary, List<String> themes) {
    this.left = left;
    this.right = right;
    this.glossary = glossary;
    this.themes = themes;
    Map<String, Integer> letters = new HashMap<>();
    leftLetters = letters(left, letters);
    rightLetters = letters(right, letters);
    Vector.Index wholes = new Vector.Index(right.wholes);
    words = new double[left.profiles.size()][];
    topics = new double[words.length][];
    title = new double[words.length][];
    for (int i = 0; i < words.length; i++) {
      words[i] = roots(wholes.cosines(left.wholes.get(i)));
    }
    headings();
    if (glossary.size() > 0) {
      topics();
    }
    for (int i = 0; i < words.length; i++) {
      for (int j = 0; j < words[i].length; j++) {
        if (verbatim(i, j)) {
          words[i][j] = topics[i][j] = title[i][j] = 1;
        }
      }
    }
  }

  private static int[] letters(Weighed side, Map<String, Integer> known) {
    int[] numbers = new int[side.profiles.size()];
    for (int i = 0; i < numbers.length; i++) {
      String letters = side.profiles.get(i).script.letters();
      Integer number = known.putIfAbsent(letters, known.size());
      numbers[i] = letters.isEmpty() ? EMPTY : number == null ? known.size() - 1 : number;
    }
    return numbers;
  }

  private static double[] roots(double[] cosines) {
    for (int j = 0; j < cosines.length; j++) {
      cosines[j] = Math.sqrt(cosines[j]);
    }
    return cosines;
  }

  private void headings() {
    Vector.Index headings = new Vector.Index(right.headings);
    for (int i = 0; i < title.length; i++) {
      title[i] = headings.cosines(left.headings.get(i));
      topics[i] = new double[title[i].length];
    }
  }

  private void topics() {
    List<Vector> wholes = new ArrayList<>();
    List<Vector> headings = new ArrayList<>();
    for (Profile each : right.profiles) {
      wholes.add(each.whole.topics());
      headings.add(each.heading.topics());
    }
    Vector.Index ofWholes = new Vector.Index(wholes);
    Vector.Index ofHeadings = new Vector.Index(headings);
    for (int i = 0; i < topics.length; i++) {
      Profile mine = left.profiles.get(i);
      topics[i] = roots(ofWholes.cosines(mine.whole.topics()));
      double[] named = ofHeadings.cosines(mine.heading.topics());
      for (int j = 0; j < named.length; j++) {
        title[i][j] = (title[i][j] + named[j]) / 2;
      }
    }
  }

  /** Returns how alike the wording is; see {@link Likeness#words}. */
  public double words(int i, int j) {
    return words[i][j];
  }

  /** Returns how alike they are in what they are about; see {@link Likeness#topics}. */
  public double topics(int i, int j) {
    return topics[i][j];
  }

  /** Returns how alike their headings are; see {@link Likeness#title}. */
  public double title(int i, int j) {
    return title[i][j];
  }

  /** Returns how alike their best sentences are; see {@link Likeness#part}. */
  public double part(int i, int j) {
    return verbatim(i, j) ? 1 : common(i, j).best();
  }

  /** Returns how much of the one corresponds to the other; see {@link Likeness#sentences}. */
  public double sentences(int i, int j) {
    if (verbatim(i, j)) {
      return 1;
    }
    Sentences.Common common = common(i, j);
    return Math.max(common.leftShare(), common.rightShare());
  }

  /** Returns the themes in common; see {@link Likeness#themes}. */
  public double themes(int i, int j) {
    return verbatim(i, j) ? 1 : left.profiles.get(i).themes.cosine(right.profiles.get(j).themes);
  }

  /** Returns how long the longest passage in common is; see {@link Likeness#passage}. */
  public double passage(int i, int j) {
    if (verbatim(i, j)) {
      return 1;
    }
    int length =
        left.profiles.get(i).passages.longest(right.profiles.get(j).passages).length();
    return Math.max(0, Math.min(1, (length - CHANCE) / (CERTAIN - CHANCE)));
  }

  /** Returns how alike the two are: what {@link Similarity#compare} gives. */
  public Likeness likeness(int i, int j) {
    return verbatim(i, j)
        ? Likeness.SAME
        : new Likeness(
            words(i, j),
            topics(i, j),
            title(i, j),
            part(i, j),
            sentences(i, j),
            themes(i, j),
            passage(i, j));
  }

  private Sentences.Common common(int i, int j) {
    return Sentences.compare(left, i, right, j, glossary.size() > 0);
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
  public Grounds grounds(int i, int j) {
    return new Grounds(left, i, right, j, common(i, j), glossary, themes);
  }
}
