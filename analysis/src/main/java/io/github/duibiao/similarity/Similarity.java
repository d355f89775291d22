package io.github.duibiao.similarity;

import io.github.duibiao.plan.Demand;
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
  private static final double PART_TOPICS = 0.7;
  private static final double PART_WORDS = 0.3;
  private static final double CHANCE = 4;
  private static final double CERTAIN = 20;
  private static final int FEW = 5;
  private static final int QUOTE = 24;

  private final Glossary glossary;
  private final Background background;

  private Similarity(Glossary glossary, Background background) {
    this.glossary = glossary;
    this.background = background;
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

  /** Prepares a task or measure. A task is compared with its heading, a measure has none. */
  public Profile profile(Demand demand) {
    return Profile.of(demand, glossary, background);
  }

  /** Compares two, in five respects. Two in exactly the same words are alike in all of them. */
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
    double[][] words = Vector.cosines(words(left), words(right));
    int[][] longest = Passages.longestLengths(passages(left), passages(right));
    List<List<Likeness>> all = new ArrayList<>(left.size());
    for (int i = 0; i < left.size(); i++) {
      List<Likeness> row = new ArrayList<>(right.size());
      for (int j = 0; j < right.size(); j++) {
        row.add(likeness(left.get(i), right.get(j), words[i][j], longest[i][j]));
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

  private Likeness likeness(Profile left, Profile right, double words, int longest) {
    if (verbatim(left, right)) {
      return Likeness.SAME;
    }
    double titleWords = left.titleWords.cosine(right.titleWords);
    double titleTopics = left.titleTopics.cosine(right.titleTopics);
    return new Likeness(
        Math.sqrt(words),
        Math.sqrt(left.topics.cosine(right.topics)),
        (titleWords + titleTopics) / 2,
        bestPart(left, right),
        Math.max(0, Math.min(1, (longest - CHANCE) / (CERTAIN - CHANCE))));
  }

  /**
   * Returns whether the two say exactly the same, but for punctuation; false where one is empty.
   */
  public boolean verbatim(Profile left, Profile right) {
    return left.script.sameLetters(right.script);
  }

  /** How alike the best pair of sentences is, among those that have a topic in common. */
  private static double bestPart(Profile left, Profile right) {
    double best = 0;
    for (Profile.Part mine : left.parts) {
      for (Profile.Part other : right.parts) {
        best = Math.max(best, part(mine, other, best));
      }
    }
    return best;
  }

  /** How alike two sentences are; 0 where they cannot be as alike as the least that matters. */
  private static double part(Profile.Part left, Profile.Part right, double least) {
    double topics = left.topics().cosine(right.topics());
    double most = PART_TOPICS * Math.sqrt(topics) + PART_WORDS;
    if (topics == 0 || most < least) {
      return 0;
    }
    return most - PART_WORDS * (1 - Math.sqrt(left.words().cosine(right.words())));
  }

  /**
   * Returns the notions that both name, such as 政策解读, those that weigh most first; five at most.
   */
  public List<String> sharedTopics(Profile left, Profile right) {
    return left.topics.shared(right.topics).names(key -> Topics.name(key, glossary), FEW);
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
    double best = bestPart(left, right);
    List<String> sentences = List.of();
    String first = "";
    for (Profile.Part mine : left.parts) {
      for (Profile.Part other : right.parts) {
        if (best > 0 && part(mine, other, best) == best) {
          // Of several pairs one is taken that does not depend on which plan is on the left.
          boolean ordered = mine.text().compareTo(other.text()) <= 0;
          String both = ordered ? mine.text() + other.text() : other.text() + mine.text();
          if (sentences.isEmpty() || both.compareTo(first) < 0) {
            first = both;
            sentences = List.of(beginning(mine.text()), beginning(other.text()));
          }
        }
      }
    }
    return sentences;
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
