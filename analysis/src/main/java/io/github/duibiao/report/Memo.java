package io.github.duibiao.report;

import com.google.common.collect.Lists;
import io.github.duibiao.audit.Audit;
import io.github.duibiao.codebook.Facet;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.coverage.Distinction;
import io.github.duibiao.coverage.Standing;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.schedule.Concentration;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.Schedule;
import io.github.duibiao.schedule.TimeShares;
import io.github.duibiao.schedule.UnitLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The report as a memo, Chinese with English headings. */
final class Memo {
  private static final int GAPS = 10;
  private static final int UNITS = 10;

  private final Overview overview;

  /** So many findings inside the plan are written out. */
  private static final int AUDITED = 5;

  private final MemoText text;

  private Memo(Overview overview, MemoText text) {
    this.overview = overview;
    this.text = text;
  }

  /** Writes the whole memo. */
  static void write(Overview overview, MemoText text) {
    Memo memo = new Memo(overview, text);
    memo.head();
    memo.findings();
    memo.audit();
    memo.coverage();
    memo.tasks();
    memo.deadlines();
    memo.spread();
    memo.workload();
    memo.method();
  }

  static String of(Overview overview) {
    MarkdownText text = new MarkdownText();
    write(overview, text);
    return text.toString();
  }

  static String coverageOf(Overview overview) {
    MarkdownText text = new MarkdownText();
    new Memo(overview, text).coverage();
    return text.toString();
  }

  static String scheduleOf(Overview overview) {
    MarkdownText text = new MarkdownText();
    Memo memo = new Memo(overview, text);
    memo.deadlines();
    memo.spread();
    memo.workload();
    return text.toString();
  }

  static String dueOf(Overview overview, List<Due> due) {
    MarkdownText text = new MarkdownText();
    Memo memo = new Memo(overview, text);
    text.heading(2, "到期事项 Due (" + due.size() + ")");
    if (!due.isEmpty()) {
      memo.due(due);
    }
    return text.toString();
  }

  private void head() {
    text.heading(1, "工作要点对标报告 Work plans side by side");
    text.head(
        "要点 Plan", "标题 Title", "发文机关 Issuer", "文号 Number", "日期 Date", "任务 Tasks", "举措 Measures");
    for (Plan plan : overview.plans()) {
      text.row(
          overview.name(plan.id()),
          plan.shownTitle(),
          or(plan.issuer()),
          or(plan.documentNumber()),
          plan.issuedOn() == null ? "—" : plan.issuedOn().toString(),
          plan.tasks().size(),
          plan.measures().size());
    }
    for (Plan plan : overview.plans()) {
      if (plan.restated()) {
        text.paragraph(overview.name(plan.id()) + "：正文为转述，其余为原文。 Texts are summaries.");
      }
    }
  }

  /** What is wrong inside the plan whose report it is: the first. */
  private void audit() {
    Audit ours = overview.analyses().audits().get(0);
    AuditText.section(text, ours, overview.name(ours.plan().id()), AUDITED);
  }

  private void findings() {
    text.heading(2, "结论 Findings");
    text.paragraph(
        overview.plans().size()
            + " 份工作要点共 "
            + overview.taskCount()
            + " 项任务；"
            + overview.common().size()
            + " 组任务为两份以上要点所共有，"
            + overview.everywhere()
            + " 组为全部要点所共有。");
    text.paragraph(
        overview.plans().size()
            + " plans with "
            + overview.taskCount()
            + " tasks; "
            + overview.common().size()
            + " groups of equal tasks are shared by two plans or more, "
            + overview.everywhere()
            + " by all.");
    for (PlanFindings each : overview.findings()) {
      text.heading(3, overview.name(each.plan().id()));
      if (each.gaps().isEmpty()) {
        text.paragraph("未发现差距。 No gap was found.");
      }
      for (GapView gap : each.gaps().subList(0, Math.min(GAPS, each.gaps().size()))) {
        text.item(0, gap.gap().zh());
        text.item(1, gap.gap().en());
      }
      if (each.gaps().size() > GAPS) {
        int more = each.gaps().size() - GAPS;
        text.item(0, "另有 " + more + " 项，见 gaps.csv。 " + more + " more in gaps.csv.");
      }
      if (!each.distinctions().isEmpty()) {
        text.paragraph("其余要点所无 What no other plan has:");
        for (Distinction it : each.distinctions()) {
          text.item(0, it.zh());
          text.item(1, it.en());
        }
      }
    }
  }

  private void coverage() {
    CoverageMatrix matrix = overview.analyses().coverage();
    text.heading(2, "主题覆盖 Themes by plan");
    StringBuilder legend = new StringBuilder();
    for (Standing each : Standing.values()) {
      legend.append(each.mark()).append(' ').append(each.zh()).append(' ').append(each.en());
      legend.append("；");
    }
    text.paragraph(legend + "数字为涉及的任务数 numbers count tasks");
    for (Facet facet : Facet.values()) {
      text.heading(3, facet.label() + " " + English.of(facet));
      for (List<Plan> part : Lists.partition(matrix.plans(), text.columns() - 1)) {
        coverage(matrix, facet, part);
      }
    }
  }

