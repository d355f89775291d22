package io.github.duibiao.reading;

/**
 * A line of the document.
 *
 * @param number counted from 1
 * @param raw as it stands
 * @param text cleaned: see {@link Glyphs#clean}
 * @param canon the text in canonical punctuation, of the same length
 */
record Line(int number, String raw, String text, String canon) {

  static Line of(int number, String raw) {
    String text = Glyphs.clean(raw);
    return new Line(number, raw, text, Glyphs.canonical(text));
  }

  int length() {
    return text.length();
  }

  /** Returns the line from a position on. */
  Line from(int start) {
    return between(start, text.length());
  }

  /** Returns the line between two positions. */
  Line between(int start, int end) {
    return new Line(number, raw, text.substring(start, end), canon.substring(start, end));
  }
}
