package io.github.duibiao.similarity.feature;

import io.github.duibiao.text.Glyphs;
import java.util.Arrays;

/**
 * A text as it is compared: letters, digits and Chinese characters, half-width, simplified and in
 * lower case, without white space, with every punctuation mark reduced to one of three that say
 * what it parts.
 */
final class Script implements Comparable<Script> {
  /** Ends a clause: full stop, semicolon, colon, comma, question and exclamation mark. */
  static final char CLAUSE = '\n';

  /** Parts the members of a list: the enumeration comma (顿号). */
  static final char LIST = '、';

  /** Any other mark, such as a quotation mark or a bracket. */
  static final char MARK = '|';

  private static final String CLAUSE_MARKS = "。；;：:！!？?，,";

  private final char[] chars;
  private final int[] origins;
  private final int length;

  private Script(char[] chars, int[] origins, int length) {
    this.chars = chars;
    this.origins = origins;
    this.length = length;
  }

  static Script of(String text) {
    char[] chars = new char[text.length()];
    int[] origins = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = reduced(text.charAt(i));
      if (c != ' ') {
        chars[length] = c;
        origins[length++] = i;
      }
    }
    return new Script(chars, origins, length);
  }

  /** Returns what a character is compared as: a letter, one of the three marks, or a blank. */
  static char reduced(char original) {
    char c = Glyphs.folded(original);
    if ((c >= '一' && c <= '鿿') || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return c;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return CLAUSE_MARKS.indexOf(c) >= 0 ? CLAUSE : c == LIST ? LIST : MARK;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return chars[index];
  }

  boolean letterAt(int index) {
    return letter(chars[index]);
  }

  static boolean letter(char c) {
    return c != CLAUSE && c != LIST && c != MARK;
  }

  /** Returns the same text without any mark but those that end a clause. */
  Script clauses() {
    char[] kept = new char[length];
    int[] keptOrigins = new int[length];
    int n = 0;
    for (int i = 0; i < length; i++) {
      if (letterAt(i) || chars[i] == CLAUSE) {
        kept[n] = chars[i];
        keptOrigins[n++] = origins[i];
      }
    }
    return new Script(kept, keptOrigins, n);
  }

  /** Returns where in the original text a character stands. */
  int origin(int index) {
    return origins[index];
  }

  /** Returns the letters alone, without any mark. */
  String letters() {
    char[] letters = new char[length];
    int n = 0;
    for (int i = 0; i < length; i++) {
      if (letterAt(i)) {
        letters[n++] = chars[i];
      }
    }
    return new String(letters, 0, n);
  }

  /** Orders two stretches of one length by their characters. */
  int compare(int one, int other, int count) {
    return Arrays.compare(chars, one, one + count, chars, other, other + count);
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  @Override
  public String toString() {
    return text(0, length);
  }

  /** Orders texts by their characters. */
  @Override
  public int compareTo(Script other) {
    return Arrays.compare(chars, 0, length, other.chars, 0, other.length);
  }
}
