package io.github.duibiao.editions;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.units.UnitRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares the units, time limits and quantities of tasks of two plans. */
final class Values {
  /** Places before the name of a unit that differ from level to level. */
  private static final String PLACES = "国省市州盟县区旗镇乡";

  private final Plan before;
  private final Plan after;

  /** Whether units of two places that serve one function of government are taken for one. */
  private final boolean byFunction;

  private Values(Plan before, Plan after, boolean byFunction) {
    this.before = before;
    this.after = after;
    this.byFunction = byFunction;
  }

  /** Compares two editions of the plan of one place. */
  static Values ofOnePlace(Plan before, Plan after) {
    return new Values(before, after, false);
  }

  /** Compares the plans of two places: 县教育局 is to the county what 省教育厅 is to the province. */
  static Values ofTwoPlaces(Plan before, Plan after) {
    return new Values(before, after, true);
  }

  /** Returns what changed, what is gone first within each aspect. */
  List<ValueChange> compare(List<Task> old, List<Task> now) {
    List<ValueChange> changes = new ArrayList<>();
    compare(changes, ValueChange.Aspect.LEAD, units(old, before, true), units(now, after, true));
    Map<String, String> unitsBefore = units(old, before, false);
    Map<String, String> unitsAfter = units(now, after, false);
    // Of a unit that leads in one of them it is told above.
    for (Map<String, String> units : List.of(unitsBefore, unitsAfter)) {
      units.keySet().removeAll(units(old, before, true).keySet());
      units.keySet().removeAll(units(now, after, true).keySet());
    }
    compare(changes, ValueChange.Aspect.UNIT, unitsBefore, unitsAfter);
    pair(
        changes,
        ValueChange.Aspect.DEADLINE,
        stated(old, Demand::deadlines, each -> key(each, before), Deadline::raw),
        stated(now, Demand::deadlines, each -> key(each, after), Deadline::raw));
    pair(
        changes,
        ValueChange.Aspect.TARGET,
        stated(old, Values::targets, Values::key, Target::raw),
        stated(now, Values::targets, Values::key, Target::raw));
    return List.copyOf(changes);
  }

  private static Stream<Demand> demands(List<Task> tasks) {
    return tasks.stream()
        .flatMap(task -> Stream.concat(Stream.of((Demand) task), task.rows().stream()));
  }

  private Map<String, String> units(List<Task> tasks, Plan plan, boolean leads) {
    Map<String, String> units = new LinkedHashMap<>();
    demands(tasks)
        .flatMap(each -> each.responsibilities().stream())
        .filter(each -> (each.role() == Role.LEAD) == leads)
        .forEach(each -> units.putIfAbsent(key(each, plan), each.unit().name()));
    return units;
  }

  private String key(Responsibility each, Plan plan) {
    Jurisdiction place = plan.jurisdiction();
    String name = each.unit().name();
    if (!byFunction) {
      return UnitRegistry.standard().identity(name, place);
    }
    String function = each.unit().function();
    if (function != null) {
      return function;
    }
    String own = place != null && name.startsWith(place.name()) ? place.name() : "";
    int from = own.length();
    while (from < name.length() - 2 && PLACES.indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    return name.substring(from);
  }

  /** Something stated: the words, and the clause that they stand in. */
  private record Stated(String raw, Clause clause) {}

  private static <T> Map<String, Stated> stated(
      List<Task> tasks,
      Function<Demand, List<T>> of,
      Function<T, String> key,
      Function<T, String> raw) {
    Map<String, Stated> values = new LinkedHashMap<>();
    demands(tasks)
        .forEach(
            demand ->
                of.apply(demand)
                    .forEach(
                        each ->
                            values.putIfAbsent(
                                key.apply(each),
                                new Stated(
                                    raw.apply(each),
                                    Clause.around(demand.text(), raw.apply(each))))));
    return values;
  }

  /** A date is known by the day of the year, and by how many years after its plan's it is. */
  private static String key(Deadline deadline, Plan plan) {
    if (deadline instanceof Deadline.ByDate by) {
      LocalDate date = by.date();
      Integer year = plan.year();
      return date == null
          ? "date " + by.raw()
          : "date "
              + (year == null ? date.getYear() : date.getYear() - year)
              + "-"
              + date.getMonthValue()
              + "-"
              + date.getDayOfMonth();
    } else if (deadline instanceof Deadline.Recurring recurring) {
      return "every " + recurring.times();
    } else if (deadline instanceof Deadline.WithinPeriod within) {
      return "within " + within.period();
    }
    return deadline.kind().name();
  }

  /** How often something is due is told as a time limit, and not as a quantity too. */
  private static List<Target> targets(Demand demand) {
    return demand.targets().stream()
        .filter(each -> demand.deadlines().stream().noneMatch(due -> due.raw().equals(each.raw())))
        .toList();
  }

  private static String key(Target target) {
    return target.unit() + "\t" + target.value() + "\t" + target.max();
  }

  private static void compare(
      List<ValueChange> changes,
      ValueChange.Aspect aspect,
      Map<String, String> old,
      Map<String, String> now) {
    old.forEach(
        (key, name) -> {
          if (!now.containsKey(key)) {
            changes.add(new ValueChange(aspect, name, null));
          }
        });
    now.forEach(
        (key, name) -> {
          if (!old.containsKey(key)) {
            changes.add(new ValueChange(aspect, null, name));
          }
        });
  }

  /**
   * What is on one side only is what is on the other only where both stand in like clauses, the
   * most alike first; what is left was taken away or added.
   */
  private static void pair(
      List<ValueChange> changes,
      ValueChange.Aspect aspect,
      Map<String, Stated> old,
      Map<String, Stated> now) {
    List<Stated> gone = left(old, now);
    List<Stated> added = left(now, old);
    List<Changed> changed = new ArrayList<>();
    for (Stated one : gone) {
      for (Stated other : added) {
        double likeness = one.clause.likeness(other.clause);
        if (likeness >= Clause.ALIKE) {
          changed.add(new Changed(one, other, likeness));
        }
      }
    }
    changed.sort(Comparator.comparingDouble(each -> -each.likeness));
    Map<Stated, Stated> paired = new LinkedHashMap<>();
    for (Changed each : changed) {
      if (!paired.containsKey(each.before) && !paired.containsValue(each.after)) {
        paired.put(each.before, each.after);
      }
    }
    for (Stated one : gone) {
      Stated other = paired.get(one);
      changes.add(new ValueChange(aspect, one.raw, other == null ? null : other.raw));
    }
    added.stream()
        .filter(each -> !paired.containsValue(each))
        .forEach(each -> changes.add(new ValueChange(aspect, null, each.raw)));
  }

  private record Changed(Stated before, Stated after, double likeness) {}

  private static List<Stated> left(Map<String, Stated> of, Map<String, Stated> without) {
    return of.entrySet().stream()
        .filter(each -> !without.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
