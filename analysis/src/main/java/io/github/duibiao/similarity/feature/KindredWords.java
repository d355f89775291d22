package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Cancellation;
import java.util.Arrays;
import java.util.List;

/**
 * The words of some tasks, to find out how much of what each says another says too, in the same
 * words or in words of like meaning. Each word is laid beside its nearest in the other task. It
 * counts for the more the rarer it is, in the language and in the tasks that are compared.
 *
 * <p>One vector for a whole task tells what the task is about; that each word meets its own tells
 * two tasks about the same thing from two that demand the same. Immutable; made by {@link
 * WordVectors#kindred}.
 */
public final class KindredWords {
  private final WordVectors vectors;

  /** The words of all tasks by their numbers, ascending, and in how many tasks each is. */
  private final int[] vocabulary;

  private final int[] tasks;

  /** The words of each task by their places in the vocabulary, ascending. */
  private final int[][] words;

  /** How often a task has each of its words, dampened. */
  private final double[][] times;

  /**
   * Sorts words.
   *
   * @param texts the words of each task by their numbers, in its order
   */
  KindredWords(WordVectors vectors, List<int[]> texts) {
    this.vectors = vectors;
    vocabulary = texts.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    tasks = new int[vocabulary.length];
    words = new int[texts.size()][];
    times = new double[words.length][];
    for (int i = 0; i < words.length; i++) {
      int[] sorted = texts.get(i).clone();
      Arrays.sort(sorted);
      int[] places = new int[sorted.length];
      int[] counts = new int[sorted.length];
      int n = 0;
      for (int k = 0; k < sorted.length; k++) {
        if (k == 0 || sorted[k] != sorted[k - 1]) {
          places[n] = Arrays.binarySearch(vocabulary, sorted[k]);
          tasks[places[n++]]++;
        }
        counts[n - 1]++;
      }
      words[i] = Arrays.copyOf(places, n);
      times[i] = new double[n];
      for (int k = 0; k < n; k++) {
        times[i][k] = Grams.log2(1 + counts[k]);
      }
    }
  }

  /**
   * Returns how much each of these tasks and each of others have in common: the share of the words
   * of the one that the other has, or has words near to, by their weights, and the other way round,
   * of which the mean is taken; 0 to 1, by the places of the two.
   */
  public double[][] compare(KindredWords others) {
    NearWords near = NearWords.between(vectors, vocabulary, others.vocabulary);
    double[][] common = new double[words.length][others.words.length];
    double[][] mine = weighed(others);
    double[][] theirs = others.weighed(this);
    NearWords turned = near.turned(others.vocabulary.length);
    double[] met = new double[vocabulary.length];
    for (int j = 0; j < theirs.length; j++) {
      Cancellation.check();
      turned.meet(others.words[j], met);
      for (int i = 0; i < mine.length; i++) {
        common[i][j] = share(words[i], mine[i], met) / 2;
      }
    }
    met = new double[others.vocabulary.length];
    for (int i = 0; i < mine.length; i++) {
      Cancellation.check();
      near.meet(words[i], met);
      for (int j = 0; j < theirs.length; j++) {
        common[i][j] += share(others.words[j], theirs[j], met) / 2;
      }
    }
    return common;
  }

  private static double share(int[] words, double[] weights, double[] met) {
    double sum = 0;
    for (int k = 0; k < words.length; k++) {
      sum += weights[k] * met[words[k]];
    }
    return sum;
  }

  /** The weights of the words of each task, which sum to 1, or none. */
  private double[][] weighed(KindredWords others) {
    double all = 1.0 + words.length + others.words.length;
    double[] rarity = new double[vocabulary.length];
    for (int place = 0; place < rarity.length; place++) {
      int there = Arrays.binarySearch(others.vocabulary, vocabulary[place]);
      int having = tasks[place] + (there < 0 ? 0 : others.tasks[there]);
      rarity[place] = vectors.weight(vocabulary[place]) * Grams.log2(all / (having + 0.5));
    }
    double[][] weighed = new double[words.length][];
    for (int i = 0; i < weighed.length; i++) {
      double[] weights = new double[words[i].length];
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        weights[k] = times[i][k] * rarity[words[i][k]];
        sum += weights[k];
      }
      for (int k = 0; k < weights.length; k++) {
        weights[k] /= sum;
      }
      weighed[i] = weights;
    }
    return weighed;
  }
}
