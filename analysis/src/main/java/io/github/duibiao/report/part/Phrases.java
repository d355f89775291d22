package io.github.duibiao.report.part;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.TextSpan;
import java.util.List;

/** Numbers and names as the page words them, the same whatever the locale. */
final class Phrases {
  private static final int NAMES = 6;
  private static final int HEADING = 60;

  private Phrases() {}

  /** The first few of some names, and how many there are. */
  static String some(List<String> names) {
    return some(names, MemoLanguage.ZH);
  }

  /** The first few of some names, and how many there are, with the comma of a language. */
  static String some(List<String> names, MemoLanguage language) {
    String comma = language == MemoLanguage.EN ? ", " : "、";
    String shown = String.join(comma, names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? shown + " … (" + names.size() + ")" : shown;
  }

  /** A heading that is not longer than a heading should be. */
  static String clip(String text) {
    return clip(text, HEADING);
  }

  static String clip(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length)) + "…";
  }

  /** A part of the whole in percent, for the width of a bar. */
  static String share(int part, int whole) {
    return Numbers.fixed(whole == 0 ? 0 : 100.0 * part / whole, 1);
  }

  static String percent(double probability) {
    return Numbers.fixed(100 * probability, 0) + "%";
  }

  static String number(double value) {
    return Numbers.fixed(value, 2);
  }

  static String signed(double weight) {
    return (weight < 0 ? "−" : "+") + Numbers.fixed(Math.abs(weight), 2);
  }

  static String linesZh(TextSpan span) {
    return span.line() == span.endLine()
        ? "第 " + span.line() + " 行"
        : "第 " + span.line() + "–" + span.endLine() + " 行";
  }

  static String linesEn(TextSpan span) {
    return span.line() == span.endLine()
        ? "line " + span.line()
        : "lines " + span.line() + "–" + span.endLine();
  }
}
