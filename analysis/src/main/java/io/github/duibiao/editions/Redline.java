package io.github.duibiao.editions;

import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.SharedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts as a reader of changes expects them (花脸稿): what was taken away, what was added, and
 * what stands elsewhere.
 */
public final class Redline {
  /** A shorter stretch stands elsewhere by chance, in letters. */
  private static final int SHORTEST_MOVE = 8;

  /** The share of the letters of a stretch that stand elsewhere where it was moved. */
  private static final double MOVED = 0.8;

  private Redline() {}

  /**
   * Compares two texts word by word.
   *
   * @param before the one text
   * @param after the other
   * @param old the tasks that the first text is of
   * @param now the tasks that the second text is of
   * @param shared what the plans of these tasks share, by which moved words are found
   * @return both texts, stretch by stretch: those of kinds other than ADDED and MOVED_HERE make up
   *     the first, those of kinds other than REMOVED and MOVED_AWAY the second
   */
  public static List<Edit> of(
      String before, String after, List<Task> old, List<Task> now, SharedText shared) {
    List<Edit> edits = WordDiff.of(before, after);
    return placed(
        placed(edits, old, shared, Edit.Kind.REMOVED, Edit.Kind.MOVED_AWAY),
        now,
        shared,
        Edit.Kind.ADDED,
        Edit.Kind.MOVED_HERE);
  }

  /** Words that the other plan has elsewhere were moved. */
  private static List<Edit> placed(
      List<Edit> edits, List<Task> tasks, SharedText shared, Edit.Kind kind, Edit.Kind moved) {
    List<Integer> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int k = 0; k < edits.size(); k++) {
      Edit each = edits.get(k);
      if (each.kind() == kind && ChangeList.letters(each.text()).length() >= SHORTEST_MOVE) {
        places.add(k);
        words.add(each.text());
      }
    }
    List<Edit> placed = new ArrayList<>(edits);
    for (Task task : tasks) {
      List<SharedText.@Nullable Trace> traces = shared.traces(task.id(), words);
      for (int k = 0; k < traces.size(); k++) {
        SharedText.Trace trace = traces.get(k);
        if (trace != null && trace.share() >= MOVED && !trace.tasks().isEmpty()) {
          placed.set(places.get(k), new Edit(moved, words.get(k), trace.tasks()));
        }
      }
    }
    return placed;
  }
}
