package io.github.duibiao.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item of a plan that demands work (工作任务).
 *
 * @param id the id, such as {@code xuanhan-2023#7}
 * @param number the number as written without its punctuation, such as {@code 七} or {@code 3};
 *     empty where the item has none
 * @param section the {@linkplain Section#number() number} of the section it stands in; null where
 *     the plan has none
 * @param title the heading, or the opening clause where there is no heading of its own
 * @param text the running text without the heading and the responsibility clause; empty where the
 *     task is known from a table alone
 * @param clause its responsibility clause as written; null where it has none
 * @param responsibilities the units that its prose names as answering for it
 * @param deadlines the time limits of its prose
 * @param citations the documents its prose cites
 * @param targets the quantities its prose demands
 * @param measures the rows of the task table that belong to it, then the sentences of its prose
 * @param span where it stands
 */
public record Task(
    String id,
    String number,
    @Nullable String section,
    String title,
    String text,
    @Nullable String clause,
    List<Responsibility> responsibilities,
    List<Deadline> deadlines,
    List<Citation> citations,
    List<Target> targets,
    List<Measure> measures,
    TextSpan span)
    implements Demand {
  /** Copies the lists. */
  public Task {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    responsibilities = List.copyOf(responsibilities);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
    targets = List.copyOf(targets);
    measures = List.copyOf(measures);
  }

  /** Returns a builder of a task that says nothing yet. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Returns a builder that holds what this task says. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns the measures that are rows of the task table. */
  public List<Measure> rows() {
    return measuresFrom(Measure.Origin.TABLE);
  }

  /** Returns the measures that are sentences of the prose. */
  public List<Measure> sentences() {
    return measuresFrom(Measure.Origin.PROSE);
  }

  /**
   * Returns the measures to work with: the rows of the task table where it has any, since they
   * state the same demands with more precision; the sentences of the prose where it has none.
   */
  public List<Measure> workingMeasures() {
    List<Measure> rows = rows();
    return rows.isEmpty() ? sentences() : rows;
  }

  private List<Measure> measuresFrom(Measure.Origin origin) {
    return measures.stream().filter(each -> each.origin() == origin).toList();
  }

  @Override
  public String toString() {
    return PlanText.of(this);
  }

  /** Builds a task. What is not set is absent. Not for use by several threads. */
  public static final class Builder extends Demand.Builder<Builder> {
    private String number = "";
    private @Nullable String section;
    private String title = "";
    private List<Measure> measures = List.of();

    private Builder(String id) {
      super(id);
    }

    private Builder(Task task) {
      super(task);
      number = task.number;
      section = task.section;
      title = task.title;
      measures = task.measures;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets the number as written. */
    public Builder number(String value) {
      number = value;
      return this;
    }

    /** Sets the number of the section it stands in. */
    public Builder section(@Nullable String value) {
      section = value;
      return this;
    }

    /** Sets the heading. */
    public Builder title(String value) {
      title = value;
      return this;
    }

    /** Sets the rows and the sentences that belong to it. */
    public Builder measures(List<Measure> value) {
      measures = value;
      return this;
    }

    /** Returns the task. */
    public Task build() {
      return new Task(
          id,
          number,
          section,
          title,
          text,
          clause,
          responsibilities,
          deadlines,
          citations,
          targets,
          measures,
          span);
    }
  }
}
