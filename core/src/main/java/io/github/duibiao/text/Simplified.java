package io.github.duibiao.text;

import java.util.List;

/**
 * Traditional characters as simplified ones (繁体 → 简体), one for one, so that positions carry over.
 *
 * <p>Only comparisons use it: which of several characters a traditional one was written for (後 and
 * 后) cannot be told back, so what a plan says is kept as written.
 */
public final class Simplified {
  /** How far the simplified form of a character lies from it: 0 for most. */
  private static final char[] SHIFT = new char[Character.MAX_VALUE + 1];

  static {
    for (List<String> row : Lexicon.rows(Simplified.class, "simplified.tsv")) {
      for (int i = 0; i < row.get(0).length(); i++) {
        char traditional = row.get(0).charAt(i);
        SHIFT[traditional] = (char) (row.get(1).charAt(i) - traditional);
      }
    }
  }

  private Simplified() {}

  /** Returns a table that tells how far the simplified form of every character lies from it. */
  static char[] shifts() {
    return SHIFT.clone();
  }

  /** Returns the simplified form of a character; the character itself where it has none. */
  public static char of(char c) {
    return (char) (c + SHIFT[c]);
  }

  /** Returns the simplified form of a text, of the same length. */
  public static String of(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = of(out[i]);
    }
    return new String(out);
  }
}
