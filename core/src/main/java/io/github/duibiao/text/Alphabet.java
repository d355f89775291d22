package io.github.duibiao.text;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The kinds of characters that a regular expression tells from each other. Two characters are of
 * one kind if each single character and each class of the expression holds both or neither, so that
 * no match changes where one is put for the other. Automata compress their alphabets like that.
 */
public final class Alphabet {
  private static final int CHARACTERS = Character.MAX_VALUE + 1;

  /** As many as a byte tells apart. */
  private static final int MOST_KINDS = 256;

  /** What {@code \s} stands for. */
  private static final String BLANKS = " \t\n\u000b\f\r";

  /** The dot, the dollar and {@code \s} tell these from all others. */
  private static final String APART = BLANKS + "\u0085\u2028\u2029";

  private final String regex;
  private int at;

  /** What the expression names, as sets of characters. */
  private final Set<BitSet> named = new LinkedHashSet<>();

  private final byte[] kinds = new byte[CHARACTERS];
  private final String samples;

  private Alphabet(String regex) {
    this.regex = regex;
    APART.chars().forEach(each -> named.add(range(each, each)));
    named.add(range(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE));
    named.add(range(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE));
    while (at < regex.length()) {
      parse();
    }
    int[] sizes = new int[MOST_KINDS + 1];
    sizes[0] = CHARACTERS;
    int count = 1;
    for (BitSet each : named) {
      count = part(each, sizes, count);
    }
    char[] sample = new char[count];
    boolean[] sampled = new boolean[count];
    for (int c = 0, left = count; left > 0; c++) {
      if (!sampled[kind(c)]) {
        sampled[kind(c)] = true;
        sample[kind(c)] = (char) c;
        left--;
      }
    }
    samples = new String(sample);
  }

  /**
   * Returns the alphabet of an expression.
   *
   * @throws IllegalArgumentException if it holds what is not understood: a class in a class, or an
   *     escape other than {@code \s}, a character's code and a mark; or tells too many kinds
   */
  static Alphabet of(String regex) {
    return new Alphabet(regex);
  }

  /** Returns the kind of every character, from 0 on, as an unsigned byte. */
  byte[] kinds() {
    return kinds;
  }

  private int kind(int c) {
    return kinds[c] & 0xff;
  }

  /** Returns a character of each kind, in their order. */
  String samples() {
    return samples;
  }

  private static BitSet range(int from, int to) {
    BitSet range = new BitSet();
    range.set(from, to + 1);
    return range;
  }

  /** Parts each kind that a set holds in part; returns how many there are then. */
  private int part(BitSet set, int[] sizes, int count) {
    int[] inside = new int[count];
    for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(c + 1)) {
      inside[kind(c)]++;
    }
    byte[] parted = new byte[count];
    int more = count;
    for (int kind = 0; kind < count; kind++) {
      boolean inPart = inside[kind] > 0 && inside[kind] < sizes[kind];
      parted[kind] = (byte) (inPart ? more : kind);
      if (inPart) {
        sizes[kind] -= inside[kind];
        sizes[more++] = inside[kind];
      }
      if (more > MOST_KINDS) {
        throw new IllegalArgumentException("more than " + MOST_KINDS + " kinds: " + regex);
      }
    }
    for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(c + 1)) {
      kinds[c] = parted[kind(c)];
    }
    return more;
  }

  private void parse() {
    char c = regex.charAt(at);
    switch (c) {
      case '[' -> {
        at++;
        named.add(bracketed());
      }
      case '(' -> group();
      case '{' -> at = regex.indexOf('}', at) + 1;
      case ')', '|', '*', '+', '?', '.', '^', '$' -> at++;
      default -> {
        BitSet one = new BitSet();
        single(one);
        named.add(one);
      }
    }
  }

  /** Passes over what opens a group, its name included. */
  private void group() {
    at++;
    if (regex.startsWith("?<", at) && Character.isLetter(regex.charAt(at + 2))) {
      at = regex.indexOf('>', at) + 1;
    } else if (regex.startsWith("?", at)) {
      at++;
      while ("<=!:".indexOf(regex.charAt(at)) >= 0) {
        at++;
      }
    }
  }

  private BitSet bracketed() {
    BitSet set = new BitSet();
    if (regex.charAt(at) == '^') {
      at++;
    }
    while (regex.charAt(at) != ']') {
      if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
        throw new IllegalArgumentException("a class in a class: " + regex);
      }
      int from = single(set);
      if (from >= 0 && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
        at++;
        set.set(from, single(set) + 1);
      }
    }
    at++;
    return set;
  }

  /** Reads a character, or a class that an escape names; returns the character, or -1. */
  private int single(BitSet set) {
    char c = regex.charAt(at++);
    if (c != '\\') {
      set.set(c);
      return c;
    }
    char escaped = regex.charAt(at++);
    if (escaped == 's') {
      BLANKS.chars().forEach(set::set);
      return -1;
    }
    if (escaped == 'u') {
      escaped = (char) Integer.parseInt(regex.substring(at, at + 4), 16);
      at += 4;
    } else if (Character.isLetterOrDigit(escaped)) {
      throw new IllegalArgumentException("escape \\" + escaped + ": " + regex);
    }
    set.set(escaped);
    return escaped;
  }
}
