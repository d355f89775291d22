package io.github.duibiao.report.part;

import io.github.duibiao.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short names for plans, different for each: the place and the year, and the id where needed. */
final class Names {
  private final Map<String, String> names = new HashMap<>();

  Names(List<Plan> plans) {
    Map<String, Integer> uses = new HashMap<>();
    for (Plan plan : plans) {
      uses.merge(plan.shortName(), 1, Integer::sum);
    }
    for (Plan plan : plans) {
      boolean alone = uses.getOrDefault(plan.shortName(), 0) == 1;
      names.put(plan.id(), alone ? plan.shortName() : plan.shortName() + " (" + plan.id() + ")");
    }
  }

  String of(String plan) {
    return names.getOrDefault(plan, plan);
  }
}
