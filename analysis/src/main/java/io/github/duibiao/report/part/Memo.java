package io.github.duibiao.report.part;

import com.google.common.collect.Lists;
import io.github.duibiao.audit.Audit;
import io.github.duibiao.codebook.Facet;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.coverage.Distinction;
import io.github.duibiao.coverage.SetAside;
import io.github.duibiao.coverage.ThemePresence;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.schedule.Concentration;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.Schedule;
import io.github.duibiao.schedule.TimeShares;
import io.github.duibiao.schedule.UnitLoad;
import io.github.duibiao.themes.CodebookChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The report on one plan as a memo to be pasted: what it lacks, in whose words, what it has alone.
 */
public final class Memo {
  private static final int GAPS = 10;
  private static final int QUOTED = 2;
  private static final int UNITS = 10;

  private final Overview overview;

  /** So many findings inside the plan are written out. */
  private static final int AUDITED = 5;

  private final MemoText text;
  private final MemoLanguage language;

  private Memo(Overview overview, MemoText text, MemoLanguage language) {
    this.overview = overview;
    this.text = text;
    this.language = language;
  }

  /** Writes the whole memo. */
  static void write(Overview overview, MemoText text, MemoLanguage language) {
    Memo memo = new Memo(overview, text, language);
    memo.head();
    memo.gaps(overview.ours(), GAPS, 2);
    memo.alone(overview.ours());
    new LineageText(overview, text, language).write();
    memo.audit();
    memo.counterparts();
    memo.method();
  }

  public static String of(Overview overview, MemoLanguage language) {
    MarkdownText text = new MarkdownText();
    write(overview, text, language);
    return text.toString();
  }

  public static String coverageOf(Overview overview, MemoLanguage language) {
    MarkdownText text = new MarkdownText();
    Memo memo = new Memo(overview, text, language);
    text.heading(1, memo.say("差距与主题覆盖", "Gaps and themes"));
    memo.basis();
    for (PlanFindings each : overview.findings()) {
      if (!each.plan().id().equals(overview.analyses().reference())) {
        memo.gaps(each, Integer.MAX_VALUE, 2);
      }
    }
    memo.coverage();
    return text.toString();
  }

  public static String scheduleOf(Overview overview, MemoLanguage language) {
    MarkdownText text = new MarkdownText();
    Memo memo = new Memo(overview, text, language);
    memo.deadlines();
    memo.spread();
    memo.workload();
    return text.toString();
  }

  public static String dueOf(Overview overview, List<Due> due, MemoLanguage language) {
    MarkdownText text = new MarkdownText();
    Memo memo = new Memo(overview, text, language);
    text.heading(2, memo.say("到期事项", "Due") + " (" + due.size() + ")");
    if (!due.isEmpty()) {
      memo.due(due);
    }
    return text.toString();
  }

  private String say(String zh, String en) {
    return language.say(zh, en);
  }

  /** What a plan is called: in English where the memo is in English alone. */
  private String name(String plan) {
    return overview.name(plan, language);
  }

  private void head() {
    Plan ours = overview.ours().plan();
    text.heading(1, say("对标备忘：", "What others have: ") + name(ours.id()));
    text.head(
        say("要点", "Plan"),
        say("标题", "Title"),
        say("日期", "Date"),
        say("任务", "Tasks"),
        say("举措", "Measures"));
    List<Plan> oursFirst = new ArrayList<>(overview.plans());
    oursFirst.sort(Comparator.comparing((Plan each) -> !each.id().equals(ours.id())));
    for (Plan plan : oursFirst) {
      text.row(
          name(plan.id()) + (plan.id().equals(ours.id()) ? say("（本方）", " (ours)") : ""),
          plan.shownTitle(),
          plan.issuedOn() == null ? "—" : plan.issuedOn().toString(),
          plan.tasks().size(),
          plan.measures().size());
    }
    List<String> restated =
        overview.plans().stream().filter(Plan::restated).map(each -> name(each.id())).toList();
    if (!restated.isEmpty()) {
      text.paragraph(Said.of("restated", Phrases.some(restated, language)).in(language));
    }
    for (Plan plan : overview.plans()) {
      if (!plan.corrections().isEmpty()) {
        text.paragraph(
            Said.of("corrected", name(plan.id()), plan.corrections().size()).in(language));
      }
    }
    basis();
  }

