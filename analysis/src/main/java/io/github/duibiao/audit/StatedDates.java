package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The dates of a plan, each demand's own. */
final class StatedDates {
  private static final int SERIES = 3;

  private StatedDates() {}

  /**
   * A date that a task or measure states.
   *
   * @param demand who states it
   * @param deadline in what words
   * @param date the date
   */
  record Stated(Demand demand, Deadline.ByDate deadline, LocalDate date) {
    Place place() {
      return Place.of(demand, deadline.raw());
    }

    /** Returns the words of who states it, those of a task with its title. */
    String words() {
      return demand instanceof Task task ? task.title() + task.text() : demand.text();
    }
  }

  /**
   * Returns the dates of the working measures, and of a task's own those that none of its measures
   * states. Of several in the same words for one demand the first.
   */
  static List<Stated> of(Plan plan) {
    List<Stated> all = new ArrayList<>();
    for (Task task : plan.tasks()) {
      Set<LocalDate> known = new HashSet<>();
      for (Measure measure : task.workingMeasures()) {
        known.addAll(add(measure, Set.of(), all));
      }
      add(task, known, all);
    }
    return all;
  }

  /** Says whether a demand has a series of dates: 3月、6月、9月、12月. */
  static boolean isSeries(Demand demand) {
    return of(demand).size() >= SERIES;
  }

  private static Set<LocalDate> add(Demand demand, Set<LocalDate> known, List<Stated> all) {
    Set<LocalDate> own = new HashSet<>(known);
    for (Deadline each : demand.deadlines()) {
      if (each instanceof Deadline.ByDate by) {
        LocalDate date = by.date();
        if (date != null && own.add(date)) {
          all.add(new Stated(demand, by, date));
        }
      }
    }
    return own;
  }

  /** Returns the dates among the deadlines of a demand. */
  static Set<LocalDate> of(Demand demand) {
    Set<LocalDate> dates = new HashSet<>();
    for (Deadline each : demand.deadlines()) {
      if (each instanceof Deadline.ByDate by && by.date() != null) {
        dates.add(by.date());
      }
    }
    return dates;
  }
}
