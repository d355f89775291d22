package io.github.duibiao.schedule;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.units.UnitRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the work of the units of plans. */
final class Workload {
  private static final Comparator<UnitLoad> BUSIEST_FIRST =
      Comparator.<UnitLoad>comparingInt(each -> -each.ledMeasures().size())
          .thenComparingInt(each -> -each.ledTasks().size())
          .thenComparingInt(each -> -each.measures())
          .thenComparingInt(each -> -each.tasks());

  private final Set<String> ledTasks = new LinkedHashSet<>();
  private final Set<String> otherTasks = new LinkedHashSet<>();
  private final Set<String> ledMeasures = new LinkedHashSet<>();
  private final Set<String> otherMeasures = new LinkedHashSet<>();

  private final Unit unit;

  private Workload(Unit unit) {
    this.unit = unit;
  }

  static List<UnitLoad> of(List<Plan> plans) {
    List<UnitLoad> all = new ArrayList<>();
    for (Plan plan : plans) {
      all.addAll(of(plan));
    }
    return List.copyOf(all);
  }

  private static List<UnitLoad> of(Plan plan) {
    Map<String, Workload> units = new LinkedHashMap<>();
    for (Task task : plan.tasks()) {
      for (Responsibility each : task.responsibilities()) {
        at(plan, units, each).addTask(task, each.role());
      }
      for (Measure measure : task.workingMeasures()) {
        for (Responsibility each : Duties.of(task, measure)) {
          at(plan, units, each).addTask(task, each.role());
          at(plan, units, each).addMeasure(measure, each.role());
        }
      }
    }
    List<UnitLoad> loads = new ArrayList<>();
    units.values().forEach(work -> loads.add(work.toLoad(plan.id())));
    loads.sort(BUSIEST_FIRST);
    return loads;
  }

  /** The spellings of one unit (区发改委, 区发展和改革委员会) are counted together, under the first. */
  private static Workload at(Plan plan, Map<String, Workload> units, Responsibility each) {
    String unit = UnitRegistry.standard().identity(each.unit().name(), plan.jurisdiction());
    return units.computeIfAbsent(unit, key -> new Workload(each.unit()));
  }

  private void addTask(Task task, Role role) {
    (role == Role.LEAD ? ledTasks : otherTasks).add(task.id());
  }

  private void addMeasure(Measure measure, Role role) {
    (role == Role.LEAD ? ledMeasures : otherMeasures).add(measure.id());
  }

  private UnitLoad toLoad(String plan) {
    otherTasks.removeAll(ledTasks);
    otherMeasures.removeAll(ledMeasures);
    return new UnitLoad(
        plan,
        unit,
        List.copyOf(ledTasks),
        List.copyOf(otherTasks),
        List.copyOf(ledMeasures),
        List.copyOf(otherMeasures));
  }
}
