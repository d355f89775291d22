package io.github.duibiao.report.part;

import io.github.duibiao.coverage.Distinction;
import io.github.duibiao.coverage.SetAside;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.List;

/**
 * What there is to say first about one plan.
 *
 * @param plan the plan
 * @param gaps everything it lacks, most important first
 * @param shared how many of its tasks at least one other plan has
 * @param own the tasks that no other plan has, not even in part
 * @param aside what looked like gaps and is not counted as such
 * @param distinctions what it has and no other, themes first
 */
record PlanFindings(
    Plan plan,
    List<GapView> gaps,
    int shared,
    List<Task> own,
    List<SetAside> aside,
    List<Distinction> distinctions) {
  /** How many gaps are shown before one asks for the rest. */
  static final int TOP = 5;

  List<GapView> top() {
    return gaps.subList(0, Math.min(TOP, gaps.size()));
  }
}
