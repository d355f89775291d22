package io.github.duibiao.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * @param clause its responsibility clause, or the unit cells of its row, as written; null where it
 *     has none
 * @param persons the persons its row names
 * @param details the cells of its row that have no other place, by the name of their column, in the
 *     order of the table; a column without a name is called by its place, such as {@code 第3列}
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
    @Nullable String clause,
    List<Person> persons,
    Map<String, String> details,
    TextSpan span)
    implements Demand {
  /** Returns a measure without a clause, persons or details. */
  public Measure(
      String id,
      Origin origin,
      String text,
      List<Responsibility> responsibilities,
      List<Deadline> deadlines,
      List<Citation> citations,
      List<Target> targets,
      TextSpan span) {
    this(
        id,
        origin,
        text,
        responsibilities,
        deadlines,
        citations,
        targets,
        null,
        List.of(),
        Map.of(),
        span);
  }

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
    persons = List.copyOf(persons);
    details = ImmutableMap.copyOf(details);
  }

  /** Returns a copy under another id. */
  public Measure withId(String newId) {
    return new Measure(
        newId,
        origin,
        text,
        responsibilities,
        deadlines,
        citations,
        targets,
        clause,
        persons,
        details,
        span);
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
