package io.github.duibiao.audit;

import io.github.duibiao.text.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that checks know, by their kind: the rows of {@code words.tsv}. */
final class Words {
  private static final List<List<String>> ROWS =
      Lexicon.rows(Words.class.getResourceAsStream("words.tsv"), "words.tsv");

  private Words() {}

  static Set<String> of(String kind) {
    Set<String> words =
        ROWS.stream()
            .filter(each -> each.get(0).equals(kind))
            .map(each -> each.get(1))
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalStateException("words.tsv has no words of the kind " + kind);
    }
    return words;
  }

  /** Returns the words, longer ones first, so that a part of a word is not taken for the word. */
  static List<String> longestFirst(String kind) {
    return of(kind).stream()
        .sorted(
            Comparator.comparingInt((String each) -> -each.length()).thenComparing(each -> each))
        .toList();
  }

  /** Returns an alternation of the words for a regular expression, longer ones first. */
  static String alternation(String kind) {
    return "(?:" + String.join("|", longestFirst(kind)) + ")";
  }
}
