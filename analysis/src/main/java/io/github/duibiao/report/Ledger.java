package io.github.duibiao.report;

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
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The work ledger (工作台账): one row a working measure, one for a task that has none; a sheet with all
 * plans, then one a plan. Every text is written as a text, so that none can be a formula.
 */
final class Ledger {
  private static final int ROWS = 1_048_575;
  private static final int CHARACTERS = 32_767;
  private static final int SHEET_NAME = 31;
  private static final String HEAD_FILL = "DCE6F1";

  private static final List<Field> FIELDS =
      List.of(
          new Field("工作要点\nPlan", 16),
          new Field("部分\nSection", 18),
          new Field("序号\nNo.", 7),
          new Field("任务\nTask", 26),
          new Field("举措\nMeasure", 60),
          new Field("牵头单位\nLead units", 20),
          new Field("责任单位\nResponsible units", 32),
          new Field("完成时限\nDeadlines", 16),
          new Field("截止日期\nDate", 12),
          new Field("引用文件\nCitations", 24),
          new Field("量化指标\nTargets", 18),
          new Field("来源行\nSource line", 9),
          new Field("编号\nId", 22));
  private static final int DATE = 8;

  private record Field(String head, int width) {}

  private final Overview overview;

  private Ledger(Overview overview) {
    this.overview = overview;
  }

  /** Returns the ledger as an xlsx file. */
  static byte[] of(Overview overview) throws IOException {
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
    sheet(book, sheetName("全部 All", names), overview.plans());
    for (Plan plan : overview.plans()) {
      sheet(book, sheetName(overview.name(plan.id()), names), List.of(plan));
    }
  }

  private void sheet(Workbook book, String name, List<Plan> plans) throws IOException {
    Worksheet sheet = book.newWorksheet(name);
    for (int i = 0; i < FIELDS.size(); i++) {
      sheet.value(0, i, FIELDS.get(i).head());
      sheet.width(i, FIELDS.get(i).width());
    }
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
    int last = FIELDS.size() - 1;
    if (row > 1) {
      sheet.range(1, 0, row - 1, last).style().wrapText(true).verticalAlignment("top").set();
      sheet
          .range(1, DATE, row - 1, DATE)
          .style()
          .format("yyyy-mm-dd")
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    sheet
        .range(0, 0, 0, last)
        .style()
        .bold()
        .fillColor(HEAD_FILL)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, row - 1, last);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.finish();
  }

  private int row(Worksheet sheet, int row, Plan plan, Task task, @Nullable Measure measure) {
    if (row > ROWS) {
      return row;
    }
    Demand demand = measure == null ? task : measure;
    List<Responsibility> responsibilities =
        measure == null ? task.responsibilities() : Duties.of(task, measure);
    Duty duty = Duty.of(responsibilities);
    text(sheet, row, 0, overview.name(plan.id()));
    text(sheet, row, 1, plan.section(task.section()).map(Section::title).orElse(""));
    text(sheet, row, 2, task.number());
    text(sheet, row, 3, task.title());
    text(sheet, row, 4, demand.text());
    text(sheet, row, 5, String.join("、", duty.leads()));
    text(sheet, row, 6, String.join("、", duty.others()));
    StringJoiner deadlines = new StringJoiner("；");
    LocalDate date = null;
    for (Deadline each : demand.deadlines()) {
      deadlines.add(each.raw());
      if (each instanceof Deadline.ByDate by && (date == null || by.date().isBefore(date))) {
        date = by.date();
      }
    }
    text(sheet, row, 7, deadlines.toString());
    if (date != null) {
      sheet.value(row, DATE, date);
    }
    text(sheet, row, 9, joined(demand.citations()));
    text(sheet, row, 10, joined(demand.targets()));
    sheet.value(row, 11, demand.span().line());
    text(sheet, row, 12, demand.id());
    return row + 1;
  }

  private static String joined(List<?> values) {
    StringJoiner joined = new StringJoiner("；");
    for (Object each : values) {
      joined.add(each.toString());
    }
    return joined.toString();
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, clip(text, CHARACTERS));
    }
  }

  private static String clip(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }

  /** A name that a sheet may have: short, without the characters of references, used once. */
  static String sheetName(String wanted, Set<String> taken) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      plain.append("[]:*?/\\'".indexOf(c) >= 0 || Character.isISOControl(c) ? ' ' : c);
    }
    String base = plain.toString().strip();
    base = clip(base.isEmpty() ? "工作要点" : base, SHEET_NAME);
    String name = base;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " (" + number + ")";
      name = clip(base, SHEET_NAME - suffix.length()) + suffix;
    }
    return name;
  }
}
