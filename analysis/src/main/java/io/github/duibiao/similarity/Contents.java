package io.github.duibiao.similarity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Texts that others are laid beside, one at a time: how alike the words are, and the topics. What
 * is laid beside them a second time, such as a sentence that several measures have, is not compared
 * again. Not thread-safe.
 */
final class Contents {
  private final List<Profile.Content> texts;
  private final Vector.Index words;
  private final Vector.Index topics;
  private final IdentityHashMap<Profile.Content, Row> rows = new IdentityHashMap<>();

  /** How alike one text is to each of these. */
  static final class Row {
    /** The cosines of their n-grams. */
    final double[] words;

    /** The cosines of their topics. */
    final double[] topics;

    private Row(double[] words, double[] topics) {
      this.words = words;
      this.topics = topics;
    }
  }

  Contents(List<Profile.Content> texts) {
    this.texts = texts;
    List<Vector> words = new ArrayList<>(texts.size());
    List<Vector> topics = new ArrayList<>(texts.size());
    for (Profile.Content each : texts) {
      words.add(each.words());
      topics.add(each.topics());
    }
    this.words = new Vector.Index(words);
    this.topics = new Vector.Index(topics);
  }

  /** Returns these if they are the texts given, or else others. */
  Contents or(List<Profile.Content> others) {
    return texts.equals(others) ? this : new Contents(others);
  }

  Vector.Index words() {
    return words;
  }

  /** Lays a text beside each of these. */
  Row row(Profile.Content text) {
    return rows.computeIfAbsent(
        text, each -> new Row(words.cosines(each.words()), topics.cosines(each.topics())));
  }
}
