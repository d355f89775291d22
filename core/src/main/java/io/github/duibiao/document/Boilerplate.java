package io.github.duibiao.document;

/**
 * What a page puts around its text, such as navigation, links to other pages, a footer. It is not
 * read, and kept so that what was left out can be told.
 *
 * @param text what it says, in one line
 * @param line where it begins, counted from 1
 * @param endLine where it ends
 */
public record Boilerplate(String text, int line, int endLine) implements Block {

  /** Checks the numbers. */
  public Boilerplate {
    if (line < 1 || endLine < line) {
      throw new IllegalArgumentException("lines " + line + " to " + endLine);
    }
  }
}
