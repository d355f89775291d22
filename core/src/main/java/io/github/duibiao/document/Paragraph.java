package io.github.duibiao.document;

/**
 * A paragraph, or a line where the format knows no paragraphs (see {@link Document#flow()}).
 *
 * @param text what it says, with the number that the format puts before it, and without line breaks
 *     where the format knows paragraphs; may be empty
 * @param line where it begins, counted from 1
 * @param level the level of the heading it is marked as, 1 to 9; 0 where it is not marked as one
 */
public record Paragraph(String text, int line, int level) implements Block {

  /** Checks the numbers. */
  public Paragraph {
    if (line < 1 || level < 0 || level > 9) {
      throw new IllegalArgumentException("line " + line + ", level " + level);
    }
  }

  /** Returns a paragraph that is not marked as a heading. */
  public static Paragraph of(String text, int line) {
    return new Paragraph(text, line, 0);
  }
}
