package io.github.duibiao.similarity.feature;

import java.util.Arrays;

/**
 * Numbers found by keys, both primitive: an open-addressing hash table with linear probing. The
 * vocabularies here have thousands of keys and are built at every start, so boxes would cost more
 * than the work.
 */
final class LongTable {
  /** What {@link #get} returns for a key that is not there. */
  static final int ABSENT = -1;

  private long[] keys;
  private int[] values;
  private int size;

  LongTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected * 2)) * 2;
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, ABSENT);
  }

  int get(long key) {
    return values[slot(key)];
  }

  /** Puts a value, 0 or more, in place of any before. */
  void put(long key, int value) {
    int slot = slot(key);
    if (values[slot] != ABSENT) {
      values[slot] = value;
    } else {
      add(slot, key, value);
    }
  }

  /** Returns the value of a key; one that is not there yet is given the next number, from 0 on. */
  int number(long key) {
    int slot = slot(key);
    if (values[slot] == ABSENT) {
      add(slot, key, size);
      return size - 1;
    }
    return values[slot];
  }

  private void add(int slot, long key, int value) {
    keys[slot] = key;
    values[slot] = value;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = keys.length - 1;
    int slot = (int) (mixed >>> 40) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, ABSENT);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
