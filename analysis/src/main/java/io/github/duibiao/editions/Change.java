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
 * @param sure whether the tasks share half of their wording, or the aligner takes them for the
 *     same; false where no more is known than that the one may be a part of the other
 * @param near of a task that was dropped those of the new edition that may touch on it, the
 *     likeliest first; of a new one those of the old edition
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
    boolean sure,
    List<Task> near,
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
    near = List.copyOf(near);
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

  /** Says whether the words of a task that goes on changed. */
  boolean isReworded() {
    return edits.stream().anyMatch(each -> each.kind() != Edit.Kind.EQUAL);
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
