package io.github.duibiao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which texts share n-grams of characters with another: an inverted index (倒排索引), so that a text is
 * compared with those alone that share something with it.
 *
 * <p>An n-gram that very many texts have tells none of them from the others and is passed over: the
 * time of a question is bounded by the length of the question, however many texts there are. For
 * use by one thread.
 */
public final class GramIndex {
  /** No plan has so many tasks; where a text pretends to, this keeps the time linear. */
  private static final int MOST = 250;

  private static final int NONE = -1;

  private final int n;
  private final List<Integer> sizes = new ArrayList<>();

  /** Open addressing: the n-gram, and the last entry of its chain of texts. */
  private long[] keys = new long[1 << 10];

  private int[] last = new int[1 << 10];
  private int[] frequency = new int[1 << 10];
  private int used;

  private int[] before = new int[1 << 10];
  private int[] owner = new int[1 << 10];
  private int entries;

  /** All zero between questions. */
  private int[] counts = new int[0];

  /**
   * @param n the length of the n-grams, from 1 to 3
   */
  public GramIndex(int n) {
    this.n = n;
    Arrays.fill(last, NONE);
  }

  /** Adds a text; its number is how many were added before. */
  public void add(String text) {
    long[] grams = grams(text, n);
    for (long gram : grams) {
      int slot = slot(gram);
      if (last[slot] == NONE) {
        keys[slot] = gram;
        used++;
      }
      if (frequency[slot]++ <= MOST) {
        push(slot);
      }
      if (used * 2 > keys.length) {
        grow();
      }
    }
    sizes.add(grams.length);
  }

  private void push(int slot) {
    if (entries == owner.length) {
      before = Arrays.copyOf(before, entries * 2);
      owner = Arrays.copyOf(owner, entries * 2);
    }
    before[entries] = last[slot];
    owner[entries] = sizes.size();
    last[slot] = entries++;
  }

  private int slot(long gram) {
    int mask = keys.length - 1;
    long mixed = gram * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (last[slot] != NONE && keys[slot] != gram) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldLast = last;
    int[] oldFrequency = frequency;
    keys = new long[oldKeys.length * 2];
    last = new int[keys.length];
    frequency = new int[keys.length];
    Arrays.fill(last, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldLast[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        last[slot] = oldLast[i];
        frequency[slot] = oldFrequency[i];
      }
    }
  }

  /** Returns how many different n-grams a text that was added has. */
  public int size(int text) {
    return sizes.get(text);
  }

  /** Takes a text that has n-grams of another, and how many. */
  public interface Common {
    void accept(int text, int grams);
  }

  /** Gives every text that has some of these n-grams, in any order, with how many it has. */
  public void forEachCommon(long[] grams, Common use) {
    if (counts.length < sizes.size()) {
      counts = new int[sizes.size()];
    }
    int[] touched = new int[16];
    int n = 0;
    for (long gram : grams) {
      int slot = slot(gram);
      if (last[slot] != NONE && frequency[slot] <= MOST) {
        for (int i = last[slot]; i != NONE; i = before[i]) {
          if (counts[owner[i]]++ == 0) {
            touched = n == touched.length ? Arrays.copyOf(touched, n * 2) : touched;
            touched[n++] = owner[i];
          }
        }
      }
    }
    for (int i = 0; i < n; i++) {
      use.accept(touched[i], counts[touched[i]]);
      counts[touched[i]] = 0;
    }
  }

  /** Returns the different n-grams of a text's letters, each as a number. */
  public static long[] grams(String text, int n) {
    String letters = Glyphs.letters(text);
    long[] grams = new long[Math.max(0, letters.length() - n + 1)];
    long mask = (1L << (16 * n)) - 1;
    long gram = 0;
    for (int i = 0; i < letters.length(); i++) {
      gram = ((gram << 16) | letters.charAt(i)) & mask;
      if (i >= n - 1) {
        grams[i - n + 1] = gram;
      }
    }
    Arrays.sort(grams);
    int size = 0;
    for (int i = 0; i < grams.length; i++) {
      if (i == 0 || grams[i] != grams[i - 1]) {
        grams[size++] = grams[i];
      }
    }
    return Arrays.copyOf(grams, size);
  }
}
