package io.github.duibiao.editions;

import java.util.HashSet;
import java.util.Set;

/**
 * The clause that a number or a time limit stands in, by which it is known again in another plan:
 * its pairs of neighbouring letters, digits aside.
 */
record Clause(Set<String> pairs) {
  /** From how alike on two clauses speak of the same, 0 to 1. */
  static final double ALIKE = 0.5;

  private static final String ENDS = "。；;，,！!？?\n";

  /** A clause is looked at so far before the words and behind them, in characters. */
  private static final int LONGEST = 40;

  /**
   * Returns the clause of a text around some words; the words alone where it does not have them.
   */
  static Clause around(String text, String words) {
    int at = text.indexOf(words);
    int from = Math.max(0, at);
    int to = at < 0 ? 0 : at + words.length();
    int first = Math.max(0, from - LONGEST);
    int last = Math.min(text.length(), to + LONGEST);
    while (from > first && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    while (at >= 0 && to < last && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new Clause(pairsOf(at < 0 ? words : text.substring(from, to)));
  }

  private static Set<String> pairsOf(String text) {
    Set<String> pairs = new HashSet<>();
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(c -> Character.isLetter(c) || Character.isSurrogate((char) c))
        .forEach(c -> letters.append((char) c));
    for (int i = 0; i + 2 <= letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }

  /** Returns how much of both they have in common (Dice 1945), 0 to 1. */
  double likeness(Clause other) {
    long common = pairs.stream().filter(other.pairs::contains).count();
    int all = pairs.size() + other.pairs.size();
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
