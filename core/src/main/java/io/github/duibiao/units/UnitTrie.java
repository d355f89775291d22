package io.github.duibiao.units;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that names of units are built with, as a trie: all words that begin at a place of a
 * name are found in one walk.
 */
final class UnitTrie {
  /** What a word does in a name. */
  enum Kind {
    /** Names a field, with an ending to come: 发改. */
    STEM,
    /** A name that is whole as it stands: 妇联. */
    NAME,
    /** One character that stands for a field in a merged body: 教. */
    LETTER,
    /** Ends the name of a body: 局. */
    MAIN,
    /** Ends the name of a part of a body: 中心. */
    PART,
    /** Stands between field and ending: 管理. */
    FILLER,
    /** Ends a place or a level: 县. */
    LEVEL
  }

  private char[] edges = {};
  private UnitTrie[] targets = {};

  /** By kind, what the word that ends here stands for; null where none ends, as at most nodes. */
  private @Nullable Map<Kind, UnitOrgan> words;

  /** Adds a word; it stands for this organ from now on. */
  void add(String word, Kind kind, UnitOrgan organ) {
    UnitTrie node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.grow(word.charAt(i));
    }
    if (node.words == null) {
      node.words = new EnumMap<>(Kind.class);
    }
    node.words.put(kind, organ);
  }

  private UnitTrie grow(char c) {
    int at = Arrays.binarySearch(edges, c);
    if (at >= 0) {
      return targets[at];
    }
    int to = -at - 1;
    char[] grownEdges = new char[edges.length + 1];
    UnitTrie[] grownTargets = new UnitTrie[edges.length + 1];
    System.arraycopy(edges, 0, grownEdges, 0, to);
    System.arraycopy(targets, 0, grownTargets, 0, to);
    System.arraycopy(edges, to, grownEdges, to + 1, edges.length - to);
    System.arraycopy(targets, to, grownTargets, to + 1, edges.length - to);
    UnitTrie grown = new UnitTrie();
    grownEdges[to] = c;
    grownTargets[to] = grown;
    edges = grownEdges;
    targets = grownTargets;
    return grown;
  }

  /** Returns the node behind a character; null where no word goes on with it. */
  @Nullable UnitTrie next(char c) {
    int at = Arrays.binarySearch(edges, c);
    return at < 0 ? null : targets[at];
  }

  /** Returns what the word that ends here stands for in a kind; null where none does. */
  @Nullable UnitOrgan get(Kind kind) {
    return words == null ? null : words.get(kind);
  }

  /** Says whether no word ends here. */
  boolean isBare() {
    return words == null;
  }
}
