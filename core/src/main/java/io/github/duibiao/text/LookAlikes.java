package io.github.duibiao.text;

import java.util.List;

/**
 * Characters that a machine took for others of the same look (形近字): 2O23年 for 2023年, 1丶 for 1、. The
 * others are put in their places, so that the length stays. The pairs and where they hold lie in
 * {@code lookalikes.tsv}.
 */
public final class LookAlikes {
  private static final char NONE = 0;

  /** What every character stands for; {@link #NONE} for nearly all, which stand for themselves. */
  private static final char[] MEANT = new char[Character.MAX_VALUE + 1];

  private static final String ALL;
  private static final String KANA;
  private static final String STROKES;
  private static final String DIGITS;
  private static final String COUNTED;

  static {
    List<List<String>> rows = Lexicon.rows(LookAlikes.class, "lookalikes.tsv");
    StringBuilder all = new StringBuilder();
    for (List<String> row : rows.subList(0, rows.size() - 1)) {
      all.append(row.get(1));
      for (int i = 0; i < row.get(1).length(); i++) {
        MEANT[row.get(1).charAt(i)] = row.get(2).charAt(i);
      }
    }
    ALL = all.toString();
    KANA = Lexicon.alternation(rows, "kana");
    STROKES = Lexicon.alternation(rows, "stroke");
    DIGITS = Lexicon.alternation(rows, "digit");
    COUNTED = Lexicon.alternation(rows, "counted");
  }

  private LookAlikes() {}

  /** Returns the characters that may have been taken for others. */
  static String all() {
    return ALL;
  }

  /** Returns the line with what was meant; the line itself where nothing was taken for another. */
  public static String replace(String line) {
    int i = 0;
    while (i < line.length() && MEANT[line.charAt(i)] == NONE) {
      i++;
    }
    return i == line.length() ? line : replace(line, i);
  }

  private static String replace(String line, int first) {
    char[] out = line.toCharArray();
    boolean changed = false;
    for (int i = first; i < out.length; i++) {
      char meant = MEANT[out[i]];
      if (meant == NONE) {
        continue;
      }
      if (DIGITS.indexOf(out[i]) >= 0) {
        int from = runStart(out, i);
        int to = runEnd(out, i);
        if (isNumber(out, from, to)) {
          changed = true;
          for (int k = from; k < to; k++) {
            out[k] = MEANT[out[k]] == NONE ? out[k] : MEANT[out[k]];
          }
        }
        i = to - 1;
      } else if (STROKES.indexOf(out[i]) >= 0
          || (KANA.indexOf(out[i]) >= 0 ? standsAlone(out, i) : closesPeriod(out, i))) {
        changed = true;
        out[i] = meant;
      }
    }
    return changed ? new String(out) : line;
  }

  /** A run of digits, look-alikes and blanks between them begins with one that is no blank. */
  private static int runStart(char[] text, int within) {
    int start = within;
    for (int i = within; i > 0 && (isDigit(text[i - 1]) || Glyphs.isBlank(text[i - 1])); i--) {
      start = isDigit(text[i - 1]) ? i - 1 : start;
    }
    return start;
  }

  private static int runEnd(char[] text, int within) {
    int end = within + 1;
    for (int i = end; i < text.length && (isDigit(text[i]) || Glyphs.isBlank(text[i])); i++) {
      end = isDigit(text[i]) ? i + 1 : end;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return Glyphs.isDigit(c) || DIGITS.indexOf(c) >= 0;
  }

  /**
   * A number has a real digit, or a small l, which nothing is called by (5 O个, l次, but not I类). It
   * counts something, and it is part of no word of letters. It begins with a nought only where it
   * is a day or a month, so that O2O is none.
   */
  private static boolean isNumber(char[] text, int from, int to) {
    boolean real = false;
    for (int i = from; i < to; i++) {
      real |= Glyphs.isDigit(text[i]) || text[i] == 'l';
    }
    int next = to;
    while (next < text.length && Glyphs.isBlank(text[next])) {
      next++;
    }
    boolean nought = MEANT[text[from]] == '0';
    return real
        && next < text.length
        && (nought ? "月日曰" : COUNTED).indexOf(text[next]) >= 0
        && (from == 0 || !Character.isLetter(text[from - 1]) || Glyphs.isHan(text[from - 1]));
  }

  private static boolean standsAlone(char[] text, int i) {
    return (i == 0 || !isKana(text[i - 1])) && (i + 1 == text.length || !isKana(text[i + 1]));
  }

  private static boolean isKana(char c) {
    return c >= '\u3041' && c <= '\u30ff';
  }

  /** Says whether what stands before is a number or 工作, blanks aside. */
  private static boolean closesPeriod(char[] text, int i) {
    int before = i - 1;
    while (before >= 0 && Glyphs.isBlank(text[before])) {
      before--;
    }
    return before >= 0 && (isDigit(text[before]) || text[before] == '作');
  }
}
