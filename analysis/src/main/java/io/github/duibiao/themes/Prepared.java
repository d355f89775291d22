package io.github.duibiao.themes;

import io.github.duibiao.text.Glyphs;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as words are looked for in it: without blanks and quotation marks, half-width, simplified
 * and in lower case, with one sign each for the ends of clauses and sentences, and with the titles
 * of documents (《》) blotted out, since a title names its subject in passing.
 */
final class Prepared {
  private static final char BLOT = '\u0001';

  private final char[] text;
  private int length;
  private int[] ends = new int[8];
  private int clauses;

  private Prepared(int length) {
    this.text = new char[length];
  }

  static Prepared of(String raw) {
    return of(raw, null);
  }

  /** Returns where each character of the prepared text stands in the raw one. */
  static int[] places(String raw) {
    int[] places = new int[raw.length()];
    int length = of(raw, places).length;
    return Arrays.copyOf(places, length);
  }

  private static Prepared of(String raw, int @Nullable [] places) {
    Prepared prepared = new Prepared(raw.length());
    int lastClosing = raw.lastIndexOf('》');
    int titles = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (places != null) {
        places[prepared.length] = i;
      }
      if (c == '《') {
        titles++;
      } else if (c == '》') {
        titles = Math.max(0, titles - 1);
        prepared.text[prepared.length++] = BLOT;
      } else if (titles > 0 && i < lastClosing) {
        prepared.text[prepared.length++] = BLOT;
      } else {
        char normal = normal(c);
        if (normal != 0) {
          prepared.append(normal);
        }
      }
    }
    return prepared;
  }

  /** Returns a text without what is passed over; its normal form has the same length. */
  static String tidy(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (normal(raw.charAt(i)) != 0) {
        text.append(raw.charAt(i));
      }
    }
    return text.toString();
  }

  static String normal(String word) {
    StringBuilder text = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char normal = normal(word.charAt(i));
      if (normal != 0) {
        text.append(normal);
      }
    }
    return text.toString();
  }

  /** Returns the characters, of which the first {@link #length} count. */
  char[] text() {
    return text;
  }

  int length() {
    return length;
  }

  /**
   * Returns where the clause ends that a position is in: at its sign, or at the end of the text.
   */
  int clauseEnd(int position) {
    int at = Arrays.binarySearch(ends, 0, clauses, position);
    int next = at >= 0 ? at : -at - 1;
    return next < clauses ? ends[next] : length;
  }

  /** Returns where the clause begins that a position is in. */
  int clauseStart(int position) {
    int at = Arrays.binarySearch(ends, 0, clauses, position - 1);
    int next = at >= 0 ? at + 1 : -at - 1;
    return next == 0 ? 0 : ends[next - 1] + 1;
  }

  /** Says whether no sign of a clause's end stands between two places; they are close by. */
  boolean sameClause(int left, int right) {
    for (int i = left; i < right; i++) {
      if (endsClause(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsClause(char c) {
    return c == '，' || c == '。' || c == '；' || c == '：';
  }

  private void append(char c) {
    if (endsClause(c)) {
      if (clauses == ends.length) {
        ends = Arrays.copyOf(ends, clauses * 2);
      }
      ends[clauses++] = length;
    }
    text[length++] = c;
  }

  /** Returns the form a sign is looked for in, or 0 for one that is passed over. */
  private static char normal(char raw) {
    char c = Glyphs.folded(raw);
    if (c >= '\u4E00' && c <= '\u9FFF') {
      return c;
    }
    return switch (c) {
      case '“', '”', '‘', '’', '"', '\'', '「', '」', '『', '』', '\u200B', '\uFEFF', '\u00A0' -> 0;
      case ',' -> '，';
      case ';' -> '；';
      case ':' -> '：';
      case '!', '?' -> '。';
      default -> Character.isWhitespace(c) ? 0 : c;
    };
  }
}
