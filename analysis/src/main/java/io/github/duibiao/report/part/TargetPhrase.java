package io.github.duibiao.report.part;

import io.github.duibiao.coverage.Quotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A quantity with the words around it that say of what: 冲锋舟6艘, where the plan counts 6艘 alone. The
 * words are those of its clause, up to the punctuation on either side; where that is far, or there
 * is another number before it, the side stays as it is.
 */
final class TargetPhrase {
  private static final int BEFORE = 8;
  private static final int AFTER = 12;

  private TargetPhrase() {}

  static List<String> of(Quotation quotation) {
    Set<String> phrases = new LinkedHashSet<>();
    quotation.targets().forEach(each -> phrases.add(of(quotation.text(), each)));
    return List.copyOf(phrases);
  }

  static String of(String text, String target) {
    int at = text.indexOf(target);
    if (at < 0 || target.isEmpty()) {
      return target;
    }
    int from = at;
    while (from > 0 && at - from <= BEFORE && isWord(text.charAt(from - 1))) {
      from--;
    }
    if (at - from > BEFORE || (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)))) {
      from = at;
    }
    int end = at + target.length();
    int to = end;
    while (to < text.length() && to - end <= AFTER && isWord(text.charAt(to))) {
      to++;
    }
    if (to - end > AFTER || (to < text.length() && Character.isLetterOrDigit(text.charAt(to)))) {
      to = end;
    }
    return text.substring(from, to);
  }

  private static boolean isWord(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
