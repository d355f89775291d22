package io.github.duibiao.similarity;

import java.util.List;

/**
 * What the likenesses of one task or measure with each of some others rest on, in words. Each of
 * the others is known by its place in the list that was compared, from 0. Immutable.
 */
public final class Grounds {
  private static final int FEW = 5;
  private static final int QUOTE = 24;

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
    places = words.places(mine.words);
    this.sentences = sentences;
    this.passages = passages;
    this.glossary = glossary;
    this.themes = themes;
  }

  /**
   * Returns the notions that both name, such as 政策解读, those that weigh most first; five at most.
   */
  public List<String> sharedTopics(int j) {
    return notions(mine.topics, others.get(j).topics);
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
    Profile other = others.get(j);
    List<String> notions = notions(mine.titleTopics, other.titleTopics);
    if (!notions.isEmpty()) {
      return notions;
    }
    boolean ordered = mine.titleGrams.text().compareTo(other.titleGrams.text()) <= 0;
    Profile first = ordered ? mine : other;
    Profile second = ordered ? other : mine;
    return first.titleGrams.wordings(first.titleWords.products(second.titleWords), FEW);
  }

  /** Returns short wordings that both have, the rarest first; five at most. */
  public List<String> sharedWords(int j) {
    Profile other = others.get(j);
    return mine.script.compareTo(other.script) <= 0
        ? mine.grams.wordings(words.products(mine.words, places, j), FEW)
        : other.grams.wordings(words.productsOfOther(mine.words, places, j), FEW);
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
            beginning(mine.parts.get(common.left()).text()),
            beginning(others.get(j).parts.get(common.right()).text()));
  }

  private static String beginning(String text) {
    int end = text.offsetByCodePoints(0, Math.min(QUOTE, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
