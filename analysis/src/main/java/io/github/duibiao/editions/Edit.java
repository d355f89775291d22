package io.github.duibiao.editions;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of the text of a task, and what became of it.
 *
 * @param kind what became of it
 * @param text the words, with their punctuation
 * @param places where they are now, or were before, if they were moved: the ids of tasks of the
 *     other edition; empty otherwise
 */
public record Edit(Kind kind, String text, List<String> places) {
  /** Copies the list. */
  public Edit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    places = List.copyOf(places);
  }

  /** What became of some words. */
  public enum Kind {
    /** They are in both. */
    EQUAL,
    /** They were taken away. */
    REMOVED,
    /** They were added. */
    ADDED,
    /** They are now elsewhere in the task or the plan. */
    MOVED_AWAY,
    /** They were elsewhere in the task or the plan. */
    MOVED_HERE
  }

  @Override
  public String toString() {
    return switch (kind) {
      case EQUAL -> text;
      case REMOVED -> "[-" + text + "-]";
      case ADDED -> "{+" + text + "+}";
      case MOVED_AWAY -> "[<" + text + ">]";
      case MOVED_HERE -> "{<" + text + ">}";
    };
  }
}
