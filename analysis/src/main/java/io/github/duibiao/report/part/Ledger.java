package io.github.duibiao.report.part;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import io.github.duibiao.schedule.Duties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The work ledger (工作台账): one row per working measure, one for a task that has none; a sheet with
 * all plans, the matrices of themes and of tasks, then one a plan.
 */
public final class Ledger {
  private static final int ROWS = 1_048_575;

  private static final List<Sheet.Field> FIELDS =
      List.of(
          new Sheet.Field("工作要点\nPlan", 16),
          new Sheet.Field("部分\nSection", 18),
          new Sheet.Field("序号\nNo.", 7),
          new Sheet.Field("任务\nTask", 26),
          new Sheet.Field("举措\nMeasure", 60),
          new Sheet.Field("牵头单位\nLead units", 20),
          new Sheet.Field("责任单位\nResponsible units", 32),
          new Sheet.Field("完成时限\nDeadlines", 16),
          new Sheet.Field("截止日期\nDate", 12),
          new Sheet.Field("引用文件\nCitations", 24),
          new Sheet.Field("量化指标\nTargets", 18),
          new Sheet.Field("来源行\nSource line", 9),
          new Sheet.Field("编号\nId", 22));
  private static final int DATE = 8;

  private final Overview overview;

  private Ledger(Overview overview) {
    this.overview = overview;
  }

  /** Returns the ledger as an xlsx file. */
  public static byte[] of(Overview overview) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (Workbook book = new Workbook(bytes, "Duibiao", null)) {
      // Nothing is packed here: the archive is written anew below, without the time of day.
      book.setCompressionLevel(0);
      new Ledger(overview).fill(book);
    }
    return TimelessArchive.of(bytes.toByteArray());
  }

  private void fill(Workbook book) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    sheet(book, Sheet.name("全部 All", names), overview.plans());
    Matrices matrices = new Matrices(overview);
    matrices.themes(book.newWorksheet(Sheet.name("主题覆盖 Themes", names)));
    matrices.tasks(book.newWorksheet(Sheet.name("任务对照 Tasks", names)));
    for (Plan plan : overview.plans()) {
      sheet(book, Sheet.name(overview.name(plan.id()), names), List.of(plan));
    }
  }

  private void sheet(Workbook book, String name, List<Plan> plans) throws IOException {
    Worksheet target = book.newWorksheet(name);
    Sheet sheet = new Sheet(target, FIELDS);
    int row = 1;
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        List<Measure> measures = task.workingMeasures();
        if (measures.isEmpty()) {
          row = row(sheet, row, plan, task, null);
        }
        for (Measure measure : measures) {
          row = row(sheet, row, plan, task, measure);
        }
      }
    }
    if (row > 1) {
      target.range(1, DATE, row - 1, DATE).style().format("yyyy-mm-dd").set();
    }
    sheet.finish(row, 0);
  }

  private int row(Sheet sheet, int row, Plan plan, Task task, @Nullable Measure measure) {
    if (row > ROWS) {
      return row;
    }
    Demand demand = measure == null ? task : measure;
    List<Responsibility> responsibilities =
        measure == null ? task.responsibilities() : Duties.of(task, measure);
    Duty duty = Duty.of(responsibilities);
    sheet.text(row, 0, overview.name(plan.id()));
    sheet.text(row, 1, plan.section(task.section()).map(Section::title).orElse(""));
    sheet.text(row, 2, task.number());
    sheet.text(row, 3, task.title());
    sheet.text(row, 4, demand.text());
    sheet.text(row, 5, String.join("、", duty.leads()));
    sheet.text(row, 6, String.join("、", duty.others()));
    StringJoiner deadlines = new StringJoiner("；");
    LocalDate date = null;
    for (Deadline each : demand.deadlines()) {
      deadlines.add(each.raw());
      LocalDate day = each instanceof Deadline.ByDate by ? by.date() : null;
      if (day != null && (date == null || day.isBefore(date))) {
        date = day;
      }
    }
    sheet.text(row, 7, deadlines.toString());
    if (date != null) {
      sheet.date(row, DATE, date);
    }
    sheet.text(row, 9, joined(demand.citations()));
    sheet.text(row, 10, joined(demand.targets()));
    sheet.number(row, 11, demand.span().line());
    sheet.text(row, 12, demand.id());
    return row + 1;
  }

  private static String joined(List<?> values) {
    StringJoiner joined = new StringJoiner("；");
    for (Object each : values) {
      joined.add(each.toString());
    }
    return joined.toString();
  }
}
