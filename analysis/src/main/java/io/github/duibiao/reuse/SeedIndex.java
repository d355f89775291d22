package io.github.duibiao.reuse;

import java.util.Arrays;

/** Where the seeds of one text stand in another: runs of four letters, by their hash. */
final class SeedIndex {
  /** A seed that stands in a text more often than this tells nothing, and begins nothing. */
  static final int MOST = 32;

  private static final int LENGTH = LocalAlignment.SEED;
  private static final int NONE = -1;

  private final char[] left;
  private final char[] right;
  private final int mask;

  /** The first place of every hash in the right text, and the next of the same four letters. */
  private final int[] heads;

  private final int[] next;
  private final int[] rightCount;
  private final int[] leftCount;

  SeedIndex(char[] left, char[] right) {
    this.left = left;
    this.right = right;
    int size = Integer.highestOneBit(Math.max(1, right.length)) << 2;
    mask = size - 1;
    heads = new int[size];
    rightCount = new int[size];
    leftCount = new int[size];
    next = new int[right.length];
    Arrays.fill(heads, NONE);
    for (int j = right.length - LENGTH; j >= 0; j--) {
      if (whole(right, j)) {
        int slot = slot(right, j);
        next[j] = heads[slot];
        heads[slot] = j;
        rightCount[slot]++;
      }
    }
    for (int i = 0; i + LENGTH <= left.length; i++) {
      if (whole(left, i)) {
        int slot = slot(left, i);
        if (heads[slot] != NONE) {
          leftCount[slot]++;
        }
      }
    }
  }

  /** Returns the first place in the right text of the seed that begins here; negative for none. */
  int first(int i) {
    if (i + LENGTH > left.length || !whole(left, i)) {
      return NONE;
    }
    int slot = slot(left, i);
    boolean telling = leftCount[slot] <= MOST && rightCount[slot] <= MOST;
    return telling ? heads[slot] : NONE;
  }

  /** Returns the next place in the right text of the same seed; negative for none. */
  int next(int j) {
    return next[j];
  }

  private static boolean whole(char[] text, int from) {
    for (int i = from; i < from + LENGTH; i++) {
      if (text[i] == LocalAlignment.BARRIER) {
        return false;
      }
    }
    return true;
  }

  /** Finds the slot of the four letters: theirs, or the next that is free (open addressing). */
  private int slot(char[] text, int from) {
    long gram = 0;
    for (int i = from; i < from + LENGTH; i++) {
      gram = gram << 16 | text[i];
    }
    int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (heads[slot] != NONE && !same(text, from, heads[slot])) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean same(char[] text, int from, int place) {
    for (int k = 0; k < LENGTH; k++) {
      if (text[from + k] != right[place + k]) {
        return false;
      }
    }
    return true;
  }
}
