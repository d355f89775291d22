package io.github.duibiao;

import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives plans of one id different ones. */
final class PlanNames {
  private PlanNames() {}

  /** Returns the plans; of several with one id the second is called {@code id-2} and so on. */
  static List<Plan> distinct(List<Plan> plans) {
    Set<String> given = new HashSet<>();
    for (Plan plan : plans) {
      given.add(plan.id());
    }
    Set<String> taken = new HashSet<>();
    List<Plan> distinct = new ArrayList<>();
    for (Plan plan : plans) {
      if (taken.add(plan.id())) {
        distinct.add(plan);
        continue;
      }
      int number = 2;
      String id = plan.id() + "-" + number;
      while (given.contains(id) || !taken.add(id)) {
        number++;
        id = plan.id() + "-" + number;
      }
      distinct.add(plan.withId(id));
    }
    return List.copyOf(distinct);
  }
}
