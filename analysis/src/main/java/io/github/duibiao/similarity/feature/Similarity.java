package io.github.duibiao.similarity.feature;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import java.util.List;

/**
 * Compares tasks with tasks and measures with measures, by what they say and, in a {@link Field}
 * that has a glossary, by what they are about.
 *
 * <pre>{@code
 * Similarity similarity = Similarity.of(Field.general());
 * DemandSimilarity likeness = similarity.compare(similarity.profile(ours), similarity.profile(theirs));
 * }</pre>
 *
 * <p>Comparing is symmetric, and depends on nothing but what is compared: words are weighed by how
 * rare they are in it and in a fixed background. Immutable; safe for use by many threads.
 */
public final class Similarity {
  private final Field field;
  private final FieldWords known;
  private final Background background;
  private final List<String> themes;

  private Similarity(Field field, Background background, Codebook codebook) {
    this.field = field;
    this.known = FieldWords.of(field);
    this.background = background;
    themes = codebook.themes().stream().map(Theme::id).toList();
  }

  private static final class Standard {
    static final Background BACKGROUND = Background.of(Lines.of("background.tsv"));
  }

  /** Returns the one of the field of open-government work. */
  public static Similarity standard() {
    return of(Field.openGovernment());
  }

  /** Returns the one of a field, with the background that comes with the library. */
  public static Similarity of(Field field) {
    return new Similarity(field, Standard.BACKGROUND, Codebook.standard());
  }

  /** Returns the same with the themes of another codebook. */
  public Similarity withCodebook(Codebook codebook) {
    return new Similarity(field, background, codebook);
  }

  /**
   * Returns the same with a background of your own plans in place of that of the library.
   *
   * @param plans the plans whose tasks are counted, at least one; a few dozen tasks at least should
   *     be among them
   */
  public Similarity weighedBy(List<Plan> plans) {
    return new Similarity(field, BackgroundCounts.of(plans).background(), Codebook.standard());
  }

  /** Returns the field. */
  public Field field() {
    return field;
  }

  /** Prepares a task or measure whose themes are not known. */
  public Profile profile(Demand demand) {
    return profiles().profile(demand);
  }

  /** Prepares all tasks and measures of one plan, in a part of the time that each alone takes. */
  public Profiles profiles() {
    return new Profiles(known.glossary(), known.words(), themes);
  }

  /** Compares two, in seven respects. Two in exactly the same words are alike in all of them. */
  public DemandSimilarity compare(Profile left, Profile right) {
    return compareAll(List.of(left), List.of(right)).likeness(0, 0);
  }

  /**
   * Compares each on the left with each on the right. How rare a word is, is counted over all of
   * them.
   *
   * @param left any number of profiles
   * @param right any number of profiles
   */
  public Pairs compareAll(List<Profile> left, List<Profile> right) {
    Rarity rarity = Rarity.of(background, left, right);
    return pairs(left, rarity, indexed(right, rarity));
  }

  /**
   * Prepares profiles to be compared with many others, words weighed by the background alone: what
   * is found of one does not depend on what else is compared.
   *
   * @param right any number of profiles
   */
  public Reference reference(List<Profile> right) {
    Rarity rarity = Rarity.of(background);
    return new Reference(this, rarity, indexed(right, rarity));
  }

  /** Profiles that others are compared with, prepared once. Made by {@link #reference}. */
  public static final class Reference {
    private final Similarity similarity;
    private final Rarity rarity;
    private final Indexed indexed;

    private Reference(Similarity similarity, Rarity rarity, Indexed indexed) {
      this.similarity = similarity;
      this.rarity = rarity;
      this.indexed = indexed;
    }

    /** Compares each on the left with each of these. */
    public Pairs compare(List<Profile> left) {
      return similarity.pairs(left, rarity, indexed);
    }
  }

  private Indexed indexed(List<Profile> right, Rarity rarity) {
    return new Indexed(new Weighed(right, rarity), known.glossary().size() > 0);
  }

  private Pairs pairs(List<Profile> left, Rarity rarity, Indexed right) {
    return new Pairs(new Weighed(left, rarity), right, known.glossary(), themes);
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
  public static List<CommonWording> passages(String left, String right, int atLeast) {
    if (atLeast < Passages.SHORTEST) {
      throw new IllegalArgumentException(
          "passages of under " + Passages.SHORTEST + " characters are chance: " + atLeast);
    }
    return new Passages(Script.of(left)).tiles(new Passages(Script.of(right)), atLeast);
  }
}
