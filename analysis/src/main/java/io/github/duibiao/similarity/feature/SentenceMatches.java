package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the sentences of one demand beside those of another.
 *
 * <p>Two sentences are alike by their wording; where a glossary is known, by their topics, seven
 * parts, and their wording, three parts, and not at all without a topic in common. A sentence
 * corresponds as far as its nearest counterpart is more alike than two sentences are by chance; how
 * much of a demand corresponds is the share of its text that such sentences make up.
 */
final class SentenceMatches {
  private static final double TOPICS = 0.7;
  private static final double WORDS = 0.3;
  private static final double CHANCE = 0.4;
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair each) -> -each.likeness)
          .thenComparing(Pair::first)
          .thenComparing(Pair::second);

  private SentenceMatches() {}

  /**
   * A pair of sentences that correspond, known by their places and, so that ties are broken alike
   * whichever plan is on the left, by their texts in order.
   */
  record Pair(double likeness, int left, int right, String first, String second) {}

  /**
   * What two demands have in common.
   *
   * @param best how alike their best pair of sentences is, 0 to 1
   * @param leftShare the share of the left text whose sentences correspond, 0 to 1
   * @param rightShare the share of the right text
   * @param pairs the sentences that correspond, each once, the most alike first
   */
  record Common(double best, double leftShare, double rightShare, List<Pair> pairs) {}

  /** Returns how alike the best pair of sentences is: what {@link #compare} says, in less time. */
  static double best(Weighed left, int i, Weighed right, int j, boolean topical) {
    List<Profile.Content> mine = left.profiles.get(i).sentences;
    List<Profile.Content> other = right.profiles.get(j).sentences;
    Vector[] leftWords = left.sentences(i);
    Vector[] rightWords = right.sentences(j);
    double best = 0;
    for (int a = 0; a < leftWords.length; a++) {
      for (int b = 0; b < rightWords.length; b++) {
        double topics = topical ? Math.sqrt(mine.get(a).topics().cosine(other.get(b).topics())) : 0;
        if (likeness(topical, topics, 1) > best) {
          double words = Math.sqrt(leftWords[a].cosine(rightWords[b]));
          best = Math.max(best, likeness(topical, topics, words));
        }
      }
    }
    return best;
  }

  /**
   * Compares.
   *
   * @param topical whether a glossary is known, so that topics count
   */
  static Common compare(Weighed left, int i, Weighed right, int j, boolean topical) {
    List<Profile.Content> mine = left.profiles.get(i).sentences;
    List<Profile.Content> other = right.profiles.get(j).sentences;
    Vector[] leftWords = left.sentences(i);
    Vector[] rightWords = right.sentences(j);
    double best = 0;
    double[] leftBest = new double[mine.size()];
    double[] rightBest = new double[other.size()];
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < leftBest.length; a++) {
      for (int b = 0; b < rightBest.length; b++) {
        double topics = topical ? mine.get(a).topics().cosine(other.get(b).topics()) : 0;
        if (topical && topics == 0) {
          continue;
        }
        double words = Math.sqrt(leftWords[a].cosine(rightWords[b]));
        double each = likeness(topical, Math.sqrt(topics), words);
        best = Math.max(best, each);
        leftBest[a] = Math.max(leftBest[a], each);
        rightBest[b] = Math.max(rightBest[b], each);
        if (each > CHANCE) {
          pairs.add(pair(each, a, b, mine.get(a).text(), other.get(b).text()));
        }
      }
    }
    return new Common(best, share(mine, leftBest), share(other, rightBest), oneToOne(pairs));
  }

  static double likeness(boolean topical, double topics, double words) {
    return !topical ? words : topics == 0 ? 0 : TOPICS * topics + WORDS * words;
  }

  private static Pair pair(double likeness, int a, int b, String mine, String other) {
    boolean ordered = mine.compareTo(other) <= 0;
    return new Pair(likeness, a, b, ordered ? mine : other, ordered ? other : mine);
  }

  private static double share(List<Profile.Content> sentences, double[] best) {
    double all = 0;
    double common = 0;
    for (int k = 0; k < best.length; k++) {
      int length = sentences.get(k).grams().text().length();
      all += length;
      common += length * Math.max(0, (best[k] - CHANCE) / (1 - CHANCE));
    }
    return all == 0 ? 0 : common / all;
  }

  private static List<Pair> oneToOne(List<Pair> pairs) {
    pairs.sort(BEST_FIRST);
    List<Pair> chosen = new ArrayList<>();
    for (Pair each : pairs) {
      if (chosen.stream().noneMatch(c -> c.left == each.left || c.right == each.right)) {
        chosen.add(each);
      }
    }
    return List.copyOf(chosen);
  }
}
