package io.github.duibiao.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of some lines of the document. The spans of a plan name every line that holds
 * anything; a line that holds several things stands in several spans.
 *
 * @param from the first line, counted from 1
 * @param to the last line, at least {@code from}
 * @param fate what the lines were taken for
 * @param reason why, in Chinese and English, where the fate alone does not say; null where it does
 * @param opening the first words of lines that do not stand in the plan; null where they do
 */
public record SourceSpan(
    int from, int to, Fate fate, @Nullable String reason, @Nullable String opening) {
  /** Checks the order of the lines. */
  public SourceSpan {
    Objects.requireNonNull(fate, "fate");
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("not a span of lines: " + from + " to " + to);
    }
  }

  /** What a line was taken for. */
  public enum Fate {
    /** Put there by a web page or a printer, such as a menu or a page number. */
    FURNITURE,
    /** The title of the document. */
    TITLE,
    /** What the document says of itself: number, issuer, date, index table. */
    METADATA,
    /** General requirements before and beside the tasks. */
    PREAMBLE,
    /** The heading of a section. */
    SECTION,
    /** The heading or the text of a task. */
    TASK,
    /** A responsibility clause. */
    CLAUSE,
    /** A task table, its title and its notes. */
    TABLE,
    /** The signature below the text. */
    SIGNATURE,
    /** An attachment, or another document beside the plan. */
    ATTACHMENT,
    /** Not understood; a diagnostic says so as well. */
    UNREAD;

    /** Says whether the lines stand in the plan itself, and not in the source alone. */
    public boolean isKept() {
      return switch (this) {
        case PREAMBLE, SECTION, TASK, CLAUSE, TABLE -> true;
        case FURNITURE, TITLE, METADATA, SIGNATURE, ATTACHMENT, UNREAD -> false;
      };
    }
  }

  @Override
  public String toString() {
    String lines = from == to ? "line " + from : "lines " + from + "-" + to;
    return fate
        + " "
        + lines
        + (reason == null ? "" : " (" + reason + ")")
        + (opening == null ? "" : ": " + opening);
  }
}
