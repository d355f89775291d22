package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of adjoining characters of a text, by which an inverted index finds it again: they are
 * most of what the wording of two tasks is compared by.
 */
public final class Terms {
  private static final long PAIR = 0xffffL;

  private Terms() {}

  /**
   * A pair of characters.
   *
   * @param text the two characters
   * @param count how often the text has them
   */
  public record Term(String text, int count) {}

  /**
   * Returns the pairs of a heading and the text below it, those of the heading counted twice, in a
   * fixed order.
   *
   * @param title the heading; empty for none
   * @param body the text
   */
  public static List<Term> of(String title, String body) {
    Grams grams = Grams.of(Script.of(title + "。" + title + "。" + body));
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < grams.keys().length; i++) {
      long key = grams.keys()[i];
      if ((key & PAIR) != 0) {
        terms.add(new Term(Grams.text(key), grams.count(i)));
      }
    }
    return terms;
  }

  /**
   * Returns what the text of a task is taken to be: its running text, or that of its measures where
   * a table alone tells of it.
   */
  public static String body(Task task) {
    return Profiles.body(task);
  }

  /** Returns the letters of a task, its heading first: equal where two say exactly the same. */
  public static String letters(Task task) {
    return Script.of(task.title() + "。" + body(task)).letters();
  }
}
