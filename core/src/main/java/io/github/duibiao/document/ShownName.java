package io.github.duibiao.document;

import io.github.duibiao.api.InternalApi;
import java.util.Locale;

/**
 * A name or a text of others as it may be shown in a message. A name of a file may hold line
 * breaks, codes that command a terminal, and marks that turn the direction of writing: shown as
 * they are, they would forge messages.
 */
@InternalApi
public final class ShownName {
  private ShownName() {}

  /**
   * Returns a text with everything that is not shown as a mark of its own written by its number,
   * such as <code>&#92;u202e</code>.
   */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && isShown(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.substring(0, i));
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int length = Character.charCount(point);
      if (isShown(point)) {
        shown.appendCodePoint(point);
      } else {
        for (int j = i; j < i + length; j++) {
          shown.append(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(j)));
        }
      }
      i += length;
    }
    return shown.toString();
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
