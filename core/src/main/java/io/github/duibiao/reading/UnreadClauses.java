package io.github.duibiao.reading;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.field.UnreadEnd;
import io.github.duibiao.reading.label.Diagnostics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the end of a task may be a responsibility clause that was not read. It is only worth
 * a word where most tasks have a clause, or where so many have such an end that it is how the plan
 * names its units.
 */
final class UnreadClauses {
  /** One task in so many is a habit. */
  private static final int HABIT = 4;

  private UnreadClauses() {}

  static void tell(List<Task> tasks, Diagnostics diagnostics) {
    long answered = tasks.stream().filter(UnreadClauses::hasClause).count();
    long ends = tasks.stream().filter(each -> end(each) != null).count();
    if (2 * answered > tasks.size() || ends * HABIT >= tasks.size()) {
      for (Task each : tasks) {
        String end = end(each);
        if (end != null) {
          diagnostics.add(DiagnosticCode.CLAUSE_UNREAD, each.span().endLine(), end);
        }
      }
    }
  }

  private static boolean hasClause(Task task) {
    return task.clause() != null
        || !task.responsibilities().isEmpty()
        || task.measures().stream().anyMatch(each -> !each.responsibilities().isEmpty());
  }

  private static @Nullable String end(Task task) {
    return hasClause(task) || !task.rows().isEmpty()
        ? null
        : UnreadEnd.of(task.title() + "。" + task.text());
  }
}
