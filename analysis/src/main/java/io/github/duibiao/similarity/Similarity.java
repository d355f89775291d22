package io.github.duibiao.similarity;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import java.util.List;

/**
 * Compares tasks with tasks and measures with measures, by what they say and what they are about.
 *
 * <pre>{@code
 * Similarity similarity = Similarity.standard();
 * Likeness likeness = similarity.compare(similarity.profile(ours), similarity.profile(theirs));
 * }</pre>
 *
 * <p>Comparing is symmetric, and depends on nothing but the two: the weights of words and notions
 * come from a fixed background. Immutable; safe for use by many threads.
 */
public final class Similarity {
  private final Glossary glossary;
  private final Background background;
  private final List<String> themes;

  private Similarity(Glossary glossary, Background background) {
    this.glossary = glossary;
    this.background = background;
    themes = Codebook.standard().themes().stream().map(Theme::id).toList();
  }

  private static final class Standard {
    static final Similarity INSTANCE = load();

    private static Similarity load() {
      Glossary glossary = Glossary.of(Lines.of("glossary.tsv"));
      return new Similarity(glossary, Background.of(Lines.of("background.tsv"), glossary));
    }
  }

  /** Returns the one with the glossary and the background that come with the library. */
  public static Similarity standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns one that weighs words and notions by how common they are in plans of your own, with the
   * glossary that comes with the library.
   *
   * @param plans the plans whose tasks are counted, at least one; a few dozen tasks at least should
   *     be among them
   */
  public static Similarity weighedBy(List<Plan> plans) {
    Glossary glossary = standard().glossary;
    return new Similarity(glossary, BackgroundCounts.of(plans, glossary).background(glossary));
  }

  /** Prepares a task or measure whose themes are not known. */
  public Profile profile(Demand demand) {
    return profiles().profile(demand, List.of());
  }

  /** Prepares all tasks and measures of one plan, in a part of the time that each alone takes. */
  public Profiles profiles() {
    return new Profiles(glossary, background, themes);
  }

  /** Compares two, in seven respects. Two in exactly the same words are alike in all of them. */
  public Likeness compare(Profile left, Profile right) {
    return compareAll(List.of(left), List.of(right)).likeness(0, 0);
  }

  /**
   * Compares each on the left with each on the right: what {@link #compare} gives, in a fraction of
   * the time, and what it rests on.
   *
   * @param left any number of profiles
   * @param right any number of profiles
   */
  public Pairs compareAll(List<Profile> left, List<Profile> right) {
    return new Pairs(left, right, glossary, themes);
  }

  /**
   * Returns the wording that two texts have in common, with its place in both, in the order of the
   * left text. Passages do not overlap; the longest are taken first (greedy string tiling, Wise
   * 1993).
   *
   * @param left a text
   * @param right another
   * @param atLeast how many characters a passage has at least, without punctuation; 5 at least
   * @throws IllegalArgumentException if {@code atLeast} is under 5
   */
  public static List<Passage> passages(String left, String right, int atLeast) {
    if (atLeast < Passages.SHORTEST) {
      throw new IllegalArgumentException(
          "passages of under " + Passages.SHORTEST + " characters are chance: " + atLeast);
    }
    return new Passages(Script.of(left)).tiles(new Passages(Script.of(right)), atLeast);
  }
}
