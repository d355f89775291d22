package io.github.duibiao.text;

/**
 * What programs put into a text that its authors did not: the reading of a character in brackets
 * behind it (公開(kāi)), as broken converters do, the marks of Markdown, and {@linkplain LookAlikes
 * look-alikes} of what was written.
 */
final class Clutter {
  private static final String TONED = "āáǎàēéěèōóǒòīíǐìūúǔùǖǘǚǜüńňǹḿ";
  private static final int LONGEST_SYLLABLE = 7;

  /** What opens an item in Markdown; two asterisks are also around what is to stand out. */
  private static final String BULLETS = "-*+>";

  /** What any of it has a character of: most lines have none, and need no closer look. */
  private static final boolean[] SIGNS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char c : (TONED + "#" + BULLETS + LookAlikes.all()).toCharArray()) {
      SIGNS[c] = true;
    }
  }

  private Clutter() {}

  /** Returns the line without them. */
  static String remove(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (SIGNS[line.charAt(i)]) {
        return LookAlikes.replace(withoutReadings(withoutMarkdown(line)));
      }
    }
    return line;
  }

  private static String withoutReadings(String line) {
    if (!hasTone(line)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      int end = i > 0 && Glyphs.isHan(line.charAt(i - 1)) ? readingEnd(line, i) : i;
      if (end == i) {
        out.append(line.charAt(i++));
      }
      i = Math.max(i, end);
    }
    return out.toString();
  }

  private static boolean hasTone(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '\u00e0' && c <= '\u1e3f' && TONED.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns where a syllable in brackets that opens here ends; the same place if none does. */
  private static int readingEnd(String line, int open) {
    if ("(（".indexOf(line.charAt(open)) < 0) {
      return open;
    }
    int i = open + 1;
    while (i < line.length() && i - open <= LONGEST_SYLLABLE && isSyllable(line.charAt(i))) {
      i++;
    }
    boolean closed = i > open + 1 && i < line.length() && ")）".indexOf(line.charAt(i)) >= 0;
    return closed ? i + 1 : open;
  }

  private static boolean isSyllable(char c) {
    return (c >= 'a' && c <= 'z') || TONED.indexOf(c) >= 0;
  }

  private static String withoutMarkdown(String line) {
    String text = line;
    if (text.contains("**")) {
      text = text.replace("**", "");
    }
    int start = 0;
    while (start < text.length() && Glyphs.isUnseen(text.charAt(start))) {
      start++;
    }
    int mark = start;
    while (mark < text.length() && mark - start < 6 && text.charAt(mark) == '#') {
      mark++;
    }
    if (mark == start && mark < text.length() && BULLETS.indexOf(text.charAt(mark)) >= 0) {
      mark++;
    }
    if (mark == start || mark >= text.length()) {
      return text;
    }
    boolean spaced = Glyphs.isBlank(text.charAt(mark));
    boolean words = mark + 1 < text.length() && isWordy(text.charAt(spaced ? mark + 1 : mark));
    char first = text.charAt(start);
    if (first == '*' && !spaced) {
      int last = text.stripTrailing().length() - 1;
      return last > mark && text.charAt(last) == '*' ? text.substring(mark, last) : text;
    }
    return (spaced && words) || first == '#' ? text.substring(mark) : text;
  }

  private static boolean isWordy(char c) {
    return Glyphs.isHan(c) || "(（《“".indexOf(c) >= 0;
  }
}
