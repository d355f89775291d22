package io.github.duibiao.schedule;

import io.github.duibiao.units.UnitRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up the work of units by the function of government that each serves first of all. */
final class FunctionWorkload {
  private static final Comparator<FunctionLoad> BUSIEST_FIRST =
      Comparator.<FunctionLoad>comparingInt(each -> -each.ledMeasures().size())
          .thenComparingInt(each -> -each.measures());

  private FunctionWorkload() {}

  static List<FunctionLoad> of(List<UnitLoad> units) {
    Map<String, Map<String, List<UnitLoad>>> plans = new LinkedHashMap<>();
    for (UnitLoad each : units) {
      String function = each.unit().function();
      if (function != null && !isCollective(each)) {
        plans
            .computeIfAbsent(each.plan(), plan -> new LinkedHashMap<>())
            .computeIfAbsent(function, key -> new ArrayList<>())
            .add(each);
      }
    }
    List<FunctionLoad> all = new ArrayList<>();
    plans.forEach(
        (plan, functions) -> {
          List<FunctionLoad> loads = new ArrayList<>();
          functions.forEach((function, served) -> loads.add(add(plan, function, served)));
          loads.sort(BUSIEST_FIRST);
          all.addAll(loads);
        });
    return List.copyOf(all);
  }

  private static FunctionLoad add(String plan, String function, List<UnitLoad> units) {
    Set<String> ledMeasures = union(units.stream().map(UnitLoad::ledMeasures).toList());
    Set<String> measures = union(units.stream().map(UnitLoad::sharedMeasures).toList());
    Set<String> ledTasks = union(units.stream().map(UnitLoad::ledTasks).toList());
    Set<String> tasks = union(units.stream().map(UnitLoad::sharedTasks).toList());
    measures.removeAll(ledMeasures);
    tasks.removeAll(ledTasks);
    return new FunctionLoad(
        plan,
        function,
        units.stream().map(each -> each.unit().name()).toList(),
        List.copyOf(ledMeasures),
        List.copyOf(measures),
        List.copyOf(ledTasks),
        List.copyOf(tasks));
  }

  private static Set<String> union(List<List<String>> parts) {
    Set<String> all = new LinkedHashSet<>();
    parts.stream().flatMap(Collection::stream).forEach(all::add);
    return all;
  }

  /** Says whether the name stands for many units at once. */
  static boolean isCollective(UnitLoad load) {
    return UnitRegistry.standard().resolve(load.unit().name()).collective();
  }
}
