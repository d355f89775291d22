package io.github.duibiao.tables;

import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import io.github.duibiao.schedule.Duties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of what the plans themselves say. */
final class PlanTables {
  private PlanTables() {}

  static DataTable plans(List<Plan> plans) {
    TableBuilder table =
        new TableBuilder("plans", "工作要点", "One row per plan, in the order they were compared.")
            .text("plan", "工作要点", "The id of the plan.")
            .text("name", "简称", "The place and the year.")
            .text("title", "标题", "The title.")
            .whole("year", "年度", "The year it plans for; empty where the document does not say.")
            .text("document_number", "发文字号", "The document number; empty where there is none.")
            .text("issuer", "发文机关", "Who issued it; empty where the document does not say.")
            .date("issued_on", "成文日期", "The day it was signed or published; empty where unknown.")
            .text("jurisdiction", "地区", "The place or department it is for.")
            .text("level", "层级", "NATIONAL, PROVINCE, CITY, COUNTY, TOWNSHIP or DEPARTMENT.")
            .whole("task_count", "任务数", "The number of tasks.")
            .whole(
                "measure_count", "举措数", "The number of working measures: rows, or else sentences.")
            .whole("row_count", "分工表行数", "The number of rows of the task table; 0 where none.")
            .whole("diagnostic_count", "疑点数", "How many places the reader was unsure of.")
            .flag("restated", "转述", "Whether its texts are summaries in other words.")
            .text("source", "来源文件", "The name of the file it was read from.")
            .text("sha256", "校验值", "The SHA-256 of that file.");
    for (Plan plan : plans) {
      int rows = plan.tasks().stream().mapToInt(task -> task.rows().size()).sum();
      table.row(
          plan.id(),
          plan.shortName(),
          plan.shownTitle(),
          plan.year(),
          plan.documentNumber(),
          plan.issuer(),
          plan.issuedOn(),
          plan.jurisdiction() == null ? null : plan.jurisdiction().fullName(),
          plan.level().map(Level::name).orElse(null),
          plan.tasks().size(),
          plan.measures().size(),
          rows,
          plan.diagnostics().size(),
          plan.restated(),
          plan.source().name(),
          plan.source().sha256());
    }
    return table.build();
  }

  static DataTable tasks(List<Plan> plans, TaskGroups groups) {
    TableBuilder table =
        new TableBuilder("tasks", "任务", "One row per task; joins with plans by plan.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("task", "任务", "The id of the task.")
            .text("group", "任务组", "The id of the group of matching tasks; joins with groups.")
            .text("number", "序号", "The number as written; empty where there is none.")
            .text("section", "部分", "The number of the section; empty where there is none.")
            .text("section_title", "部分标题", "The heading of the section; empty where there is none.")
            .text("title", "标题", "The heading of the task.")
            .text("text", "正文", "The running text; empty where the task is known from a table.");
    particulars(table, "Those that its prose names.")
        .whole("measure_count", "举措数", "The number of working measures.");
    place(table);
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        table.row(
            plan.id(),
            task.id(),
            groups.groupOf(task.id()).map(TaskGroup::id).orElse(null),
            blank(task.number()),
            task.section(),
            plan.section(task.section()).map(Section::title).orElse(null),
            task.title(),
            blank(task.text()),
            units(task.responsibilities(), Role.LEAD),
            units(task.responsibilities(), Role.RESPONSIBLE),
            deadlines(task),
            TableBuilder.join(task.citations()),
            TableBuilder.join(task.targets()),
            task.workingMeasures().size(),
            task.span().line(),
            task.span().endLine());
      }
    }
    return table.build();
  }

  static DataTable measures(List<Plan> plans) {
    TableBuilder table =
        new TableBuilder(
                "measures", "举措", "One row per measure of either source; joins with tasks by task.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("task", "任务", "The id of the task; joins with tasks.")
            .text("measure", "举措", "The id of the measure.")
            .text("source", "出处", "TABLE: a row of the task table; PROSE: a sentence.")
            .flag("working", "计入", "Whether it is counted: sentences are not where rows stand.")
            .text("text", "内容", "The text without the responsibility clause.");
    particulars(table, "Its own, or its task's where it names none.");
    place(table);
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        List<Measure> working = task.workingMeasures();
        for (Measure measure : task.measures()) {
          List<Responsibility> duties = Duties.of(task, measure);
          table.row(
              plan.id(),
              task.id(),
              measure.id(),
              measure.origin().name(),
              working.contains(measure),
              measure.text(),
              units(duties, Role.LEAD),
              units(duties, Role.RESPONSIBLE),
              deadlines(measure),
              TableBuilder.join(measure.citations()),
              TableBuilder.join(measure.targets()),
              measure.span().line(),
              measure.span().endLine());
        }
      }
    }
    return table.build();
  }

  static DataTable diagnostics(List<Plan> plans) {
    TableBuilder table =
        new TableBuilder("diagnostics", "疑点", "One row per place that the reader was unsure of.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("severity", "程度", "INFO, WARNING or ERROR.")
            .text("code", "代码", "The kind of finding.")
            .whole("line", "行", "The line of the source; empty where it concerns no one line.")
            .text("message", "说明", "What was found and what was made of it.");
    for (Plan plan : plans) {
      for (Diagnostic each : plan.diagnostics()) {
        table.row(
            plan.id(), each.severity().name(), each.code().name(), each.line(), each.message());
      }
    }
    return table.build();
  }

  private static TableBuilder particulars(TableBuilder table, String whose) {
    return table
        .text("lead_units", "牵头单位", "The units that lead, separated by semicolons. " + whose)
        .text("responsible_units", "责任单位", "The other units, separated by semicolons. " + whose)
        .text("deadlines", "完成时限", "The time limits as written, separated by semicolons.")
        .text("citations", "引用文件", "The documents cited, separated by semicolons.")
        .text("targets", "量化指标", "The quantities demanded as written, separated by semicolons.");
  }

  private static void place(TableBuilder table) {
    table
        .whole("line", "起始行", "The first line in the source, from 1.")
        .whole("end_line", "结束行", "The last line in the source.");
  }

  private static @Nullable String units(List<Responsibility> duties, Role role) {
    List<String> names = new ArrayList<>();
    for (Responsibility each : duties) {
      if (each.role() == role) {
        names.add(each.unit().name());
      }
    }
    return TableBuilder.join(names);
  }

  private static @Nullable String deadlines(Demand demand) {
    List<String> words = new ArrayList<>();
    for (Deadline each : demand.deadlines()) {
      words.add(each.raw());
    }
    return TableBuilder.join(words);
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }
}
