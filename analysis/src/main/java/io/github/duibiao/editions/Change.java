package io.github.duibiao.editions;

import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What became of one task, or of several that became one another.
 *
 * @param fate what became of it
 * @param before the tasks of the old edition; empty where it is new
 * @param after the tasks of the new edition; empty where it was dropped
 * @param moved whether it stands elsewhere among the other tasks than before, or in another section
 * @param kept the share of the letters of the old tasks that the new ones have, 0 to 1
 * @param edits the texts of both, stretch by stretch; empty where one of them has none
 * @param values the units, deadlines and quantities that changed
 * @param gone the demands of the old tasks that are nowhere in the new edition
 */
public record Change(
    Fate fate,
    List<Task> before,
    List<Task> after,
    boolean moved,
    double kept,
    List<Edit> edits,
    List<ValueChange> values,
    List<Gone> gone) {
  /** Copies the lists. */
  public Change {
    Objects.requireNonNull(fate, "fate");
    before = List.copyOf(before);
    after = List.copyOf(after);
    edits = List.copyOf(edits);
    values = List.copyOf(values);
    gone = List.copyOf(gone);
  }

  /** Returns the words that were taken away, and are nowhere else in the new edition. */
  public List<String> removed() {
    return texts(Edit.Kind.REMOVED);
  }

  /** Returns the words that were added, and were nowhere else in the old edition. */
  public List<String> added() {
    return texts(Edit.Kind.ADDED);
  }

  private List<String> texts(Edit.Kind kind) {
    return edits.stream().filter(each -> each.kind() == kind).map(Edit::text).toList();
  }

  /** Returns the fate and the headings. */
  @Override
  public String toString() {
    return fate + (moved ? " (moved) " : " ") + titles(before) + " -> " + titles(after);
  }

  private static String titles(List<Task> tasks) {
    return tasks.stream().map(Task::title).collect(Collectors.joining(" + ", "[", "]"));
  }
}
