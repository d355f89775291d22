package io.github.duibiao.document.pdf;

/**
 * Things that are joined two by two, and what group each is in then: a disjoint-set forest with
 * paths halved (Tarjan and van Leeuwen 1984).
 */
final class Groups {
  private final int[] parents;

  /** Creates so many groups of one thing each. */
  Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** Makes one group of the groups of two things. */
  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** Returns the group of a thing: the first thing in it. */
  int of(int thing) {
    int each = thing;
    while (parents[each] != each) {
      parents[each] = parents[parents[each]];
      each = parents[each];
    }
    return each;
  }
}
