package io.github.duibiao.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mark that opens a numbered heading (层次序数): 一、 then （一） then 1. then （1） by the standard for
 * official documents (GB/T 9704), and the others that occur.
 *
 * @param style which kind of mark
 * @param value its number
 * @param label the number as written without punctuation
 * @param length how many characters the mark takes
 */
public record Numbering(Style style, int value, String label, int length) {

  /** What follows a number of several parts: a heading, not what it counts (1.5亿元). */
  private static final String TEXT = "(?![年月日万亿个倍元])(?=[\\u4e00-\\u9fff“《])";

  /** The kinds of marks, from the outermost to the innermost. */
  public enum Style {
    CHAPTER("第(" + Numerals.PATTERN + ")(?:章|部分|编|篇)[、.:]?"),
    SECTION("第(" + Numerals.PATTERN + ")节[、.:]?"),
    HAN("([一二三四五六七八九十百]{1,4})[、.。]"),
    ARTICLE("第(" + Numerals.PATTERN + ")条[、.:]?"),
    HAN_IN_BRACKETS("\\(([一二三四五六七八九十百]{1,4})\\)[、.。]?"),
    ARABIC("([0-9]{1,2})(?:[.、](?![0-9])| (?=[\\u4e00-\\u9fff]))"),
    DECIMAL("([0-9]{1,2}[.][0-9]{1,2})[. 、]?" + TEXT),
    DECIMAL_BELOW("([0-9]{1,2}[.][0-9]{1,2}[.][0-9]{1,2})[. 、]?" + TEXT),
    ARABIC_IN_BRACKETS("\\(([0-9]{1,2})\\)[、.。]?|([0-9]{1,2})\\)"),
    CIRCLED("([①-⑳])");

    private final String regex;

    Style(String regex) {
      this.regex = regex;
    }
  }

  /** Returns the mark at the beginning of a text in canonical punctuation, or null. */
  public static @Nullable Numbering at(String canon) {
    for (Form form : canon.isEmpty() ? List.<Form>of() : opening(canon.charAt(0))) {
      Matcher matcher = form.finder.opening(canon);
      if (matcher != null) {
        String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        int value =
            switch (form.style) {
              case CIRCLED -> label.charAt(0) - '①' + 1;
              case DECIMAL, DECIMAL_BELOW ->
                  Numerals.parse(label.substring(label.lastIndexOf('.') + 1));
              default -> Numerals.parse(label);
            };
        return value < 1 ? null : new Numbering(form.style, value, label, matcher.end());
      }
    }
    return null;
  }

  private static final List<Form> ORDINALS = forms(Style.CHAPTER, Style.SECTION, Style.ARTICLE);
  private static final List<Form> HAN = forms(Style.HAN);
  private static final List<Form> BRACKETS = forms(Style.HAN_IN_BRACKETS, Style.ARABIC_IN_BRACKETS);
  private static final List<Form> DIGITS =
      forms(Style.ARABIC, Style.DECIMAL, Style.DECIMAL_BELOW, Style.ARABIC_IN_BRACKETS);
  private static final List<Form> CIRCLED = forms(Style.CIRCLED);

  /** A style and what finds it. */
  private record Form(Style style, Finder finder) {}

  private static List<Form> forms(Style... styles) {
    return Stream.of(styles).map(each -> new Form(each, Finder.compile(each.regex))).toList();
  }

  /** Returns the styles that a mark may have by its first character. */
  private static List<Form> opening(char first) {
    return switch (first) {
      case '第' -> ORDINALS;
      case '(' -> BRACKETS;
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' -> HAN;
      default ->
          Glyphs.isDigit(first) ? DIGITS : first >= '①' && first <= '⑳' ? CIRCLED : List.of();
    };
  }

  /** Returns the mark as a section number writes it: {@code 一} or {@code (二)}. */
  public String sectionLabel() {
    return switch (style) {
      case HAN_IN_BRACKETS, ARABIC_IN_BRACKETS -> "(" + label + ")";
      case CHAPTER -> "第" + label + "章";
      case SECTION -> "第" + label + "节";
      case ARTICLE -> "第" + label + "条";
      case HAN, ARABIC, DECIMAL, DECIMAL_BELOW, CIRCLED -> label;
    };
  }
}
