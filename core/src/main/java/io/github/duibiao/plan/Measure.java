package io.github.duibiao.plan;

import java.util.List;
import java.util.Objects;

/**
 * One demand inside a task (具体举措): a row of the task table, or a sentence of the prose.
 *
 * @param id the id, such as {@code xuanhan-2023#7.1}
 * @param origin where it was found
 * @param text the running text without the responsibility clause
 * @param responsibilities the units with their roles: those of its row, or of its own clause
 * @param deadlines the time limits of its row and its text
 * @param citations the documents its text cites
 * @param targets the quantities its text demands
 * @param span where it stands
 */
public record Measure(
    String id,
    Origin origin,
    String text,
    List<Responsibility> responsibilities,
    List<Deadline> deadlines,
    List<Citation> citations,
    List<Target> targets,
    TextSpan span)
    implements Demand {
  /** Copies the lists. */
  public Measure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    responsibilities = List.copyOf(responsibilities);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
    targets = List.copyOf(targets);
  }

  /** Where a measure was found. */
  public enum Origin {
    /** A row of the task table (任务分工表). */
    TABLE,
    /** A sentence of the prose. */
    PROSE
  }

  @Override
  public String toString() {
    return PlanText.of(this);
  }
}
