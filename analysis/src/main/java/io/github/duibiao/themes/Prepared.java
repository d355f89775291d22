package io.github.duibiao.themes;

/**
 * A text as words are looked for in it: without blanks and quotation marks, in half-width ASCII and
 * lower case, with one sign each for the ends of clauses and sentences, and with the titles of
 * documents (《》) blotted out, since a title names its subject in passing.
 */
final class Prepared {
  private static final char BLOT = '\u0001';

  private final String text;

  private Prepared(String text) {
    this.text = text;
  }

  static Prepared of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int titles = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '《') {
        titles++;
      } else if (c == '》') {
        titles = Math.max(0, titles - 1);
        text.append(BLOT);
      } else if (titles > 0 && raw.indexOf('》', i) >= 0) {
        text.append(BLOT);
      } else {
        append(c, text);
      }
    }
    return new Prepared(text.toString());
  }

  static String normal(String word) {
    StringBuilder text = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      append(word.charAt(i), text);
    }
    return text.toString();
  }

  String text() {
    return text;
  }

  /** Says whether a sign ends a clause. */
  static boolean endsClause(char c) {
    return c == '，' || c == '。' || c == '；' || c == '：';
  }

  private static void append(char raw, StringBuilder text) {
    char c = raw >= '！' && raw <= '～' ? (char) (raw - '！' + '!') : raw;
    switch (c) {
      case '“', '”', '‘', '’', '"', '\'', '「', '」', '『', '』', '\u200B', '\uFEFF', '\u00A0' -> {}
      case ',' -> text.append('，');
      case ';' -> text.append('；');
      case ':' -> text.append('：');
      case '!', '?' -> text.append('。');
      default -> {
        if (!Character.isWhitespace(c)) {
          text.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
      }
    }
  }
}
