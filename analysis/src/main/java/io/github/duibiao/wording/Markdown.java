package io.github.duibiao.wording;

import io.github.duibiao.plan.ShownText;
import java.util.List;

/**
 * Writes Markdown (CommonMark with the tables of GitHub). Words that are put in are text and
 * nothing else: whatever could mark up, link or open HTML is escaped, and line ends become blanks.
 * Not for use by several threads.
 */
public final class Markdown {
  private static final String MARKS = "\\`*_[]<>|#~&!";

  private final StringBuilder text = new StringBuilder();

  /** Writes a heading of level 1 to 6. */
  public Markdown heading(int level, String words) {
    return block("#".repeat(level) + " " + escape(words));
  }

  /** Writes a paragraph. */
  public Markdown paragraph(String words) {
    return block(escape(words));
  }

  /** Writes a paragraph of Markdown that is escaped where it has to be. */
  public Markdown marked(String markdown) {
    return block(markdown);
  }

  /** Writes a list of items. */
  public Markdown items(List<String> items) {
    if (!items.isEmpty()) {
      separate();
      items.forEach(each -> text.append("- ").append(escape(each)).append('\n'));
    }
    return this;
  }

  /** Writes a table. */
  public Markdown table(List<String> head, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      separate();
      row(head);
      text.append('|').append(" --- |".repeat(head.size())).append('\n');
      rows.forEach(this::row);
    }
    return this;
  }

  /** Writes lines of another language as they are, such as a diagram. */
  public Markdown code(String language, String code) {
    return block("```" + language + "\n" + code.strip() + "\n```");
  }

  private void row(List<String> cells) {
    text.append('|');
    cells.forEach(each -> text.append(' ').append(escape(each)).append(" |"));
    text.append('\n');
  }

  private Markdown block(String block) {
    separate();
    text.append(block).append('\n');
    return this;
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Returns words with every character escaped that could be more than text. */
  public static String escape(String words) {
    String shown = ShownText.block(words);
    StringBuilder escaped = new StringBuilder(shown.length() + 8);
    boolean opening = true;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        escaped.append(' ');
      } else {
        if (MARKS.indexOf(c) >= 0 || opensList(escaped, opening, c)) {
          escaped.append('\\');
        }
        escaped.append(c);
        opening = opening && (c == ' ' || (c >= '0' && c <= '9'));
      }
    }
    return escaped.toString();
  }

  /** A bullet at the very beginning, or the stop after a number there, would begin a list. */
  private static boolean opensList(StringBuilder before, boolean onlyDigits, char c) {
    return before.isEmpty() ? "+-=".indexOf(c) >= 0 : onlyDigits && (c == '.' || c == ')');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
