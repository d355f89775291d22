package io.github.duibiao.report.part;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Orders in which plans stand side by side, by what they have in common: the share of what both
 * have in what either has (Jaccard 1901).
 *
 * <p>Plans that are alike stand together by hierarchical clustering with average linkage, along
 * chains of nearest neighbours (Murtagh 1983), which takes time and memory square in the number of
 * plans.
 */
final class PlanOrder {
  /** More plans keep the order they have. */
  private static final int MOST = 1000;

  private final List<BitSet> having;

  /**
   * Takes what the plans have.
   *
   * @param having of each plan the numbers of what it has
   */
  PlanOrder(List<BitSet> having) {
    this.having = having;
  }

  /** How alike two plans are, 0 to 1. */
  double likeness(int one, int other) {
    int both = both(one, other);
    int either = having.get(one).cardinality() + having.get(other).cardinality() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** How much two plans both have. */
  int both(int one, int other) {
    BitSet both = (BitSet) having.get(one).clone();
    both.and(having.get(other));
    return both.cardinality();
  }

  /** The plans, the one most like a plan behind it first. */
  List<Integer> nearest(int plan) {
    return IntStream.range(0, having.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer each) -> each == plan ? -2 : -likeness(plan, each)))
        .toList();
  }

  /** The plan that is least like the others on average. */
  int strangest() {
    int strangest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < having.size(); i++) {
      double sum = 0;
      for (int j = 0; j < having.size(); j++) {
        sum += i == j ? 0 : likeness(i, j);
      }
      if (sum < least) {
        least = sum;
        strangest = i;
      }
    }
    return strangest;
  }

  /** The plans in an order in which those that are alike stand together. */
  List<Integer> clustered() {
    int size = having.size();
    if (size < 3 || size > MOST) {
      return IntStream.range(0, size).boxed().toList();
    }
    double[][] likeness = new double[size][size];
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < size; j++) {
        likeness[i][j] = likeness(i, j);
      }
    }
    BitSet open = new BitSet();
    open.set(0, size);
    List<Integer> chain = new ArrayList<>();
    while (open.cardinality() > 1) {
      if (chain.isEmpty()) {
        chain.add(open.nextSetBit(0));
      }
      int last = chain.get(chain.size() - 1);
      int before = chain.size() < 2 ? -1 : chain.get(chain.size() - 2);
      int next = nearest(likeness, open, last, before);
      if (next == before) {
        chain.remove(chain.size() - 1);
        chain.remove(chain.size() - 1);
        merge(likeness, clusters, open, Math.min(last, next), Math.max(last, next));
      } else {
        chain.add(next);
      }
    }
    return List.copyOf(clusters.get(open.nextSetBit(0)));
  }

  /** The open cluster most like another; of several the one it came from, then the first. */
  private static int nearest(double[][] likeness, BitSet open, int of, int before) {
    int nearest = before;
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      if (i != of && (nearest < 0 || likeness[of][i] > likeness[of][nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Merges the second cluster into the first, with those of their ends together most alike. */
  private void merge(
      double[][] likeness, List<List<Integer>> clusters, BitSet open, int one, int other) {
    List<Integer> left = clusters.get(one);
    List<Integer> right = clusters.get(other);
    double weight = (double) left.size() / (left.size() + right.size());
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      double mean = weight * likeness[one][i] + (1 - weight) * likeness[other][i];
      likeness[one][i] = mean;
      likeness[i][one] = mean;
    }
    open.clear(other);
    int head = left.get(0);
    int tail = left.get(left.size() - 1);
    int first = right.get(0);
    int last = right.get(right.size() - 1);
    double straight = likeness(tail, first);
    double turned = likeness(tail, last);
    double before = likeness(last, head);
    double turnedBefore = likeness(first, head);
    List<Integer> joined = new ArrayList<>();
    boolean behind = Math.max(straight, turned) >= Math.max(before, turnedBefore);
    List<Integer> second = new ArrayList<>(right);
    if (behind ? turned > straight : turnedBefore > before) {
      Collections.reverse(second);
    }
    joined.addAll(behind ? left : second);
    joined.addAll(behind ? second : left);
    clusters.set(one, joined);
  }
}
