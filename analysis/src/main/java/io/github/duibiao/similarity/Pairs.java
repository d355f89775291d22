package io.github.duibiao.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * Every pair of some tasks or measures with some others: how alike the two are, and what that rests
 * on. A pair is known by the places of the two in the lists that were compared, from 0. Made by
 * {@link Similarity#compareAll}; immutable.
 */
public final class Pairs {
  private static final double CHANCE = 4;
  private static final double CERTAIN = 20;
  private static final int FEW = 5;
  private static final int QUOTE = 24;

  private final List<Profile> left;
  private final List<Profile> right;
  private final Glossary glossary;
  private final List<String> themes;
  private final Likeness[][] likeness;
  private final boolean[][] verbatim;
  private final Sentences.Common[][] sentences;
  private final Passages.Run[][] passages;

  Pairs(List<Profile> left, List<Profile> right, Glossary glossary, List<String> themes) {
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
    this.glossary = glossary;
    this.themes = themes;
    likeness = new Likeness[left.size()][right.size()];
    verbatim = new boolean[left.size()][right.size()];
    sentences = new Sentences.Common[left.size()][];
    passages = Passages.longest(passages(left), passages(right));
    Vector.Index words = new Vector.Index(words(right));
    Sentences others = new Sentences(right);
    for (int i = 0; i < left.size(); i++) {
      double[] cosines = words.cosines(left.get(i).words);
      sentences[i] = others.compare(left.get(i));
      for (int j = 0; j < right.size(); j++) {
        verbatim[i][j] = left.get(i).script.sameLetters(right.get(j).script);
        likeness[i][j] = verbatim[i][j] ? Likeness.SAME : likeness(i, j, cosines[j]);
      }
    }
  }

  private static List<Vector> words(List<Profile> profiles) {
    List<Vector> words = new ArrayList<>(profiles.size());
    profiles.forEach(each -> words.add(each.words));
    return words;
  }

  private static List<Passages> passages(List<Profile> profiles) {
    List<Passages> passages = new ArrayList<>(profiles.size());
    profiles.forEach(each -> passages.add(each.passages));
    return passages;
  }

  private Likeness likeness(int i, int j, double words) {
    Profile mine = left.get(i);
    Profile other = right.get(j);
    double titleWords = mine.titleWords.cosine(other.titleWords);
    double titleTopics = mine.titleTopics.cosine(other.titleTopics);
    return new Likeness(
        Math.sqrt(words),
        Math.sqrt(mine.topics.cosine(other.topics)),
        (titleWords + titleTopics) / 2,
        sentences[i][j].best(),
        sentences[i][j].extent(),
        mine.themes.cosine(other.themes),
        Math.max(0, Math.min(1, (passages[i][j].length() - CHANCE) / (CERTAIN - CHANCE))));
  }

  /** Returns how alike the two are: what {@link Similarity#compare} gives. */
  public Likeness likeness(int i, int j) {
    return likeness[i][j];
  }

  /**
   * Returns whether the two say exactly the same, but for punctuation; false where one is empty.
   */
  public boolean verbatim(int i, int j) {
    return verbatim[i][j];
  }

  /**
   * Returns the notions that both name, such as 政策解读, those that weigh most first; five at most.
   */
  public List<String> sharedTopics(int i, int j) {
    return notions(left.get(i).topics.shared(right.get(j).topics));
  }

  /** Returns the themes that both have, what weighs most first, by their ids; five at most. */
  public List<String> sharedThemes(int i, int j) {
    return left.get(i).themes.shared(right.get(j).themes).names(key -> themes.get((int) key), FEW);
  }

  /**
   * Returns the notions that both headings name, or failing that short wordings that both have;
   * five at most.
   */
  public List<String> sharedTitle(int i, int j) {
    Profile mine = left.get(i);
    Profile other = right.get(j);
    List<String> notions = notions(mine.titleTopics.shared(other.titleTopics));
    Script first = mine.title.compareTo(other.title) <= 0 ? mine.title : other.title;
    return notions.isEmpty()
        ? Grams.wordings(first, mine.titleWords.shared(other.titleWords), FEW)
        : notions;
  }

  private List<String> notions(Vector topics) {
    return topics.names(key -> Topics.name(key, glossary), FEW);
  }

  /** Returns short wordings that both have, the rarest first; five at most. */
  public List<String> sharedWords(int i, int j) {
    Profile mine = left.get(i);
    Profile other = right.get(j);
    Script first = mine.script.compareTo(other.script) <= 0 ? mine.script : other.script;
    return Grams.wordings(first, mine.words.shared(other.words), FEW);
  }

  /**
   * Returns the longest passage in common, without punctuation; empty if it is under 5 characters.
   */
  public String longestPassage(int i, int j) {
    return left.get(i).passages.text(passages[i][j]);
  }

  /** Returns how their best pair of sentences begins, left and right; empty where none is alike. */
  public List<String> bestSentences(int i, int j) {
    Sentences.Common common = sentences[i][j];
    return common.best() == 0
        ? List.of()
        : List.of(
            beginning(left.get(i).parts.get(common.left()).text()),
            beginning(right.get(j).parts.get(common.right()).text()));
  }

  private static String beginning(String text) {
    int end = text.offsetByCodePoints(0, Math.min(QUOTE, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
