package io.github.duibiao.themes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final List<String> words;
  private final int[] rootEdges = new int[Character.MAX_VALUE + 1];
  private long[] keys = new long[1 << 14];
  private int[] targets = new int[1 << 14];
  private int edges;
  private int nodes = 1;
  private int[] suffix = new int[1 << 12];
  private int[] word = new int[1 << 12];
  private int[] shorter = new int[1 << 12];

  /** What is told of every word found, in the order of their ends, longer ones first. */
  @FunctionalInterface
  interface Hits {
    void found(int word, int start, int end);
  }

  /** Builds the automaton of words, each of which is reported by its place in the list. */
  Automaton(List<String> words) {
    this.words = List.copyOf(words);
    Arrays.fill(word, NONE);
    Map<Integer, List<int[]>> children = new HashMap<>();
    for (int i = 0; i < this.words.size(); i++) {
      insert(this.words.get(i), i, children);
    }
    link(children);
  }

  int size() {
    return words.size();
  }

  String word(int id) {
    return words.get(id);
  }

  void scan(CharSequence text, Hits hits) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      node = step(node, text.charAt(i));
      for (int at = word[node] == NONE ? shorter[node] : node; at != ROOT; at = shorter[at]) {
        int found = word[at];
        hits.found(found, i + 1 - words.get(found).length(), i + 1);
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

  private void insert(String text, int id, Map<Integer, List<int[]>> children) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an empty word is found everywhere");
    }
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int next = node == ROOT ? (rootEdges[c] == ROOT ? NONE : rootEdges[c]) : edge(node, c);
      if (next == NONE) {
        next = grow();
        children.computeIfAbsent(node, each -> new ArrayList<>()).add(new int[] {c, next});
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

  private int grow() {
    if (nodes == word.length) {
      suffix = Arrays.copyOf(suffix, nodes * 2);
      shorter = Arrays.copyOf(shorter, nodes * 2);
      word = Arrays.copyOf(word, nodes * 2);
      Arrays.fill(word, nodes, nodes * 2, NONE);
    }
    return nodes++;
  }

  private void link(Map<Integer, List<int[]>> children) {
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(ROOT);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int[] child : children.getOrDefault(node, List.of())) {
        int next = child[1];
        int back = node == ROOT ? ROOT : step(suffix[node], (char) child[0]);
        suffix[next] = back;
        shorter[next] = word[back] == NONE ? shorter[back] : back;
        queue.add(next);
      }
    }
  }

  private int edge(int node, char c) {
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
