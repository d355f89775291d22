package io.github.duibiao.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the sentences of one demand beside those of many others.
 *
 * <p>Two sentences are alike by their topics, seven parts, and their wording, three parts; without
 * a topic in common they are not. Pairs of them are made the likest first, each sentence once; what
 * remains of their likeness above chance is summed and brought between 0 and 1 on a logarithmic
 * scale, since the second sentence in common says more than the fifth.
 */
final class Sentences {
  private static final double TOPICS = 0.7;
  private static final double WORDS = 0.3;
  private static final double CHANCE = 0.4;
  private static final double FULL = StrictMath.log(1 + 3);
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair each) -> -each.likeness)
          .thenComparing(Pair::first)
          .thenComparing(Pair::second);

  private final List<Profile> profiles;
  private final Contents all;

  /**
   * A pair of sentences, known by their places and, so that ties are broken alike whichever plan is
   * on the left, by their texts in order.
   */
  private record Pair(double likeness, int left, int right, String first, String second) {}

  /**
   * What two demands have in common.
   *
   * @param best how alike their best pair of sentences is, 0 to 1
   * @param left the place of the left one of that pair; of no meaning where none is alike
   * @param right the place of the right one
   * @param extent how many sentences correspond, 0 to 1
   */
  record Common(double best, int left, int right, double extent) {}

  /**
   * Prepares the sentences of some demands.
   *
   * @param profiles the demands
   * @param wholes their whole texts: where each is but one sentence, there is nothing to prepare
   */
  Sentences(List<Profile> profiles, Contents wholes) {
    this.profiles = profiles;
    all = wholes.or(profiles.stream().flatMap(each -> each.sentences.stream()).toList());
  }

  /** Lays the sentences of a demand beside those of each of the others. */
  Common[] compare(Profile left) {
    double[][] likeness = new double[left.sentences.size()][];
    for (int i = 0; i < likeness.length; i++) {
      Contents.Row row = all.row(left.sentences.get(i));
      likeness[i] = new double[row.topics.length];
      for (int j = 0; j < likeness[i].length; j++) {
        likeness[i][j] = likeness(row.topics[j], row.words[j]);
      }
    }
    Common[] common = new Common[profiles.size()];
    int start = 0;
    for (int k = 0; k < common.length; k++) {
      common[k] = common(left.sentences, profiles.get(k).sentences, likeness, start);
      start += profiles.get(k).sentences.size();
    }
    return common;
  }

  private static Common common(
      List<Profile.Content> left, List<Profile.Content> right, double[][] likeness, int start) {
    double best = 0;
    int bestLeft = 0;
    int bestRight = 0;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double each = likeness[i][start + j];
        String mine = left.get(i).text();
        String other = right.get(j).text();
        if (each > best
            || (each == best
                && each > 0
                && joined(mine, other)
                        .compareTo(joined(left.get(bestLeft).text(), right.get(bestRight).text()))
                    < 0)) {
          best = each;
          bestLeft = i;
          bestRight = j;
        }
        if (each > CHANCE) {
          boolean ordered = mine.compareTo(other) <= 0;
          pairs.add(new Pair(each, i, j, ordered ? mine : other, ordered ? other : mine));
        }
      }
    }
    double extent = pairs.isEmpty() ? 0 : extent(pairs, left.size(), right.size());
    return new Common(best, bestLeft, bestRight, extent);
  }

  /** Tells pairs that are equally alike apart, whichever plan is on the left. */
  private static String joined(String one, String other) {
    return one.compareTo(other) <= 0 ? one + other : other + one;
  }

  private static double extent(List<Pair> pairs, int left, int right) {
    pairs.sort(BEST_FIRST);
    boolean[] usedLeft = new boolean[left];
    boolean[] usedRight = new boolean[right];
    double sum = 0;
    for (Pair pair : pairs) {
      if (!usedLeft[pair.left] && !usedRight[pair.right]) {
        usedLeft[pair.left] = true;
        usedRight[pair.right] = true;
        sum += (pair.likeness - CHANCE) / (1 - CHANCE);
      }
    }
    return Math.min(1, StrictMath.log(1 + sum) / FULL);
  }

  private static double likeness(double topics, double words) {
    return topics == 0 ? 0 : TOPICS * Math.sqrt(topics) + WORDS * Math.sqrt(words);
  }
}
