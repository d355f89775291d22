package io.github.duibiao.schedule;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the deadlines of plans and sorts those that are dates into months. */
final class Deadlines {
  private Deadlines() {}

  static List<Due> of(List<Plan> plans) {
    List<Due> all = new ArrayList<>();
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        Set<Object> stated = new HashSet<>();
        for (Measure measure : task.workingMeasures()) {
          stated.addAll(add(all, plan, task, measure, Set.of()));
        }
        add(all, plan, task, null, stated);
      }
    }
    return List.copyOf(all);
  }

  private static Set<Object> add(
      List<Due> all, Plan plan, Task task, @Nullable Measure measure, Set<Object> known) {
    Demand demand = measure == null ? task : measure;
    String measureId = measure == null ? null : measure.id();
    Set<Object> own = new HashSet<>(known);
    for (Deadline deadline : demand.deadlines()) {
      if (own.add(meaning(deadline))) {
        all.add(new Due(plan.id(), task.id(), measureId, deadline, demand.span()));
      }
    }
    return own;
  }

  /** What a deadline says, whatever words it uses: two with one meaning are one. */
  private static Object meaning(Deadline deadline) {
    if (deadline instanceof Deadline.ByDate by) {
      LocalDate date = by.date();
      return date == null ? by.raw() : date;
    } else if (deadline instanceof Deadline.Recurring recurring) {
      return recurring.times();
    } else if (deadline instanceof Deadline.WithinPeriod within) {
      return within.period();
    }
    return deadline.kind();
  }

  static List<LeadTime> leadTimes(List<Due> due, List<Plan> plans) {
    Map<String, LocalDate> issued = new HashMap<>();
    for (Plan plan : plans) {
      if (plan.issuedOn() != null) {
        issued.put(plan.id(), plan.issuedOn());
      }
    }
    List<LeadTime> times = new ArrayList<>();
    for (Due each : due) {
      LocalDate date = each.date();
      LocalDate from = issued.get(each.plan());
      if (date != null && from != null) {
        times.add(LeadTime.of(each, date, from));
      }
    }
    return List.copyOf(times);
  }

  static List<Month> byMonth(List<Due> due) {
    Map<YearMonth, List<Due>> months = new TreeMap<>();
    for (Due each : due) {
      LocalDate date = each.date();
      if (date != null) {
        months.computeIfAbsent(YearMonth.from(date), month -> new ArrayList<>()).add(each);
      }
    }
    List<Month> timeline = new ArrayList<>();
    months.forEach(
        (month, inIt) -> {
          inIt.sort(Comparator.comparing(each -> Objects.requireNonNull(each.date())));
          timeline.add(new Month(month, inIt));
        });
    return List.copyOf(timeline);
  }
}
