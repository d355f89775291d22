package io.github.duibiao.text;

/** Numbers as plans write them: digits, or Han numerals up to a few thousand. */
public final class Numerals {
  /** A regular expression for a number in either form. */
  static final String PATTERN = "(?:[0-9]{1,6}|[〇零一二两三四五六七八九十百]{1,6})";

  private static final String DIGITS = "〇一二三四五六七八九";

  /** The digits as a cheque writes them, of the same values. */
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  private Numerals() {}

  /** Returns the value of a number, or of 第三条; -1 where the text is neither. */
  public static int parse(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return -1;
    }
    if (areDigits(text)) {
      return Integer.parseInt(text);
    }
    if (text.charAt(0) == '第' && "章节条".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return parse(text.substring(1, Math.max(1, text.length() - 1)));
    }
    int total = 0;
    int digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '十', '拾', '百', '千' -> {
          int place = c == '千' ? 1000 : c == '百' ? 100 : 10;
          total += (digit == 0 ? 1 : digit) * place;
          digit = 0;
        }
        case '两' -> digit = 2;
        // 參, as traditional documents number by: 叁.
        case '参' -> digit = 3;
        case '零' -> digit = 0;
        default -> {
          digit = Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
          if (digit < 0) {
            return -1;
          }
        }
      }
    }
    return total + digit;
  }

  /** Says whether the text holds nothing but ASCII digits. */
  public static boolean areDigits(String text) {
    int i = 0;
    while (i < text.length() && Glyphs.isDigit(text.charAt(i))) {
      i++;
    }
    return i == text.length();
  }
}
