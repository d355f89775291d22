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
  /** Returns a task without a clause as written. */
  public Task(
      String id,
      String number,
      @Nullable String section,
      String title,
      String text,
      List<Responsibility> responsibilities,
      List<Deadline> deadlines,
      List<Citation> citations,
      List<Target> targets,
      List<Measure> measures,
      TextSpan span) {
    this(
        id,
        number,
        section,
        title,
        text,
        null,
        responsibilities,
        deadlines,
        citations,
        targets,
        measures,
        span);
  }

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

  /** Returns a copy under another id and with other measures. */
  Task with(String newId, List<Measure> others) {
    return new Task(
        newId,
        number,
        section,
        title,
        text,
        clause,
        responsibilities,
        deadlines,
        citations,
        targets,
        others,
        span);
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
}
