package io.github.duibiao.themes;

import java.util.Arrays;
import java.util.List;

/**
 * Finds many words in a text in one pass (Aho and Corasick 1975, Efficient string matching).
 *
 * <p>The words form a trie; each node also knows the node of its longest proper suffix that is in
 * the trie, so that the text is never read twice. The edges stand in one open-addressed table keyed
 * by node and character: most characters of a running text start no word and cost one look into the
 * table of the root's edges. Time grows with the text and the hits, not with the number of words.
 */
final class Automaton {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final int[] rootEdges = new int[Character.MAX_VALUE + 1];
  private long[] keys = new long[1 << 14];
  private int[] targets = new int[1 << 14];
  private int edges;
  private int nodes = 1;
  private int[] suffix = new int[1 << 12];
  private int[] word = new int[1 << 12];
  private int[] shorter = new int[1 << 12];
  private int[] parent = new int[1 << 12];
  private int[] depth = new int[1 << 12];
  private char[] last = new char[1 << 12];

  /** For every node, which of 64 kinds of characters its edges have: most misses end here. */
  private long[] kinds = new long[1 << 12];

  /** What is told of every word found, in the order of their ends, longer ones first. */
  @FunctionalInterface
  interface Hits {
    void found(int word, int start, int end);
  }

  /** Builds the automaton of words, each of which is reported by its place in the list. */
  Automaton(List<String> words) {
    Arrays.fill(word, NONE);
    for (int i = 0; i < words.size(); i++) {
      insert(words.get(i), i);
    }
    link();
  }

  /** Tells of every word in the first so many characters of a text. */
  void scan(char[] text, int length, Hits hits) {
    int node = ROOT;
    for (int i = 0; i < length; i++) {
      node = step(node, text[i]);
      for (int at = word[node] == NONE ? shorter[node] : node; at != ROOT; at = shorter[at]) {
        hits.found(word[at], i + 1 - depth[at], i + 1);
      }
    }
  }

  private int step(int from, char c) {
    int node = from;
    while (node != ROOT) {
      int next = edge(node, c);
      if (next != NONE) {
        return next;
      }
      node = suffix[node];
    }
    return rootEdges[c];
  }

  private void insert(String text, int id) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an empty word is found everywhere");
    }
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int next = node == ROOT ? (rootEdges[c] == ROOT ? NONE : rootEdges[c]) : edge(node, c);
      if (next == NONE) {
        next = grow(node, c, i + 1);
        if (node == ROOT) {
          rootEdges[c] = next;
        } else {
          put(node, c, next);
        }
      }
      node = next;
    }
    word[node] = id;
  }

  private int grow(int from, char c, int atDepth) {
    if (nodes == word.length) {
      int size = nodes * 2;
      suffix = Arrays.copyOf(suffix, size);
      shorter = Arrays.copyOf(shorter, size);
      parent = Arrays.copyOf(parent, size);
      depth = Arrays.copyOf(depth, size);
      last = Arrays.copyOf(last, size);
      kinds = Arrays.copyOf(kinds, size);
      word = Arrays.copyOf(word, size);
      Arrays.fill(word, nodes, size, NONE);
    }
    parent[nodes] = from;
    depth[nodes] = atDepth;
    last[nodes] = c;
    return nodes++;
  }

  /** Links every node with its longest suffix, the shallow ones first. */
  private void link() {
    for (int node : byDepth()) {
      int from = parent[node];
      int back = from == ROOT ? ROOT : step(suffix[from], last[node]);
      suffix[node] = back;
      shorter[node] = word[back] == NONE ? shorter[back] : back;
    }
  }

  private int[] byDepth() {
    int[] starts = new int[nodes + 1];
    for (int node = 1; node < nodes; node++) {
      starts[depth[node]]++;
    }
    int sum = 0;
    for (int i = 1; i <= nodes; i++) {
      int count = starts[i];
      starts[i] = sum;
      sum += count;
    }
    int[] order = new int[nodes - 1];
    for (int node = 1; node < nodes; node++) {
      order[starts[depth[node]]++] = node;
    }
    return order;
  }

  private int edge(int node, char c) {
    if ((kinds[node] >>> c & 1) == 0) {
      return NONE;
    }
    long key = key(node, c);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  private void put(int node, char c, int target) {
    if (++edges * 2 > keys.length) {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[oldKeys.length * 2];
      targets = new int[oldKeys.length * 2];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          store(oldKeys[i], oldTargets[i]);
        }
      }
    }
    kinds[node] |= 1L << c;
    store(key(node, c), target);
  }

  private void store(long key, int target) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  /** Never 0, which marks a free slot: no edge of the table starts at the root. */
  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
