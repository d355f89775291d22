package io.github.duibiao.similarity;

import io.github.duibiao.plan.Cancellation;
import java.util.ArrayList;
import java.util.List;

/**
 * Every pair of some tasks or measures with some others: how alike the two are. A pair is known by
 * the places of the two in the lists that were compared, from 0. Made by {@link
 * Similarity#compareAll}; immutable.
 */
public final class Pairs {
  private static final double CHANCE = 4;
  private static final double CERTAIN = 20;

  private final List<Profile> left;
  private final List<Profile> right;
  private final Glossary glossary;
  private final List<String> themes;
  private final Vector.Index words;
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
    Contents headings = new Contents(right.stream().map(each -> each.heading).toList());
    Contents wholes = new Contents(right.stream().map(each -> each.whole).toList());
    Sentences others = new Sentences(right, wholes);
    words = wholes.words();
    for (int i = 0; i < left.size(); i++) {
      Cancellation.check();
      Contents.Row heading = headings.row(left.get(i).heading);
      Contents.Row whole = wholes.row(left.get(i).whole);
      sentences[i] = others.compare(left.get(i));
      for (int j = 0; j < right.size(); j++) {
        verbatim[i][j] = left.get(i).script.sameLetters(right.get(j).script);
        likeness[i][j] = verbatim[i][j] ? Likeness.SAME : likeness(i, j, heading, whole);
      }
    }
  }

  private static List<Passages> passages(List<Profile> profiles) {
    List<Passages> passages = new ArrayList<>(profiles.size());
    profiles.forEach(each -> passages.add(each.passages));
    return passages;
  }

  private Likeness likeness(int i, int j, Contents.Row heading, Contents.Row whole) {
    return new Likeness(
        Math.sqrt(whole.words[j]),
        Math.sqrt(whole.topics[j]),
        (heading.words[j] + heading.topics[j]) / 2,
        sentences[i][j].best(),
        sentences[i][j].extent(),
        left.get(i).themes.cosine(right.get(j).themes),
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

  /** Returns what the likenesses of one on the left with each on the right rest on. */
  public Grounds grounds(int i) {
    return new Grounds(left.get(i), right, words, sentences[i], passages[i], glossary, themes);
  }
}
