package io.github.duibiao.reading;

/**
 * The characters of scraped Chinese text, brought to order.
 *
 * <p>{@link #clean} is what a plan keeps: the document's own characters without invisible ones and
 * without the blanks that page layout put inside words. {@link #canonical} is what patterns are
 * matched against: the same length, so that positions carry over, but with one form for each
 * punctuation mark, whichever width the document uses.
 */
final class Glyphs {
  private Glyphs() {}

  /** Returns the line without invisible characters and without blanks that part no Latin words. */
  static String clean(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && !out.isEmpty() && partsWords(out.charAt(out.length() - 1), c)) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Says whether a blank between two characters parts words: Latin ones only do. */
  static boolean partsWords(char before, char after) {
    return isLatin(before) && isLatin(after) && !(isDigit(before) && isDigit(after));
  }

  /** Returns the text with one form for each punctuation mark; the length stays. */
  static String canonical(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = canonical(out[i]);
    }
    for (int i = 1; i < out.length; i++) {
      if (out[i] == '.' && endsSentence(out, i)) {
        out[i] = '。';
      }
    }
    return new String(out);
  }

  /** A full stop typed as a dot: after a Han character or a closing mark, before Han or the end. */
  private static boolean endsSentence(char[] text, int dot) {
    char before = text[dot - 1];
    if (!isHan(before) && "”)》\"".indexOf(before) < 0) {
      return false;
    }
    return dot + 1 == text.length || isHan(text[dot + 1]) || "“(《\"〔".indexOf(text[dot + 1]) >= 0;
  }

  private static char canonical(char c) {
    return switch (c) {
      case '［', '[', '【', '〖', '﹝', '「', '『' -> c == '「' || c == '『' ? '“' : '〔';
      case '］', ']', '】', '〗', '﹞', '」', '』' -> c == '」' || c == '』' ? '”' : '〕';
      case '｡' -> '。';
      case '､' -> '、';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '﹐' -> ',';
      case '﹔' -> ';';
      case '﹕', '∶' -> ':';
      case '—', '–', '―', '～', '－', '﹣' -> '-';
      default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    };
  }

  static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff') || c == '〇';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || c == '\t' || c == '\u3164' || c == '\u2800';
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Returns the Han characters, Latin letters and digits alone: what two wordings share. */
  static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = canonical(text.charAt(i));
      if (isHan(c) || isLatin(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
