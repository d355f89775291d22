package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.Map;

/**
 * A group of matching tasks as reports show it.
 *
 * @param group the group
 * @param tasks its tasks by the id of their plan, every plan of the comparison being a key
 * @param links the judged pairs inside it that are SAME or PARTIAL
 */
record GroupView(TaskGroup group, Map<String, List<Task>> tasks, List<Link> links) {
  List<Task> of(String plan) {
    return tasks.getOrDefault(plan, List.of());
  }
}