  private void basis() {
    CodebookChoice choice = overview.analyses().codebook();
    text.paragraph(say(choice.zh() + "。", choice.en() + "."));
    if (overview.analyses().hasOwnModel()) {
      text.paragraph(Said.of("model.own").in(language));
    }
    if (overview.plans().size() > 1 && !overview.analyses().gaps().insideTasks()) {
      text.paragraph(Said.of("gaps.notInside").in(language));
    }
    if (overview.single()) {
      text.paragraph(Said.of("gaps.single").in(language));
    }
    String reference = overview.analyses().reference();
    if (reference != null) {
      text.paragraph(say("参照要点：", "Measured against: ") + name(reference) + say("。", "."));
    }
  }

  private void gaps(PlanFindings findings, int most, int level) {
    String name = name(findings.plan().id());
    text.heading(level, say(name + "所缺", "What " + name + " lacks"));
    List<GapView> gaps = findings.gaps();
    if (gaps.isEmpty()) {
      text.paragraph(say("未发现差距。", "No gap was found."));
    }
    for (GapView gap : gaps.subList(0, Math.min(most, gaps.size()))) {
      text.item(0, say(gap.gap().briefZh(), gap.gap().briefEn()));
      List<Quoted> quoted = overview.quoted(gap.gap());
      for (Quoted each : quoted.subList(0, Math.min(QUOTED, quoted.size()))) {
        text.item(1, each.line(language));
      }
    }
    if (gaps.size() > most) {
      int more = gaps.size() - most;
      text.paragraph(say("另有 " + more + " 项，见 gaps.csv。", more + " more in gaps.csv."));
    }
    aside(findings, most, level + 1);
  }

  /** What looked like a gap and is not counted as one, reason by reason. */
  private void aside(PlanFindings findings, int most, int level) {
    for (SetAside.Reason reason : SetAside.Reason.values()) {
      List<SetAside> such =
          findings.aside().stream().filter(each -> each.reason() == reason).toList();
      if (such.isEmpty()) {
        continue;
      }
      text.heading(level, say(reason.zh(), reason.en()));
      for (SetAside each : such.subList(0, Math.min(most, such.size()))) {
        text.item(0, say(each.zh(), each.en()));
      }
      if (such.size() > most) {
        int more = such.size() - most;
        text.paragraph(say("另有 " + more + " 项，见 set-aside.csv。", more + " more in set-aside.csv."));
      }
    }
  }

  private void alone(PlanFindings findings) {
    if (!findings.distinctions().isEmpty()) {
      text.heading(2, say("本方独有", "What only ours has"));
      for (Distinction it : findings.distinctions()) {
        text.item(0, say(it.zh(), it.en()));
      }
    }
  }

  /** What is wrong inside the plan whose report it is. */
  private void audit() {
    for (Audit each : overview.analyses().audits()) {
      if (each.plan().id().equals(overview.ours().plan().id())) {
        AuditText.section(text, each, language, AUDITED);
      }
    }
  }

  private void counterparts() {
    List<Counterpart> counterparts = overview.counterparts();
    if (counterparts.isEmpty()) {
      return;
    }
    text.heading(2, say("与各份的对应", "How the others correspond"));
    text.head(
        say("要点", "Plan"),
        say("与本方相同的任务", "Tasks that are the same"),
        say("部分对应", "In part"),
        say("本方所无", "Only theirs"),
        say("对方所无", "Only ours"));
    for (Counterpart each : counterparts) {
      text.row(
          name(each.plan().id()), each.same(), each.inPart(), each.onlyTheirs(), each.onlyOurs());
    }
  }

  private void coverage() {
    CoverageMatrix matrix = overview.analyses().coverage();
    text.heading(2, say("主题覆盖", "Themes by plan"));
    StringBuilder legend = new StringBuilder();
    for (ThemePresence each : ThemePresence.values()) {
      legend.append(each.mark()).append(' ').append(say(each.zh(), each.en()));
      legend.append(language == MemoLanguage.EN ? "; " : "；");
    }
    text.paragraph(legend + say("数字为涉及的任务数", "numbers count tasks"));
    for (Facet facet : Facet.values()) {
      text.heading(3, Facets.of(facet, matrix.codebook()).in(language));
      for (List<Plan> part : Lists.partition(matrix.plans(), text.columns() - 1)) {
        coverage(matrix, facet, part);
      }
    }
  }

