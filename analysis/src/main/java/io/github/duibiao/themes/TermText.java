package io.github.duibiao.themes;

import io.github.duibiao.themes.Segmenter.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A task's text with the terms in it.
 *
 * @param plan the plan's id
 * @param task the task's id
 * @param line the task's first line in its source
 * @param text heading and text without blanks and quotation marks
 * @param words the words and terms, in their order
 */
record TermText(String plan, String task, int line, String text, List<Word> words) {

  /** Joins the words that together are a term of a list, the longest first. */
  static List<Word> joined(String text, List<Word> words, Automaton terms) {
    boolean[] begins = new boolean[text.length() + 1];
    boolean[] ends = new boolean[text.length() + 1];
    words.forEach(
        word -> {
          begins[word.start()] = true;
          ends[word.end()] = true;
        });
    int[] farthest = new int[text.length() + 1];
    String normal = Prepared.normal(text);
    terms.scan(
        normal.toCharArray(),
        normal.length(),
        (id, start, end) -> {
          if (begins[start] && ends[end]) {
            farthest[start] = Math.max(farthest[start], end);
          }
        });
    List<Word> joined = new ArrayList<>(words.size());
    int end = 0;
    for (Word word : words) {
      if (word.start() < end) {
        continue;
      }
      end = Math.max(word.end(), farthest[word.start()]);
      boolean term = farthest[word.start()] > 0;
      joined.add(term ? new Word(text.substring(word.start(), end), word.start(), true) : word);
    }
    return joined;
  }

  /** Takes the titles of documents (《》) out of what counts: they name things in passing. */
  static List<Word> withoutTitles(String text, List<Word> words) {
    List<Word> kept = new ArrayList<>(words.size());
    for (Word word : words) {
      int opened = text.lastIndexOf('《', word.start());
      boolean inTitle = opened >= 0 && text.indexOf('》', opened) >= word.end();
      kept.add(inTitle ? new Word(word.text(), word.start(), false) : word);
    }
    return kept;
  }
}
