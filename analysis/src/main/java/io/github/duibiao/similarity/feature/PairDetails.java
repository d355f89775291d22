package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the likeness of a pair rests on, in words. Made by {@link Pairs#grounds}; immutable. */
public final class PairDetails {
  private static final int FEW = 5;

  private final Profile left;
  private final Profile right;
  private final Vector leftWords;
  private final Vector rightWords;
  private final Vector leftHeading;
  private final Vector rightHeading;
  private final Supplier<SentenceMatches.Common> sentences;
  private final Glossary glossary;
  private final List<String> themes;

  PairDetails(
      Weighed left,
      int i,
      Weighed right,
      int j,
      Supplier<SentenceMatches.Common> sentences,
      Glossary glossary,
      List<String> themes) {
    this.left = left.profiles.get(i);
    this.right = right.profiles.get(j);
    leftWords = left.wholes.get(i);
    rightWords = right.wholes.get(j);
    leftHeading = left.headings.get(i);
    rightHeading = right.headings.get(j);
    this.sentences = sentences;
    this.glossary = glossary;
    this.themes = themes;
  }

  /**
   * Two sentences that correspond, as written.
   *
   * @param left the left one
   * @param right the right one
   */
  public record SentencePair(String left, String right) {}

  /**
   * Returns the notions that both name, such as 政策解读, or that what they name is a part of, those
   * that weigh most first; five at most.
   */
  public List<String> sharedTopics() {
    return notions(left.whole.topics(), right.whole.topics());
  }

  private List<String> notions(Vector one, Vector other) {
    return one.shared(other, key -> Topics.name(key, glossary), FEW);
  }

  /** Returns the themes that both have, what weighs most first, by their ids; five at most. */
  public List<String> sharedThemes() {
    return left.themes().shared(right.themes(), key -> themes.get((int) key), FEW);
  }

  /**
   * Returns the notions that both headings name, or failing that short wordings that both have;
   * five at most.
   */
  public List<String> sharedTitle() {
    List<String> notions = notions(left.heading.topics(), right.heading.topics());
    return notions.isEmpty()
        ? wordings(left.heading.grams(), leftHeading, right.heading.grams(), rightHeading)
        : notions;
  }

  /** Returns short wordings that both have, the rarest first; five at most. */
  public List<String> sharedWords() {
    return wordings(left.whole.grams(), leftWords, right.whole.grams(), rightWords);
  }

  private static List<String> wordings(Grams one, Vector ofOne, Grams other, Vector ofOther) {
    return one.text().compareTo(other.text()) <= 0
        ? one.wordings(ofOne.products(ofOther), FEW)
        : other.wordings(ofOther.products(ofOne), FEW);
  }

  /**
   * Returns the longest passage in common, without punctuation; empty if it is under 5 characters.
   */
  public String longestPassage() {
    return left.passages().text(left.passages().longest(right.passages()));
  }

  /** Returns the sentences that correspond, each in one pair, the most alike first. */
  public List<SentencePair> sentences() {
    List<SentencePair> pairs = new ArrayList<>();
    for (SentenceMatches.Pair each : sentences.get().pairs()) {
      pairs.add(
          new SentencePair(
              left.sentences.get(each.left()).text(), right.sentences.get(each.right()).text()));
    }
    return List.copyOf(pairs);
  }
}
