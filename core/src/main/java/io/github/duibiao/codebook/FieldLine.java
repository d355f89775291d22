package io.github.duibiao.codebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as {@code field: 3 财政预决算 / Budgets and final accounts / 预决算 预算}; an asterisk in place
 * of the words stands for those of the theme.
 */
final class FieldLine {
  private static final Pattern LINE =
      Pattern.compile("([1-9][0-9]{0,3})\\s+([^/]+?)\\s*/\\s*([^/]+?)\\s*/\\s*([^/]+)");

  private static final String WHOLE_THEME = "*";

  private FieldLine() {}

  static OfficialField parse(String value, String theme) {
    Matcher matcher = LINE.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("\"" + value + "\" is no entry of the official list");
    }
    List<Indicator> words =
        matcher.group(4).equals(WHOLE_THEME) ? List.of() : ThemeDraft.words(matcher.group(4));
    return new OfficialField(
        Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3), theme, words);
  }
}
