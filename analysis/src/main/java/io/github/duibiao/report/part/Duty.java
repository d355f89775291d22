package io.github.duibiao.report.part;

import io.github.duibiao.plan.Cancellation;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The units of a task and of its measures, each once.
 *
 * @param leads the units that lead the task or a measure of it
 * @param others the other units
 */
record Duty(List<String> leads, List<String> others) {
  static Duty of(Task task) {
    List<Responsibility> all = new ArrayList<>(task.responsibilities());
    for (Measure measure : task.workingMeasures()) {
      all.addAll(measure.responsibilities());
    }
    return of(all);
  }

  static Duty of(List<Responsibility> responsibilities) {
    Cancellation.check();
    Set<String> leads = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Responsibility each : responsibilities) {
      (each.role() == Role.LEAD ? leads : others).add(each.unit().name());
    }
    others.removeAll(leads);
    return new Duty(List.copyOf(leads), List.copyOf(others));
  }

  boolean isEmpty() {
    return leads.isEmpty() && others.isEmpty();
  }
}
