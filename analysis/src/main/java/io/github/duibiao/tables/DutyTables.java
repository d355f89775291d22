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
    TableBuilder table =
        new TableBuilder("units", "单位任务量", "One row per unit of a plan, the busiest first.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("unit", "单位", "The name as first written; its other spellings count here.")
            .text("function", "职能", "The function of government it serves; empty where unknown.")
            .whole("led_tasks", "牵头任务数", "The tasks it leads in whole or in part.")
            .whole("shared_tasks", "参与任务数", "The other tasks it has a part in.")
            .whole("led_measures", "牵头举措数", "The working measures it leads.")
            .whole("shared_measures", "参与举措数", "The other working measures it has a part in.");
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
    TableBuilder table =
        new TableBuilder(
                "functions", "职能任务量", "One row per function of government, the busiest first.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("function", "职能", "The function of government; joins with units.")
            .text("units", "单位", "The units that serve it, as first written.")
            .whole("led_tasks", "牵头任务数", "The tasks one of them leads in whole or in part.")
            .whole("shared_tasks", "参与任务数", "The other tasks one of them has a part in.")
            .whole("led_measures", "牵头举措数", "The working measures one of them leads.")
            .whole("shared_measures", "参与举措数", "The other working measures they have a part in.");
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
    TableBuilder table =
        new TableBuilder("responsibilities", "责任分工", "One row per unit of a task or measure.")
            .demand()
            .text("unit", "单位", "The name as written; joins with units where that is first.")
            .text("function", "职能", "The function of government it serves; empty where unknown.")
            .text("role", "角色", "LEAD or RESPONSIBLE.");
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
    TableBuilder table =
        new TableBuilder("deadlines", "完成时限", "One row per time limit of a task or measure.")
            .demand()
            .text("kind", "类型", "BY_DATE, CONTINUOUS, PROMPT and so on.")
            .text("raw", "原文", "The words of the document.")
            .date("date", "截止日期", "The last day; empty unless the kind is BY_DATE.")
            .text("times", "频次", "How often, such as 1/P1Y; empty unless the kind is RECURRING.")
            .text("period", "期限", "How long, such as P10BD; empty unless it is WITHIN_PERIOD.")
            .whole("line", "行", "The first line of the task or measure in the source.");
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
    TableBuilder table =
        new TableBuilder("citations", "引用文件", "One row per document cited by a task or measure.")
            .demand()
            .text("title", "标题", "The title; empty where only the number stands.")
            .text("number", "文号", "The document number; empty where only the title stands.");
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
    TableBuilder table =
        new TableBuilder("targets", "量化指标", "One row per quantity demanded by a task or measure.")
            .demand()
            .text("raw", "原文", "The words of the document.")
            .number("value", "数值", "The quantity, or the lower end of a range.")
            .number("max", "上限", "The upper end of a range; empty where there is none.")
            .text("unit", "计量单位", "What is counted, such as 次 or %.");
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
