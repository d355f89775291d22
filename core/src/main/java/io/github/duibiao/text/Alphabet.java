package io.github.duibiao.text;

/**
 * A number for every character, in the order in which texts first had them: plans are written with
 * some two thousand of the 65,536 characters, so that what is kept of each by its number takes
 * little room and stays near the processor.
 */
final class Alphabet {
  /** The characters below have numbers of their own from the start. */
  private static final int ASCII = 128;

  private static final char[] NUMBERS = new char[Character.MAX_VALUE + 1];
  private static int next = ASCII;

  static {
    for (char c = 0; c < ASCII; c++) {
      NUMBERS[c] = c;
    }
  }

  private Alphabet() {}

  /** Returns the number of a character. */
  static int number(char c) {
    int number = NUMBERS[c];
    return number > 0 ? number : numbered(c);
  }

  private static synchronized int numbered(char c) {
    // Another thread may have been first.
    if (NUMBERS[c] == 0 && c >= ASCII) {
      NUMBERS[c] = (char) next++;
    }
    return NUMBERS[c];
  }
}
