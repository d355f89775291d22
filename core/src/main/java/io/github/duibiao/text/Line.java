package io.github.duibiao.text;

import io.github.duibiao.document.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the document. Two that say the same of the same place are equal. */
public final class Line {
  private final int number;
  private final String raw;
  private final String text;
  private final String canon;
  private final int level;
  private final boolean continues;

  /** What the beginning may be; null until it is asked for, which a dozen parts of reading do. */
  private @Nullable List<Numbering> marks;

  private Line(int number, String raw, String text, String canon, int level, boolean continues) {
    this.number = number;
    this.raw = raw;
    this.text = text;
    this.canon = canon;
    this.level = level;
    this.continues = continues;
  }

  public static Line of(int number, String raw) {
    return of(Paragraph.of(raw, number));
  }

  public static Line of(Paragraph paragraph) {
    String text = Glyphs.clean(paragraph.text());
    return new Line(
        paragraph.line(), paragraph.text(), text, Glyphs.canonical(text), paragraph.level(), false);
  }

  /** Returns its number, counted from 1. */
  public int number() {
    return number;
  }

  /** Returns it as it stands. */
  public String raw() {
    return raw;
  }

  /** Returns it cleaned: see {@link Glyphs#clean}. */
  public String text() {
    return text;
  }

  /** Returns the text in canonical punctuation, of the same length. */
  public String canon() {
    return canon;
  }

  /** Returns the level of the heading it is marked as; 0 where it is not marked as one. */
  public int level() {
    return level;
  }

  /** Says whether it is known to go on with the paragraph of the line before. */
  public boolean continues() {
    return continues;
  }

  public int length() {
    return text.length();
  }

  /** Returns every mark that its beginning may be: see {@link Numbering#readings}. */
  public List<Numbering> marks() {
    List<Numbering> read = marks;
    if (read == null) {
      read = Numbering.readings(canon);
      marks = read;
    }
    return read;
  }

  /** Returns the mark that it surely opens with, or null: see {@link Numbering#at}. */
  public @Nullable Numbering mark() {
    List<Numbering> read = marks();
    return read.isEmpty() || !read.get(0).sure() ? null : read.get(0);
  }

  /** Returns the line from a position on. */
  public Line from(int start) {
    return between(start, text.length());
  }

  /** Returns the line between two positions. */
  public Line between(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Line line
            && number == line.number
            && level == line.level
            && continues == line.continues
            && text.equals(line.text)
            && canon.equals(line.canon)
            && raw.equals(line.raw));
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, text);
  }

  @Override
  public String toString() {
    return number + ": " + text;
  }
}
