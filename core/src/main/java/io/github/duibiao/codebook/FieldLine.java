package io.github.duibiao.codebook;

import java.util.List;

/**
 * A line such as {@code field: 3 财政预决算 / Budgets and final accounts / 预决算 预算}; an asterisk in place
 * of the words stands for those of the theme.
 */
final class FieldLine {
  private static final String WHOLE_THEME = "*";

  private FieldLine() {}

  static OfficialField parse(String value, String theme) {
    int blank = value.indexOf(' ');
    int first = value.indexOf('/');
    int second = value.indexOf('/', first + 1);
    int number = blank < 1 ? 0 : number(value.substring(0, blank));
    if (number < 1 || first < blank || second < 0) {
      throw wrong(value);
    }
    String zh = value.substring(blank, first).strip();
    String en = value.substring(first + 1, second).strip();
    String words = value.substring(second + 1).strip();
    if (zh.isEmpty() || en.isEmpty() || words.isEmpty()) {
      throw wrong(value);
    }
    return new OfficialField(
        number, zh, en, theme, words.equals(WHOLE_THEME) ? List.of() : ThemeDraft.words(words));
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static IllegalArgumentException wrong(String value) {
    return new IllegalArgumentException("\"" + value + "\" is no entry of the official list");
  }
}
