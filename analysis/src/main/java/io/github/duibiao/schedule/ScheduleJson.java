package io.github.duibiao.schedule;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Deadline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Writes schedules as JSON of the format {@value #SCHEMA}: the counts of each plan by kind, every
 * deadline, the timeline by month, the workload of every unit.
 */
@InternalApi
public final class ScheduleJson {
  /** The name of the format, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/schedule/1";

  private static final int RATIO = 4;

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
   * Returns the same with some of what is due picked out, in the field {@code selected}.
   *
   * @param schedule the schedule
   * @param selected such as what is due in a month
   */
  public static String write(Schedule schedule, List<Due> selected) {
    return JsonOutput.pretty(
        out -> {
          fields(out.field("schema", SCHEMA), schedule);
          out.lines("selected", selected, ScheduleJson::due);
        });
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
    out.lines("functions", schedule.functions(), ScheduleJson::function);
    out.lines("concentration", schedule.concentrations(), ScheduleJson::concentration);
    out.lines("shares", schedule.shares(), (each, item) -> shares(each, item, schedule));
    out.lines("leadTimes", schedule.leadTimes(), ScheduleJson::leadTime);
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

  private static void function(JsonOutput out, FunctionLoad load) throws IOException {
    out.field("plan", load.plan()).field("function", load.function());
    out.strings("units", load.units());
    out.strings("ledTasks", load.ledTasks()).strings("sharedTasks", load.sharedTasks());
    out.strings("ledMeasures", load.ledMeasures());
    out.strings("sharedMeasures", load.sharedMeasures());
  }

  private static void concentration(JsonOutput out, Concentration spread) throws IOException {
    out.field("plan", spread.plan()).field("units", spread.units());
    out.field("unitsLed", spread.unitsLed(), RATIO).field("unitsAll", spread.unitsAll(), RATIO);
    out.field("functions", spread.functions());
    out.field("functionsLed", spread.functionsLed(), RATIO);
    out.field("functionsAll", spread.functionsAll(), RATIO);
  }

  private static void shares(JsonOutput out, TimeShares shares, Schedule schedule)
      throws IOException {
    out.field("plan", shares.plan()).field("measures", shares.measures());
    out.field("dated", shares.dated()).field("recurring", shares.recurring());
    out.field("continuous", shares.continuous()).field("otherwise", shares.otherwise());
    out.field("unlimited", shares.unlimited());
    OptionalDouble median = schedule.medianLeadTime(shares.plan());
    if (median.isPresent()) {
      out.field("medianLeadDays", median.getAsDouble(), 1);
    } else {
      out.field("medianLeadDays", (Integer) null);
    }
  }

  private static void leadTime(JsonOutput out, LeadTime time) throws IOException {
    out.field("plan", time.due().plan()).field("task", time.due().task());
    out.field("measure", time.due().measure()).field("issued", time.issued().toString());
    out.field("date", String.valueOf(time.due().date()));
    out.field("days", (int) time.days());
  }

  private static void load(JsonOutput out, UnitLoad load) throws IOException {
    out.field("plan", load.plan()).field("unit", load.unit().name());
    out.field("function", load.unit().function());
    out.strings("ledTasks", load.ledTasks()).strings("sharedTasks", load.sharedTasks());
    out.strings("ledMeasures", load.ledMeasures());
    out.strings("sharedMeasures", load.sharedMeasures());
  }
}
