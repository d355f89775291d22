package io.github.duibiao.plan;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text of others as it may be shown to people. The name of a file, the id of a plan and the text of
 * a document may hold codes that command a terminal, and marks that turn the direction of writing:
 * shown as they are, they would forge what stands around them. Whatever is shown passes through
 * here; JSON, which programs read, keeps ids and texts as they are.
 */
public final class ShownText {
  private ShownText() {}

  /**
   * Says whether whoever looks at a result reads Chinese, as far as this Java knows: its language
   * for display. It decides on headings that are printed, never on what is written to files.
   */
  public static boolean isReadInChinese() {
    return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("zh");
  }

  /**
   * Returns a text for one line, such as a name in a message: everything that is not shown as a
   * mark of its own is written by its number, such as <code>&#92;u202e</code>. That holds for line
   * ends too.
   *
   * @param text the text
   */
  public static String line(String text) {
    return shown(text, ShownText::isMark);
  }

  /**
   * Returns a text for a page, a cell or another place that has room for several lines: line ends,
   * tabs and characters without width stay; codes and marks of direction are written by their
   * number, such as <code>&#92;u202e</code>.
   *
   * @param text the text
   */
  public static String block(String text) {
    return shown(text, ShownText::isHarmless);
  }

  private static String shown(String text, IntPredicate kept) {
    int i = 0;
    while (i < text.length() && kept.test(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, i);
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int length = Character.charCount(point);
      if (kept.test(point)) {
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

  private static boolean isMark(int point) {
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

  private static boolean isHarmless(int point) {
    return switch (point) {
      case '\t', '\n', '\r' -> true;
      default -> !isDirection(point) && !isTag(point) && isEncodable(point);
    };
  }

  /** The marks of the Unicode Bidirectional Algorithm (UAX #9), and the Arabic letter mark. */
  private static boolean isDirection(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }

  /** Letters that nothing shows: they can carry a hidden text. */
  private static boolean isTag(int point) {
    return point >= 0xE0000 && point <= 0xE007F;
  }

  private static boolean isEncodable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      default -> true;
    };
  }
}
