package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** A task that is a heading with nothing under it, in a plan whose tasks have text. */
final class TaskEmpty extends ListedCheck {
  /** A longer heading is the demand itself. */
  private static final int LONGEST_HEADING = 16;

  TaskEmpty() {
    super("TASK_EMPTY", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (!plan.plan().restated()) {
      List<Task> bare = Siblings.lacking(plan.plan().tasks(), TaskEmpty::hasText);
      for (Task task : bare) {
        // Where several do with 持续推进, that is how they are meant.
        if (isEmpty(task) && (task.deadlines().isEmpty() || bare.size() == 1)) {
          found.add(finding(Place.of(task, task.title()), null, task.title()));
        }
      }
    }
    return found;
  }

  /** 持续推进 beside a heading says no more than the heading. */
  static boolean isEmpty(Task task) {
    return !hasText(task)
        && task.targets().isEmpty()
        && task.deadlines().stream().allMatch(each -> each instanceof Deadline.Undated)
        && Glyphs.letters(task.title()).length() <= LONGEST_HEADING;
  }

  private static boolean hasText(Task task) {
    return Glyphs.hasLetters(task.text(), 0) || !task.rows().isEmpty();
  }
}
