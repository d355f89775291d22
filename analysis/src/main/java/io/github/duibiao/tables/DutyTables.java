package io.github.duibiao.tables;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.FunctionLoad;
import io.github.duibiao.schedule.Schedule;
import io.github.duibiao.schedule.UnitLoad;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of who has to do what by when, on what ground and how much. */
final class DutyTables {
  private DutyTables() {}

  static DataTable units(Schedule schedule) {
    TableBuilder table = TableBuilder.of("units");
    for (UnitLoad each : schedule.workload()) {
      table.row(
          each.plan(),
          each.unit().name(),
          each.unit().function(),
          each.ledTasks().size(),
          each.sharedTasks().size(),
          each.ledMeasures().size(),
          each.sharedMeasures().size());
    }
    return table.build();
  }

  static DataTable functions(Schedule schedule) {
    TableBuilder table = TableBuilder.of("functions");
    for (FunctionLoad each : schedule.functions()) {
      table.row(
          each.plan(),
          each.function(),
          TableBuilder.join(each.units()),
          each.ledTasks().size(),
          each.sharedTasks().size(),
          each.ledMeasures().size(),
          each.sharedMeasures().size());
    }
    return table.build();
  }

  static DataTable responsibilities(List<Plan> plans) {
    TableBuilder table = TableBuilder.of("responsibilities");
    each(
        plans,
        (plan, task, measure, demand) -> {
          for (Responsibility each : demand.responsibilities()) {
            table.row(
                plan,
                task,
                measure,
                each.unit().name(),
                each.unit().function(),
                each.role().name());
          }
        });
    return table.build();
  }

  static DataTable deadlines(List<Due> due) {
    TableBuilder table = TableBuilder.of("deadlines");
    for (Due each : due) {
      Deadline deadline = each.deadline();
      table.row(
          each.plan(),
          each.task(),
          each.measure(),
          deadline.kind().name(),
          deadline.raw(),
          each.date(),
          deadline instanceof Deadline.Recurring recurring ? recurring.times().toString() : null,
          deadline instanceof Deadline.WithinPeriod within ? within.period().toString() : null,
          each.span().line());
    }
    return table.build();
  }

  static DataTable citations(List<Plan> plans) {
    TableBuilder table = TableBuilder.of("citations");
    each(
        plans,
        (plan, task, measure, demand) -> {
          for (Citation each : demand.citations()) {
            table.row(plan, task, measure, each.title(), each.number());
          }
        });
    return table.build();
  }

  static DataTable targets(List<Plan> plans) {
    TableBuilder table = TableBuilder.of("targets");
    each(
        plans,
        (plan, task, measure, demand) -> {
          for (Target each : demand.targets()) {
            table.row(
                plan,
                task,
                measure,
                each.raw(),
                each.value().doubleValue(),
                number(each.max()),
                each.unit());
          }
        });
    return table.build();
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private interface Row {
    void add(String plan, String task, @Nullable String measure, Demand demand);
  }

  private static void each(List<Plan> plans, Row row) {
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        row.add(plan.id(), task.id(), null, task);
        for (Measure measure : task.measures()) {
          row.add(plan.id(), task.id(), measure.id(), measure);
        }
      }
    }
  }
}
