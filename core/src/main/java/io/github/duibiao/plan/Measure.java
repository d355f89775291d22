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

  /** Returns a builder of a measure that says nothing yet. */
  public static Builder builder(String id, Origin origin) {
    return new Builder(id, origin);
  }

  /** Returns a builder that holds what this measure says. */
  public Builder toBuilder() {
    return new Builder(this);
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

  /** Builds a measure. What is not set is absent. Not for use by several threads. */
  public static final class Builder extends Demand.Builder<Builder> {
    private Origin origin;
    private List<Person> persons = List.of();
    private Map<String, String> details = Map.of();

    private Builder(String id, Origin origin) {
      super(id);
      this.origin = origin;
    }

    private Builder(Measure measure) {
      super(measure);
      origin = measure.origin;
      persons = measure.persons;
      details = measure.details;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets where it was found. */
    public Builder origin(Origin value) {
      origin = value;
      return this;
    }

    /** Sets the persons its row names. */
    public Builder persons(List<Person> value) {
      persons = value;
      return this;
    }

    /** Sets the cells that have no other place, by the name of their column. */
    public Builder details(Map<String, String> value) {
      details = value;
      return this;
    }

    /** Returns the measure. */
    public Measure build() {
      return new Measure(
          id,
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
  }
}
