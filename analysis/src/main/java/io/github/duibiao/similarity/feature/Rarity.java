package io.github.duibiao.similarity.feature;

import java.util.Collection;

/**
 * How much characters and pairs of characters tell, by how rare they are: in the texts that are
 * compared and, counted half, in the background (inverse document frequency, Spärck Jones 1972).
 *
 * <p>The background alone would take every word of a field that it does not know for telling, such
 * as 隐患 in a plan of work safety; a few texts alone do not know that 加强 tells nothing.
 */
final class Rarity {
  private final Background background;

  /** What the texts have, numbered, and in how many of them it is. */
  private final LongTable numbers;

  private final int[] counts;

  /** Their weights, as far as they have been asked for. */
  private final double[] known;

  /** What a text counts for, if a task of the background counts for one. */
  private final int worth;

  /** By how often something occurs. */
  private final double[] weights;

  private Rarity(Background background, LongTable numbers, int[] counts, int texts, int worth) {
    this.background = background;
    this.numbers = numbers;
    this.counts = counts;
    known = new double[numbers.size()];
    this.worth = worth;
    int all = background.tasks() + worth * texts;
    weights = new double[all + 1];
  }

  /** Weighs by the background alone, so that the weights do not depend on what is compared. */
  static Rarity of(Background background) {
    Rarity rarity = new Rarity(background, new LongTable(0), new int[0], 0, 1);
    for (int count = 0; count < rarity.weights.length; count++) {
      rarity.weights[count] = rarity.logarithm(count);
    }
    return rarity;
  }

  /** Weighs by the background and by these profiles. Not thread-safe. */
  static Rarity of(Background background, Collection<Profile> left, Collection<Profile> right) {
    int size = 0;
    for (Profile each : left) {
      size += each.whole.grams().keys().length;
    }
    for (Profile each : right) {
      size += each.whole.grams().keys().length;
    }
    LongTable numbers = new LongTable(size / 4);
    int[] counts = new int[size];
    count(left, numbers, counts);
    count(right, numbers, counts);
    return new Rarity(background, numbers, counts, left.size() + right.size(), 2);
  }

  private static void count(Collection<Profile> profiles, LongTable numbers, int[] counts) {
    for (Profile each : profiles) {
      for (long key : each.whole.grams().keys()) {
        counts[numbers.number(key)]++;
      }
    }
  }

  /** In units of a text: half a text is added, so that what occurs everywhere weighs a little. */
  private double logarithm(int count) {
    double all = (double) (weights.length - 1) / worth + 1;
    return StrictMath.log(all / Math.max(1, (double) count / worth + 0.5));
  }

  /** Returns the weight of an n-gram, positive: the rarer, the more. */
  double weight(long gram) {
    int number = numbers.get(gram);
    if (number == LongTable.ABSENT) {
      return ofCount(background.count(gram));
    }
    if (known[number] == 0) {
      known[number] = ofCount(background.count(gram) + worth * counts[number]);
    }
    return known[number];
  }

  private double ofCount(int count) {
    if (weights[count] == 0) {
      weights[count] = logarithm(count);
    }
    return weights[count];
  }
}
