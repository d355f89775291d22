package io.github.duibiao.tables;

import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.coverage.Gap;
import io.github.duibiao.coverage.Gaps;
import io.github.duibiao.coverage.PeerTask;
import io.github.duibiao.coverage.Quotation;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.PlanThemes;
import io.github.duibiao.themes.TaggedTheme;
import io.github.duibiao.themes.ThemeAssignment;
import java.util.ArrayList;
import java.util.List;

/** The tables of what plans are about and what they lack. */
final class ThemeTables {
  private ThemeTables() {}

  static DataTable themes(List<PlanThemes> plans) {
    TableBuilder table =
        new TableBuilder("themes", "主题", "One row per theme of a task or measure.")
            .demand()
            .text("theme", "主题", "The id of the theme; joins with coverage.")
            .flag("main", "主要", "Whether the task or measure is chiefly about it.")
            .number("score", "得分", "How much speaks for it, above 0 to 1; not a probability.")
            .text("words", "依据词", "The words that led to it, separated by semicolons.");
    for (PlanThemes plan : plans) {
      for (ThemeAssignment each : plan.assignments()) {
        for (TaggedTheme theme : each.themes()) {
          table.row(
              plan.plan(),
              each.task(),
              each.measure(),
              theme.id(),
              theme.main(),
              theme.score(),
              TableBuilder.join(theme.words()));
        }
      }
    }
    return table.build();
  }

  static DataTable coverage(CoverageMatrix matrix) {
    TableBuilder table =
        new TableBuilder("coverage", "主题覆盖", "One row per theme of the codebook and a plan.")
            .text("theme", "主题", "The id of the theme; joins with themes.")
            .text("facet", "类别", "function (the kind of work) or field (the subject).")
            .text("theme_zh", "主题名称", "The Chinese name of the theme.")
            .text("theme_en", "英文名称", "The English name of the theme.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("standing", "程度", "MAIN, MENTIONED or ABSENT.")
            .whole("task_count", "任务数", "How many tasks have it, themselves or in a measure.")
            .whole("measure_count", "举措数", "How many measures of either source have it.")
            .text("main_tasks", "专项任务", "The ids of the tasks chiefly about it.")
            .text("all_tasks", "涉及任务", "The ids of all tasks that have it.");
    for (Theme theme : matrix.themes()) {
      for (Plan plan : matrix.plans()) {
        CoverageMatrix.Cell cell = matrix.cell(theme.id(), plan.id());
        table.row(
            theme.id(),
            theme.facet().id(),
            theme.zh(),
            theme.en(),
            plan.id(),
            cell.standing().name(),
            cell.tasks(),
            cell.measures(),
            TableBuilder.join(cell.mainTasks()),
            TableBuilder.join(cell.allTasks()));
      }
    }
    return table.build();
  }

  static DataTable gaps(Gaps gaps) {
    TableBuilder table =
        new TableBuilder("gaps", "差距", "One row something a plan lacks, most important first.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text(
                "kind",
                "类型",
                "MISSING_TASK, MISSING_THEME, MISSING_MEASURE, MINOR_THEME, WEAKER_TASK, WEAKER_PLAN"
                    + " or MISSING_FIELD.")
            .text("basis", "参照", "PEERS, REFERENCE or LIST: what it was measured against.")
            .text(
                "subject", "对象", "The id of the theme, group or measure, or the place in the list.")
            .text("task", "本方任务", "The id of its own task concerned; empty where there is none.")
            .number("weight", "权重", "How much it matters, 0 to 1.")
            .whole("having", "具备数", "How many of the others have what is lacking.")
            .whole("among", "对照数", "How many others it was measured against.")
            .text("evidence", "依据任务", "The ids of the others' tasks that it follows from.")
            .text("quotation", "原文", "The most concrete of the others' own demands; may be empty.")
            .text("quoted_from", "出处", "Where it stands: plan, item, line.")
            .text("zh", "说明", "The gap in a Chinese sentence.")
            .text("en", "英文说明", "The gap in an English sentence.");
    for (Gap each : gaps.all()) {
      PeerTask own = each.own();
      List<String> evidence = new ArrayList<>();
      for (PeerTask witness : each.evidence()) {
        evidence.add(witness.task());
      }
      List<Quotation> quotations = gaps.quotations(each);
      table.row(
          each.plan(),
          each.kind().name(),
          each.basis().name(),
          subject(each),
          own == null ? null : own.task(),
          each.weight(),
          each.having(),
          each.among(),
          TableBuilder.join(evidence),
          quotations.isEmpty() ? null : quotations.get(0).text(),
          quotations.isEmpty() ? null : quotations.get(0).sourceZh(),
          each.zh(),
          each.en());
    }
    return table.build();
  }

  private static String subject(Gap gap) {
    if (gap instanceof Gap.MissingTheme it) {
      return it.theme().id();
    } else if (gap instanceof Gap.MinorTheme it) {
      return it.theme().id();
    } else if (gap instanceof Gap.MissingTask it) {
      return it.group();
    } else if (gap instanceof Gap.MissingMeasure it) {
      return it.measures().get(0);
    } else if (gap instanceof Gap.WeakerTask it) {
      return it.own().task();
    } else if (gap instanceof Gap.WeakerPlan it) {
      return it.lacks().name();
    }
    return Integer.toString(((Gap.MissingField) gap).field().number());
  }
}
