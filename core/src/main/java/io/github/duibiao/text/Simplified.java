package io.github.duibiao.text;

import java.util.List;

/**
 * Traditional characters as simplified ones (繁体 → 简体), one for one, so that positions carry over.
 *
 * <p>Only comparisons use it: which of several characters a traditional one was written for (後 and
 * 后) cannot be told back, so what a plan says is kept as written.
 */
public final class Simplified {
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';
  private static final char[] OF = new char[LAST - FIRST + 1];

  static {
    for (char c = FIRST; c <= LAST; c++) {
      OF[c - FIRST] = c;
    }
    for (List<String> row : Lexicon.rows(Simplified.class, "simplified.tsv")) {
      for (int i = 0; i < row.get(0).length(); i++) {
        OF[row.get(0).charAt(i) - FIRST] = row.get(1).charAt(i);
      }
    }
  }

  private Simplified() {}

  /** Returns the simplified form of a character; the character itself where it has none. */
  public static char of(char c) {
    return c < FIRST || c > LAST ? c : OF[c - FIRST];
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
