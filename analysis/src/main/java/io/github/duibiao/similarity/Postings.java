package io.github.duibiao.similarity;

import java.util.Arrays;

/** For each key the items that have it, each with a number: an inverted index. */
final class Postings {
  private final LongTable heads = new LongTable(4096);
  private int[] nexts = new int[8192];
  private int[] items = new int[8192];
  private int[] values = new int[8192];
  private int size;

  void add(long key, int item, int value) {
    if (size == nexts.length) {
      nexts = Arrays.copyOf(nexts, size * 2);
      items = Arrays.copyOf(items, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    nexts[size] = heads.get(key);
    items[size] = item;
    values[size] = value;
    heads.put(key, size++);
  }

  /** Returns the first posting of a key, or -1. */
  int first(long key) {
    return heads.get(key);
  }

  /** Returns the posting after this one, or -1. */
  int next(int posting) {
    return nexts[posting];
  }

  int item(int posting) {
    return items[posting];
  }

  int value(int posting) {
    return values[posting];
  }
}
