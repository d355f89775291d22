package io.github.duibiao.similarity.feature;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;

/**
 * A task or measure prepared for comparison. Made by {@link Similarity#profiles}; immutable, to be
 * compared as often as one likes.
 */
public final class Profile {
  final Script script;

  /** The letters alone. */
  final String letters;

  final Content heading;
  final Content whole;
  final List<Content> sentences;
  private final Supplier<Vector> themes;
  private final Supplier<Passages> passages;

  /**
   * What a text says.
   *
   * @param text the text, as it was written
   * @param grams its characters and pairs of characters
   * @param topics what it is about
   */
  record Content(String text, Grams grams, Vector topics) {}

  /** Returns how many letters the heading and the text have, punctuation left out. */
  public int length() {
    return letters.length();
  }

  Profile(
      Script script,
      Content heading,
      Content whole,
      List<Content> sentences,
      Supplier<Vector> themes) {
    this.script = script;
    letters = script.letters();
    this.heading = heading;
    this.whole = whole;
    this.sentences = List.copyOf(sentences);
    this.themes = Suppliers.memoize(themes::get);
    passages = Suppliers.memoize(() -> new Passages(script));
  }

  /** Returns what a tagger says it is about; found when first asked for. */
  Vector themes() {
    return themes.get();
  }

  /** Returns its passages; found when first asked for. */
  Passages passages() {
    return passages.get();
  }
}
