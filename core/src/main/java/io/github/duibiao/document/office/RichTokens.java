package io.github.duibiao.document.office;

import io.github.duibiao.document.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Cuts RTF into what it is made of: groups that open and close, control words with their number,
 * and bytes of text. Nothing is kept of what was passed.
 */
final class RichTokens {
  /** What was found. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word, such as {@code par}, or a sign, such as {@code ~}. */
    WORD,
    /** A byte of text, as it is or written in hexadecimal digits. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 10;

  private final byte[] bytes;
  private int at;

  /** The control word found last. */
  String word = "";

  /** Its number; {@link #NONE} where it has none. */
  int number;

  /** The byte found last, 0 to 255. */
  int value;

  static final int NONE = Integer.MIN_VALUE;

  RichTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      if ((at & 0xfff) == 0) {
        Budget.check();
      }
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          Kind control = control();
          if (control != null) {
            return control;
          }
        }
        case '\r', '\n', 0 -> {
          // Lines of the file say nothing; what comes behind the end of some files is zeros.
        }
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** Reads what a backslash begins; null where it says nothing. */
  private @Nullable Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at] & 0xff;
    if (isLetter(c)) {
      return word();
    }
    at++;
    number = NONE;
    switch (c) {
      case '\'' -> {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
          return null;
        }
        at += 2;
        value = high << 4 | low;
        return Kind.BYTE;
      }
      case '\\', '{', '}' -> {
        value = c;
        return Kind.BYTE;
      }
      case '\r', '\n' -> word = "par";
      case '\t' -> word = "tab";
      default -> word = Character.toString((char) c);
    }
    return Kind.WORD;
  }

  private Kind word() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at] & 0xff) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    long sum = 0;
    int end = digits;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      sum = end - digits < LONGEST_NUMBER ? sum * 10 + bytes[end] - '0' : sum;
      end++;
    }
    number = NONE;
    if (end > digits) {
      number = (int) Math.min(Integer.MAX_VALUE, sum) * (negative ? -1 : 1);
      at = end;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  /** Passes over bytes that stand for themselves. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
