package io.github.duibiao.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as JSON Schema's format {@code date} writes them: four digits, two, two. {@link
 * LocalDate#parse} takes more than that, and loads the machinery of all formats for it.
 */
final class IsoDates {
  private IsoDates() {}

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if the text is none, or a day that no month has
   */
  static LocalDate parse(String text) {
    boolean wellFormed = text.length() == 10;
    for (int i = 0; wellFormed && i < text.length(); i++) {
      char c = text.charAt(i);
      wellFormed = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
    }
    if (!wellFormed) {
      throw new IllegalArgumentException("not a date such as 2023-08-31: \"" + text + "\"");
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