  private void coverage(CoverageMatrix matrix, Facet facet, List<Plan> plans) {
    List<Object> head = new ArrayList<>(List.of("主题 Theme"));
    plans.forEach(plan -> head.add(overview.name(plan.id())));
    text.head(head.toArray());
    for (Theme theme : matrix.presentThemes()) {
      if (theme.facet() == facet) {
        List<Object> row = new ArrayList<>(List.of(theme.zh() + " " + theme.en()));
        for (Plan plan : plans) {
          CoverageMatrix.Cell cell = matrix.cell(theme.id(), plan.id());
          String mark = cell.standing().mark();
          row.add(cell.tasks() == 0 ? mark : mark + " " + cell.tasks());
        }
        text.row(row.toArray());
      }
    }
  }

  private void tasks() {
    text.heading(2, "任务对照 Tasks side by side");
    if (overview.common().isEmpty()) {
      text.paragraph("没有两份以上要点共有的任务。 No task is shared.");
      return;
    }
    text.paragraph("○ 部分对应 in part；— 无 none");
    for (List<Plan> part : Lists.partition(overview.plans(), text.columns())) {
      tasks(part);
    }
  }

  private void tasks(List<Plan> plans) {
    List<Object> head = new ArrayList<>();
    plans.forEach(plan -> head.add(overview.name(plan.id())));
    text.head(head.toArray());
    for (GroupView view : overview.common()) {
      List<Object> row = new ArrayList<>();
      for (Plan plan : plans) {
        List<String> cell = overview.headings(view, plan.id());
        row.add(cell.isEmpty() ? "—" : String.join("；", cell));
      }
      text.row(row.toArray());
    }
  }

  private void deadlines() {
    Schedule schedule = overview.analyses().schedule();
    text.heading(2, "完成时限 Deadlines");
    List<Object> head = new ArrayList<>(List.of("要点 Plan"));
    for (Deadline.Kind kind : Deadline.Kind.values()) {
      head.add(kind.label() + " " + English.of(kind));
    }
    text.head(head.toArray());
    for (Plan plan : overview.plans()) {
      List<Object> row = new ArrayList<>(List.of(overview.name(plan.id())));
      row.addAll(schedule.kinds(plan.id()).values());
      text.row(row.toArray());
    }
    if (!schedule.timeline().isEmpty()) {
      due(schedule.timeline().stream().flatMap(each -> each.due().stream()).toList());
    }
  }

  private void due(List<Due> due) {
    text.head("日期 Date", "要点 Plan", "任务 Task", "原文 As written");
    for (Due each : due) {
      text.row(
          String.valueOf(each.date()),
          overview.name(each.plan()),
          overview.heading(overview.task(each.task())),
          each.deadline().raw());
    }
  }

  /** How the measures are limited in time, how long is left, and how evenly work is spread. */
  private void spread() {
    Schedule schedule = overview.analyses().schedule();
    text.heading(2, "时限与分布 Time limits and spread");
    text.head(
        "要点 Plan",
        "举措 Measures",
        "有日期 Dated",
        "定期 Recurring",
        "持续 Continuous",
        "印发至到期天数（中位）Days from issue to date (median)",
        "单位集中度 Gini of units",
        "职能集中度 Gini of functions");
    for (int i = 0; i < overview.plans().size(); i++) {
      TimeShares shares = schedule.shares().get(i);
      Concentration spread = schedule.concentrations().get(i);
      OptionalDouble median = schedule.medianLeadTime(shares.plan());
      text.row(
          overview.name(shares.plan()),
          shares.measures(),
          shares.dated(),
          shares.recurring(),
          shares.continuous(),
          median.isEmpty() ? "—" : String.format(Locale.ROOT, "%.0f", median.getAsDouble()),
          spread.units() == 0 ? "—" : String.format(Locale.ROOT, "%.2f", spread.unitsAll()),
          spread.functions() == 0
              ? "—"
              : String.format(Locale.ROOT, "%.2f", spread.functionsAll()));
    }
  }

  private void workload() {
    Schedule schedule = overview.analyses().schedule();
    text.heading(2, "单位任务量 Workload of units");
    for (Plan plan : overview.plans()) {
      List<UnitLoad> loads = schedule.workload(plan.id());
      if (loads.isEmpty()) {
        continue;
      }
      text.heading(3, overview.name(plan.id()));
      text.head(
          "单位 Unit", "牵头任务 Led tasks", "参与任务 Shared tasks", "牵头举措 Led measures", "参与举措 Shared");
      for (UnitLoad load : loads.subList(0, Math.min(UNITS, loads.size()))) {
        text.row(
            load.unit().name(),
            load.ledTasks().size(),
            load.sharedTasks().size(),
            load.ledMeasures().size(),
            load.sharedMeasures().size());
      }
      if (loads.size() > UNITS) {
        int more = loads.size() - UNITS;
        text.paragraph("另有 " + more + " 个单位，见 units.csv。 " + more + " more in units.csv.");
      }
    }
  }

  private void method() {
    text.heading(2, "方法说明 Method");
    text.paragraph(
        "编号且提出工作要求的条目为任务，分工表的一行（无分工表时为正文的一句）为举措。"
            + "任务配对依据概率模型整体择优；主题由主题词表识别；差距附其依据任务，是提示而非评价。"
            + "全部依据与原文行号见 report.html 与各 CSV 表。");
    text.paragraph(
        "A numbered item that demands work is a task; a row of the task table, or a sentence where"
            + " there is none, is a measure. Pairs are chosen together from their probabilities,"
            + " themes are recognised by a codebook, and a gap is a hint, not a verdict. All"
            + " evidence with its source lines stands in report.html and the CSV tables.");
  }

  private static String or(@Nullable String text) {
    return text == null ? "—" : text;
  }
}
