package io.github.duibiao.evaluation;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.List;

/** A plan as it would read if every task were told in a line: its heading and how it begins. */
final class BriefPlan {
  private static final String ENDS = "，。；：,;:";

  private BriefPlan() {}

  /**
   * Cuts every task.
   *
   * @param letters how many characters of the text are kept, and on to the end of the clause; of 0
   *     the heading alone
   */
  static Plan of(Plan plan, int letters) {
    List<Task> tasks = plan.tasks().stream().map(each -> brief(each, letters)).toList();
    return plan.toBuilder().tasks(tasks).build();
  }

  private static Task brief(Task task, int letters) {
    int end = Math.min(letters, task.text().length());
    while (letters > 0 && end < task.text().length() && ENDS.indexOf(task.text().charAt(end)) < 0) {
      end++;
    }
    return task.toBuilder().text(task.text().substring(0, end)).measures(List.of()).build();
  }
}
