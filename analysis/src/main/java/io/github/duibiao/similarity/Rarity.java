package io.github.duibiao.similarity;

import java.util.Collection;

/**
 * How much characters and pairs of characters tell, by how rare they are: in the texts that are
 * compared and, counted half, in the background (inverse document frequency, Spärck Jones 1972).
 *
 * <p>The background alone would take every word of a field that it does not know for telling, such
 * as 隐患 in a plan of work safety; a few texts alone do not know that 加强 tells nothing.
 */
final class Rarity {
  private static final double HALF = 0.5;

  private final Background background;

  /** The places of the weights; ABSENT for what none of the texts has. */
  private final LongTable numbers;

  private final double[] weights;
  private final double all;

  private Rarity(Background background, LongTable numbers, int[] counts, int texts) {
    this.background = background;
    this.numbers = numbers;
    all = texts == 0 ? background.tasks() + 1 : HALF * background.tasks() + texts + 1;
    weights = new double[numbers.size()];
    numbers.forEach(
        (key, number) -> {
          double count = HALF * background.count(key) + counts[number];
          weights[number] = StrictMath.log(all / Math.max(1, count + HALF));
        });
  }

  /** Weighs by the background alone, so that the weights do not depend on what is compared. */
  static Rarity of(Background background) {
    return new Rarity(background, new LongTable(0), new int[0], 0);
  }

  /** Weighs by the background and by these profiles. */
  static Rarity of(
      Background background, Collection<Profile> left, Collection<Profile> right) {
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
    return new Rarity(background, numbers, counts, left.size() + right.size());
  }

  private static void count(Collection<Profile> profiles, LongTable numbers, int[] counts) {
    for (Profile each : profiles) {
      for (long key : each.whole.grams().keys()) {
        counts[numbers.number(key)]++;
      }
    }
  }

  /** Returns the weight of an n-gram, positive: the rarer, the more. */
  double weight(long gram) {
    int number = numbers.get(gram);
    return number == LongTable.ABSENT
        ? StrictMath.log(all / Math.max(1, background.count(gram) + HALF))
        : weights[number];
  }
}
