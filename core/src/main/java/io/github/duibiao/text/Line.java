package io.github.duibiao.text;

import io.github.duibiao.document.Paragraph;

/**
 * A line of the document.
 *
 * @param number counted from 1
 * @param raw as it stands
 * @param text cleaned: see {@link Glyphs#clean}
 * @param canon the text in canonical punctuation, of the same length
 * @param level the level of the heading it is marked as; 0 where it is not marked as one
 * @param continues whether it is known to go on with the paragraph of the line before
 */
public record Line(
    int number, String raw, String text, String canon, int level, boolean continues) {

  public static Line of(int number, String raw) {
    return of(Paragraph.of(raw, number));
  }

  public static Line of(Paragraph paragraph) {
    String text = Glyphs.clean(paragraph.text());
    return new Line(
        paragraph.line(), paragraph.text(), text, Glyphs.canonical(text), paragraph.level(), false);
  }

  public int length() {
    return text.length();
  }

  /** Returns the line from a position on. */
  public Line from(int start) {
    return between(start, text.length());
  }

  /** Returns the line between two positions. */
  public Line between(int start, int end) {
    return new Line(
        number,
        raw,
        text.substring(start, end),
        canon.substring(start, end),
        level,
        continues && start == 0);
  }

  /** Returns the line as one that goes on with the paragraph of the line before. */
  public Line continued() {
    return new Line(number, raw, text, canon, level, true);
  }
}
