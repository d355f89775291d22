package io.github.duibiao.document.office;

import java.util.Locale;

/**
 * Writes numbers the ways lists are numbered (ECMA-376 part 1, 17.18.59). Of the formats there,
 * those that a Chinese or an English document uses; any other is written in digits.
 */
final class NumberFormat {
  private static final String HAN = "零一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String FORMAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** The formats by the numbers that the formats before OOXML know them by (MS-OSHARED 2.2.1.3). */
  private static final String[] BY_CODE = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "cardinalText",
    "ordinalText",
    "hex",
    "chicago",
    "ideographDigital",
    "japaneseCounting",
    "aiueo",
    "iroha",
    "decimalFullWidth",
    "decimalHalfWidth",
    "japaneseLegal",
    "japaneseDigitalTenThousand",
    "decimalEnclosedCircle",
    "decimalFullWidth2",
    "aiueoFullWidth",
    "irohaFullWidth",
    "decimalZero",
    "bullet",
    "ganada",
    "chosung",
    "decimalEnclosedFullstop",
    "decimalEnclosedParen",
    "decimalEnclosedCircleChinese",
    "ideographEnclosedCircle",
    "ideographTraditional",
    "ideographZodiac",
    "ideographZodiacTraditional",
    "taiwaneseCounting",
    "ideographLegalTraditional",
    "taiwaneseCountingThousand",
    "taiwaneseDigital",
    "chineseCounting",
    "chineseLegalSimplified",
    "chineseCountingThousand"
  };

  private static final int NONE = 255;

  private NumberFormat() {}

  /** Returns the format of a number by which DOC and RTF know it. */
  static String ofCode(int code) {
    return code == NONE ? "none" : code >= 0 && code < BY_CODE.length ? BY_CODE[code] : "decimal";
  }

  static String write(int value, String format) {
    if (value < 0 || value > 99_999) {
      return Integer.toString(value);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "decimalFullWidth", "decimalFullWidth2" -> digits(value, "０１２３４５６７８９");
      case "upperLetter" -> letters(value);
      case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "chineseCounting", "taiwaneseCounting" ->
          value < 100 ? thousands(value, HAN, "十百千万", true) : digits(value, "○一二三四五六七八九");
      case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting" ->
          thousands(value, HAN, "十百千万", true);
      case "chineseLegalSimplified" -> thousands(value, FORMAL, "拾佰仟万", false);
      case "ideographLegalTraditional", "japaneseLegal" ->
          thousands(value, FORMAL_TRADITIONAL, "拾佰仟萬", false);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(value, "〇一二三四五六七八九");
      case "ideographTraditional" -> among(value, STEMS);
      case "ideographZodiac" -> among(value, BRANCHES);
      case "ideographEnclosedCircle" -> enclosed(value, '㊀', 10);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(value, '①', 20);
      case "decimalEnclosedFullstop" -> enclosed(value, '⒈', 20);
      case "decimalEnclosedParen" -> enclosed(value, '⑴', 20);
      default -> Integer.toString(value);
    };
  }

  private static String digits(int value, String digits) {
    StringBuilder out = new StringBuilder();
    for (char c : Integer.toString(value).toCharArray()) {
      out.append(digits.charAt(c - '0'));
    }
    return out.toString();
  }

  private static String enclosed(int value, char first, int most) {
    return value >= 1 && value <= most
        ? Character.toString((char) (first + value - 1))
        : Integer.toString(value);
  }

  private static String among(int value, String names) {
    return value >= 1 && value <= names.length()
        ? names.substring(value - 1, value)
        : Integer.toString(value);
  }

  /** A to Z, then AA, BB and so on. */
  private static String letters(int value) {
    if (value < 1 || value > 26 * 26) {
      return Integer.toString(value);
    }
    return Character.toString((char) ('A' + (value - 1) % 26)).repeat(1 + (value - 1) / 26);
  }

  private static String roman(int value) {
    if (value < 1 || value > 3_999) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        out.append(ROMAN_DIGITS[i]);
        rest -= ROMAN[i];
      }
    }
    return out.toString();
  }

  /** 105 is 一百零五, 15 is 十五 where a leading one is left out. */
  private static String thousands(int value, String digits, String powers, boolean bareTen) {
    if (value == 0) {
      return digits.substring(0, 1);
    }
    String plain = Integer.toString(value);
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      int digit = plain.charAt(i) - '0';
      int power = plain.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        out.append(digits.charAt(0));
        gap = false;
      }
      if (!(bareTen && i == 0 && digit == 1 && power == 1)) {
        out.append(digits.charAt(digit));
      }
      if (power > 0) {
        out.append(powers.charAt(power - 1));
      }
    }
    return out.toString();
  }
}
