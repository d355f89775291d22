package io.github.duibiao.similarity;

import java.util.List;

/**
 * What the likenesses of one task or measure with each of some others rest on, in words. Each of
 * the others is known by its place in the list that was compared, from 0. Immutable.
 */
public final class Grounds {
  private static final int FEW = 5;

  private final Profile mine;
  private final List<Profile> others;
  private final Vector.Index words;
  private final int[] places;
  private final Sentences.Common[] sentences;
  private final Passages.Run[] passages;
  private final Glossary glossary;
  private final List<String> themes;

  Grounds(
      Profile mine,
      List<Profile> others,
      Vector.Index words,
      Sentences.Common[] sentences,
      Passages.Run[] passages,
      Glossary glossary,
      List<String> themes) {
    this.mine = mine;
    this.others = others;
    this.words = words;
    places = words.places(mine.whole.words());
    this.sentences = sentences;
    this.passages = passages;
    this.glossary = glossary;
    this.themes = themes;
  }

  /**
   * Returns the notions that both name, such as 政策解读, those that weigh most first; five at most.
   */
  public List<String> sharedTopics(int j) {
    return notions(mine.whole.topics(), others.get(j).whole.topics());
  }

  private List<String> notions(Vector one, Vector other) {
    return one.shared(other, key -> Topics.name(key, glossary), FEW);
  }

  /** Returns the themes that both have, what weighs most first, by their ids; five at most. */
  public List<String> sharedThemes(int j) {
    return mine.themes.shared(others.get(j).themes, key -> themes.get((int) key), FEW);
  }

  /**
   * Returns the notions that both headings name, or failing that short wordings that both have;
   * five at most.
   */
  public List<String> sharedTitle(int j) {
    Profile.Content one = mine.heading;
    Profile.Content other = others.get(j).heading;
    List<String> notions = notions(one.topics(), other.topics());
    if (!notions.isEmpty()) {
      return notions;
    }
    return one.grams().text().compareTo(other.grams().text()) <= 0
        ? one.grams().wordings(one.words().products(other.words()), FEW)
        : other.grams().wordings(other.words().products(one.words()), FEW);
  }

  /** Returns short wordings that both have, the rarest first; five at most. */
  public List<String> sharedWords(int j) {
    Profile other = others.get(j);
    Vector mineWords = mine.whole.words();
    return mine.script.compareTo(other.script) <= 0
        ? mine.whole.grams().wordings(words.products(mineWords, places, j), FEW)
        : other.whole.grams().wordings(words.productsOfOther(mineWords, places, j), FEW);
  }

  /**
   * Returns the longest passage in common, without punctuation; empty if it is under 5 characters.
   */
  public String longestPassage(int j) {
    return mine.passages.text(passages[j]);
  }

  /** Returns how their best pair of sentences begins, left and right; empty where none is alike. */
  public List<String> bestSentences(int j) {
    Sentences.Common common = sentences[j];
    return common.best() == 0
        ? List.of()
        : List.of(
            mine.sentences.get(common.left()).beginning(),
            others.get(j).sentences.get(common.right()).beginning());
  }
}
