package io.github.duibiao.document.html;

import java.util.Locale;
import java.util.Set;

/**
 * How many elements a page will have, to be known before each of them takes its memory.
 *
 * <p>An element is opened by its tag; but formatting that is never closed is opened anew in every
 * block that follows, up to three times each by the rules of HTML, and so weighs more.
 */
final class Weight {
  private static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");
  private static final int LONGEST = 6;
  private static final int REOPENED = 4;

  /** Of the name of an element; no standard has one of more than some dozen characters. */
  static final int LONGEST_NAME = 1 << 16;

  private Weight() {}

  /** Returns how many elements a page has at most, about. */
  static long of(String page) {
    long elements = 0;
    long unclosed = 0;
    for (int i = page.indexOf('<'); i >= 0; i = page.indexOf('<', i + 1)) {
      boolean closes = page.startsWith("/", i + 1);
      int name = closes ? i + 2 : i + 1;
      int end = name;
      while (end < page.length() && end - name <= LONGEST && isLetter(page.charAt(end))) {
        end++;
      }
      if (end == name) {
        continue;
      }
      elements += closes ? 0 : 1;
      if (FORMATTING.contains(page.substring(name, end).toLowerCase(Locale.ROOT))) {
        unclosed = Math.max(0, unclosed + (closes ? -1 : 1));
      }
    }
    return elements + REOPENED * unclosed;
  }

  /**
   * Says whether a tag has a name so long that the parser, which goes over a name anew with every
   * piece that it adds, would take very long for it.
   */
  static boolean hasLongName(String page) {
    int end = 0;
    for (int i = page.indexOf('<'); i >= 0; i = page.indexOf('<', i + 1)) {
      int name = page.startsWith("/", i + 1) ? i + 2 : i + 1;
      // A bracket within a name begins no longer one.
      if (name < end || name >= page.length() || !isLetter(page.charAt(name))) {
        continue;
      }
      end = name;
      while (end < page.length() && !endsName(page.charAt(end))) {
        end++;
      }
      if (end - name > LONGEST_NAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsName(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '/' || c == '>';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
