package io.github.duibiao.reading;

import java.util.ArrayList;
import java.util.List;

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

  /** Returns the lines of a text that hold something visible. */
  static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || breaksLine(text.charAt(i))) {
        Line line = of(number, text.substring(start, i));
        if (!line.text.isEmpty()) {
          lines.add(line);
        }
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        number++;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean breaksLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
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
