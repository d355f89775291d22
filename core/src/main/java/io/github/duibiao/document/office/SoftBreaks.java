package io.github.duibiao.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Line breaks inside a paragraph. Some only make a long title break where it looks well; others, in
 * text that came from a web page, part what are paragraphs to a reader. They part where a sentence
 * ends, or where what follows is indented or numbered.
 */
final class SoftBreaks {
  /** A break of the line; a break of the page or column is {@link #PAGE}. */
  static final char LINE = '\n';

  static final char PAGE = '\f';

  private static final String ENDS = "。；：！？.;:!?";
  private static final Pattern BEGINS =
      Pattern.compile(
          "[\\s\u3000]{2}|[\\s\u3000]*(?:第?[0-9一二三四五六七八九十百]{1,4}[、.．章条节]"
              + "|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[①-⑳]|附件)");

  private SoftBreaks() {}

  /** Returns the paragraphs that a paragraph with breaks is. */
  static List<String> cut(String text) {
    if (text.indexOf(LINE) < 0 && text.indexOf(PAGE) < 0) {
      return List.of(text);
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != LINE && text.charAt(i) != PAGE) {
        continue;
      }
      paragraph.append(text, start, i);
      start = i + 1;
      if (i == text.length() || text.charAt(i) == PAGE || part(paragraph, text, start)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      } else if (needsSpace(paragraph, text, start)) {
        paragraph.append(' ');
      }
    }
    return paragraphs;
  }

  private static boolean part(StringBuilder before, String text, int next) {
    int end = before.length();
    while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
      end--;
    }
    return end == 0
        || ENDS.indexOf(before.charAt(end - 1)) >= 0
        || BEGINS.matcher(text).region(next, text.length()).lookingAt();
  }

  /** Words of letters are parted by a space where the line was broken; Han characters are not. */
  private static boolean needsSpace(StringBuilder before, String text, int next) {
    return !before.isEmpty()
        && next < text.length()
        && isLatin(before.charAt(before.length() - 1))
        && isLatin(text.charAt(next));
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250;
  }
}
