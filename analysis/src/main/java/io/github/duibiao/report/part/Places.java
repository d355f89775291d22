package io.github.duibiao.report.part;

import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the places within the page, to link to: every plan, task, measure, theme and gap.
 */
final class Places {
  private final Anchors anchors = new Anchors();
  private final Map<GapView, String> gaps = new HashMap<>();

  Places(List<PlanFindings> findings) {
    for (PlanFindings each : findings) {
      int number = 1;
      for (GapView gap : each.gaps()) {
        gaps.put(gap, "gap-" + number++ + "-" + anchors.of(each.plan().id()));
      }
    }
  }

  String plan(Plan plan) {
    return "plan-" + anchors.of(plan.id());
  }

  String gapsOf(Plan plan) {
    return "gaps-" + anchors.of(plan.id());
  }

  String gap(GapView gap) {
    return gaps.getOrDefault(gap, "gaps");
  }

  /** The place of a task or measure, given by its id. */
  String task(String id) {
    return "task-" + anchors.of(id);
  }

  String group(TaskGroup group) {
    return "group-" + anchors.of(group.id());
  }

  /** Where the tasks of a plan stand that have a theme. */
  String cell(Theme theme, Plan plan) {
    return "theme-" + anchors.of(theme.id()) + "-" + anchors.of(plan.id());
  }
}
