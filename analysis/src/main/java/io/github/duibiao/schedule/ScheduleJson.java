package io.github.duibiao.schedule;

import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Deadline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/**
 * Writes schedules as JSON of the format {@value #SCHEMA}: the counts of each plan by kind, every
 * deadline, the timeline by month, the workload of every unit.
 */
public final class ScheduleJson {
  /** The name of the format, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/schedule/1";

  private ScheduleJson() {}

  /**
   * Returns a schedule as JSON, laid out for reading, with a line feed at the end.
   *
   * @param schedule the schedule
   */
  public static String write(Schedule schedule) {
    return JsonOutput.pretty(out -> fields(out.field("schema", SCHEMA), schedule));
  }

  /**
   * Writes the fields of a schedule into an object of another document.
   *
   * @param out the object
   * @param schedule the schedule
   * @throws IOException if the target cannot be written
   */
  public static void fields(JsonOutput out, Schedule schedule) throws IOException {
    out.lines("plans", schedule.plans(), (each, plan) -> kinds(each, plan, schedule));
    out.lines("deadlines", schedule.due(), ScheduleJson::due);
    out.list(
        "timeline",
        schedule.timeline(),
        (each, month) ->
            each.field("month", month.month().toString())
                .lines("deadlines", month.due(), ScheduleJson::place));
    out.lines("workload", schedule.workload(), ScheduleJson::load);
  }

  private static void kinds(JsonOutput out, String plan, Schedule schedule) throws IOException {
    out.field("plan", plan);
    out.inline(
        "kinds",
        counts -> {
          for (Map.Entry<Deadline.Kind, Integer> each : schedule.kinds(plan).entrySet()) {
            counts.field(each.getKey().name(), each.getValue());
          }
        });
  }

  private static void due(JsonOutput out, Due due) throws IOException {
    Deadline deadline = due.deadline();
    out.field("plan", due.plan()).field("task", due.task()).field("measure", due.measure());
    out.field("raw", deadline.raw()).field("kind", deadline.kind().name());
    if (deadline instanceof Deadline.ByDate by) {
      LocalDate date = by.date();
      out.field("date", date == null ? null : date.toString());
    } else if (deadline instanceof Deadline.Recurring recurring) {
      out.field("times", recurring.times().toString());
    } else if (deadline instanceof Deadline.WithinPeriod within) {
      out.field("period", within.period().toString());
    }
    out.field("line", due.span().line());
  }

  private static void place(JsonOutput out, Due due) throws IOException {
    LocalDate date = due.date();
    out.field("date", date == null ? null : date.toString()).field("plan", due.plan());
    out.field("task", due.task()).field("measure", due.measure());
  }

  private static void load(JsonOutput out, UnitLoad load) throws IOException {
    out.field("plan", load.plan()).field("unit", load.unit().name());
    out.field("function", load.unit().function());
    out.strings("ledTasks", load.ledTasks()).strings("sharedTasks", load.sharedTasks());
    out.strings("ledMeasures", load.ledMeasures());
    out.strings("sharedMeasures", load.sharedMeasures());
  }
}
