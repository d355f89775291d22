package io.github.duibiao.similarity.feature;

import java.util.List;

/**
 * For each key the items that have it, and where in each: an inverted index. Those of one key lie
 * side by side, in the order of the items, from {@link #from} to {@link #to}.
 */
final class Postings {
  private final LongTable numbers;

  /** By the number and one more, so that there is a place for what nothing has. */
  private final int[] starts;

  private final int[] items;
  private final int[] places;

  /** Indexes items by their keys. */
  Postings(List<long[]> keys) {
    int size = 0;
    for (long[] each : keys) {
      size += each.length;
    }
    numbers = new LongTable(size / 4);
    int[] numberOf = new int[size];
    int n = 0;
    for (long[] each : keys) {
      for (long key : each) {
        numberOf[n++] = numbers.number(key);
      }
    }
    starts = new int[numbers.size() + 2];
    for (int number : numberOf) {
      starts[number + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    items = new int[size];
    places = new int[size];
    for (int item = keys.size() - 1; item >= 0; item--) {
      for (int place = keys.get(item).length - 1; place >= 0; place--) {
        int at = --starts[numberOf[--n] + 1];
        items[at] = item;
        places[at] = place;
      }
    }
  }

  /** Returns how many postings there are. */
  int size() {
    return items.length;
  }

  /** Returns the number of a key, from 0, or -1 where nothing has it. */
  int number(long key) {
    return numbers.get(key);
  }

  /** Returns the first posting of the key of a number. */
  int from(int number) {
    return starts[number + 1];
  }

  /** Returns where its postings end, exclusive: where they begin, if the number is -1. */
  int to(int number) {
    return starts[number + 2];
  }

  int item(int posting) {
    return items[posting];
  }

  int place(int posting) {
    return places[posting];
  }
}
