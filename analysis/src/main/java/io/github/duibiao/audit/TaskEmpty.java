package io.github.duibiao.audit;

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
      for (Task task : Siblings.lacking(plan.plan().tasks(), TaskEmpty::hasText)) {
        if (task.targets().isEmpty()
            && task.deadlines().isEmpty()
            && Glyphs.letters(task.title()).length() <= LONGEST_HEADING) {
          found.add(finding(Place.of(task, task.title()), null, task.title()));
        }
      }
    }
    return found;
  }

  private static boolean hasText(Task task) {
    return Glyphs.hasLetters(task.text(), 0) || !task.rows().isEmpty();
  }
}
