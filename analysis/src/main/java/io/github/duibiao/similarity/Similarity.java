package io.github.duibiao.similarity;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.TaggedTheme;
import java.util.ArrayList;
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
  private static final double CHANCE = 4;
  private static final double CERTAIN = 20;
  private static final int FEW = 5;
  private static final int QUOTE = 24;

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
    return profile(demand, List.of());
  }

  /**
   * Prepares a task or measure. A task is compared with its heading, a measure has none.
   *
   * @param demand the task or measure
   * @param tagged what a {@link io.github.duibiao.themes.ThemeTagger ThemeTagger} says it is about
   */
  public Profile profile(Demand demand, List<TaggedTheme> tagged) {
    return Profile.of(demand, Topics.themes(tagged, themes), glossary, background);
  }

  /** Compares two, in seven respects. Two in exactly the same words are alike in all of them. */
  public Likeness compare(Profile left, Profile right) {
    return compareAll(List.of(left), List.of(right)).get(0).get(0);
  }

  /**
   * Compares each on the left with each on the right: what {@link #compare} gives, in a fraction of
   * the time.
   *
   * @param left any number of profiles
   * @param right any number of profiles
   * @return for each on the left a list, in it for each on the right how alike the two are
   */
  public List<List<Likeness>> compareAll(List<Profile> left, List<Profile> right) {
    Vector.Index words = new Vector.Index(words(right));
    Sentences sentences = new Sentences(right);
    int[][] longest = Passages.longestLengths(passages(left), passages(right));
    List<List<Likeness>> all = new ArrayList<>(left.size());
    for (int i = 0; i < left.size(); i++) {
      double[] cosines = words.cosines(left.get(i).words);
      List<Sentences.Common> common = sentences.compare(left.get(i));
      List<Likeness> row = new ArrayList<>(right.size());
      for (int j = 0; j < right.size(); j++) {
        row.add(likeness(left.get(i), right.get(j), cosines[j], common.get(j), longest[i][j]));
      }
      all.add(row);
    }
    return all;
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

  private static Likeness likeness(
      Profile left, Profile right, double words, Sentences.Common common, int longest) {
    if (left.script.sameLetters(right.script)) {
      return Likeness.SAME;
    }
    double titleWords = left.titleWords.cosine(right.titleWords);
    double titleTopics = left.titleTopics.cosine(right.titleTopics);
    return new Likeness(
        Math.sqrt(words),
        Math.sqrt(left.topics.cosine(right.topics)),
        (titleWords + titleTopics) / 2,
        common.best(),
        common.extent(),
        left.themes.cosine(right.themes),
        Math.max(0, Math.min(1, (longest - CHANCE) / (CERTAIN - CHANCE))));
  }

  /**
   * Returns whether the two say exactly the same, but for punctuation; false where one is empty.
   */
  public boolean verbatim(Profile left, Profile right) {
    return left.script.sameLetters(right.script);
  }

  /**
   * Returns the notions that both name, such as 政策解读, those that weigh most first; five at most.
   */
  public List<String> sharedTopics(Profile left, Profile right) {
    return left.topics.shared(right.topics).names(key -> Topics.name(key, glossary), FEW);
  }

  /** Returns the themes that both have, what weighs most first, by their ids; five at most. */
  public List<String> sharedThemes(Profile left, Profile right) {
    return left.themes.shared(right.themes).names(key -> themes.get((int) key), FEW);
  }

  /**
   * Returns the notions that both headings name, or failing that short wordings that both have;
   * five at most.
   */
  public List<String> sharedTitle(Profile left, Profile right) {
    Profile first = left.title.compareTo(right.title) <= 0 ? left : right;
    List<String> notions =
        left.titleTopics.shared(right.titleTopics).names(key -> Topics.name(key, glossary), FEW);
    return notions.isEmpty()
        ? Grams.wordings(first.title, left.titleWords.shared(right.titleWords), FEW)
        : notions;
  }

  /** Returns short wordings that both have, the rarest first; five at most. */
  public List<String> sharedWords(Profile left, Profile right) {
    Profile first = left.script.compareTo(right.script) <= 0 ? left : right;
    return Grams.wordings(first.script, left.words.shared(right.words), FEW);
  }

  /**
   * Returns the longest passage in common, without punctuation; empty if it is under 5 characters.
   */
  public String longestPassage(Profile left, Profile right) {
    return left.passages.longest(right.passages);
  }

  /** Returns how their best pair of sentences begins, left and right; empty where none is alike. */
  public List<String> bestSentences(Profile left, Profile right) {
    return Sentences.best(left, right).stream().map(Similarity::beginning).toList();
  }

  private static String beginning(String text) {
    int end = text.offsetByCodePoints(0, Math.min(QUOTE, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
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
