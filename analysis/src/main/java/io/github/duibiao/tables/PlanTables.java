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
    TableBuilder table = TableBuilder.of("plans");
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
    TableBuilder table = TableBuilder.of("tasks");
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
    TableBuilder table = TableBuilder.of("measures");
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
    TableBuilder table = TableBuilder.of("diagnostics");
    for (Plan plan : plans) {
      for (Diagnostic each : plan.diagnostics()) {
        table.row(
            plan.id(), each.severity().name(), each.code().name(), each.line(), each.message());
      }
    }
    return table.build();
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