  private void coverage(CoverageMatrix matrix, Facet facet, List<Plan> plans) {
    List<Object> head = new ArrayList<>(List.of(say("主题", "Theme")));
    plans.forEach(plan -> head.add(name(plan.id())));
    text.head(head.toArray());
    for (Theme theme : matrix.presentThemes()) {
      if (theme.facet() == facet) {
        List<Object> row = new ArrayList<>(List.of(say(theme.zh(), theme.en())));
        for (Plan plan : plans) {
          CoverageMatrix.Cell cell = matrix.cell(theme.id(), plan.id());
          String mark = cell.standing().mark();
          row.add(cell.tasks() == 0 ? mark : mark + " " + cell.tasks());
        }
        text.row(row.toArray());
      }
    }
  }

  private void deadlines() {
    Schedule schedule = overview.analyses().schedule();
    text.heading(2, say("完成时限", "Deadlines"));
    List<Object> head = new ArrayList<>(List.of(say("要点", "Plan")));
    for (Deadline.Kind kind : Deadline.Kind.values()) {
      head.add(say(kind.label(), English.of(kind)));
    }
    text.head(head.toArray());
    for (Plan plan : overview.plans()) {
      List<Object> row = new ArrayList<>(List.of(name(plan.id())));
      row.addAll(schedule.kinds(plan.id()).values());
      text.row(row.toArray());
    }
    if (!schedule.timeline().isEmpty()) {
      due(schedule.timeline().stream().flatMap(each -> each.due().stream()).toList());
    }
  }

  private void due(List<Due> due) {
    text.head(
        say("日期", "Date"),
        say("要点", "Plan"),
        say("任务", "Task"),
        say("举措", "Measure"),
        say("单位", "Units"),
        say("原文", "As written"));
    for (Due each : due) {
      text.row(
          String.valueOf(each.date()),
          name(each.plan()),
          overview.heading(overview.task(each.task())),
          DueRow.measure(overview, each),
          DueRow.units(overview, each, language),
          each.deadline().raw());
    }
  }

  /** How the measures are limited in time, how long is left, and how evenly work is spread. */
  private void spread() {
    Schedule schedule = overview.analyses().schedule();
    text.heading(2, say("时限与分布", "Time limits and spread"));
    text.head(
        say("要点", "Plan"),
        say("举措", "Measures"),
        say("有日期", "Dated"),
        say("定期", "Recurring"),
        say("持续", "Continuous"),
        say("印发至到期天数（中位数）", "Days from issue to date (median)"),
        say("单位集中度*", "Gini of units*"),
        say("职能集中度*", "Gini of functions*"));
    for (int i = 0; i < overview.plans().size(); i++) {
      TimeShares shares = schedule.shares().get(i);
      Concentration spread = schedule.concentrations().get(i);
      OptionalDouble median = schedule.medianLeadTime(shares.plan());
      text.row(
          name(shares.plan()),
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
    text.paragraph(Said.of("spread.note").in(language));
  }

  private void workload() {
    Schedule schedule = overview.analyses().schedule();
    text.heading(2, say("单位任务量", "Workload of units"));
    for (Plan plan : overview.plans()) {
      List<UnitLoad> loads = schedule.workload(plan.id());
      if (loads.isEmpty()) {
        continue;
      }
      text.heading(3, name(plan.id()));
      text.head(
          say("单位", "Unit"),
          say("牵头任务", "Tasks led"),
          say("参与任务", "Tasks shared"),
          say("牵头举措", "Measures led"),
          say("参与举措", "Measures shared"));
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
        text.paragraph(say("另有 " + more + " 个单位，见 units.csv。", more + " more in units.csv."));
      }
    }
  }

  private void method() {
    text.heading(2, say("说明", "Method"));
    text.paragraph(
        say(
            "编号且提出工作要求的条目为任务，分工表的一行（无分工表时为正文的一句）为举措。差距附对方原文与出处，"
                + "是提示而非评价：上级未要求或本地无此职能的事项可以不设。全部依据见 report.html 与各 CSV 表。",
            "A numbered item that demands work is a task; a row of the task table, or a sentence where"
                + " there is none, is a measure. A gap is given with the others' own words and is a"
                + " hint, not a verdict: what was not asked for locally need not be there. All"
                + " evidence stands in report.html and the CSV tables."));
  }
}
