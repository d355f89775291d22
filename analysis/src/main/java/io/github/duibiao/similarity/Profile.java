package io.github.duibiao.similarity;

import java.util.List;

/**
 * A task or measure prepared for comparison. Made by {@link Similarity#profiles}; immutable, to be
 * compared as often as one likes.
 */
public final class Profile {
  final Script script;
  final Content heading;
  final Content whole;
  final List<Content> sentences;
  final Vector themes;
  final Passages passages;

  /**
   * What a text says.
   *
   * @param text the text, as it was written
   * @param beginning how it begins, to be quoted
   * @param grams its n-grams
   * @param words these, weighted
   * @param topics what it is about
   */
  record Content(String text, String beginning, Grams grams, Vector words, Vector topics) {}

  Profile(Script script, Content heading, Content whole, List<Content> sentences, Vector themes) {
    this.script = script;
    this.heading = heading;
    this.whole = whole;
    this.sentences = List.copyOf(sentences);
    this.themes = themes;
    passages = new Passages(script);
  }
}
