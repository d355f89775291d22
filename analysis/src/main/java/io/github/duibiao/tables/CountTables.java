package io.github.duibiao.tables;

import io.github.duibiao.coverage.Distinction;
import io.github.duibiao.coverage.Gaps;
import io.github.duibiao.coverage.PeerTask;
import io.github.duibiao.coverage.SetAside;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.KeyTerm;
import io.github.duibiao.themes.ThemeContrast;
import io.github.duibiao.themes.ThemeCount;
import java.util.ArrayList;
import java.util.List;

/** The tables of how often themes come up, and of what a plan has alone. */
final class CountTables {
  private CountTables() {}

  static DataTable frequencies(Analyses analyses) {
    TableBuilder table =
        new TableBuilder(
                "frequencies",
                "主题频次",
                "One row per theme of a plan, counted in tasks and in measures, against all other"
                    + " plans together; themes that do not come up are left out.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("theme", "主题", "The id of the theme; joins with coverage.")
            .text("counted", "计数单位", "TASKS or MEASURES.")
            .whole("any", "涉及数", "How many have the theme.")
            .whole("main", "专项数", "How many are chiefly about it.")
            .whole("total", "总数", "How many there are.")
            .number("text_share", "字数占比", "The share of characters in texts that have it, 0 to 1.")
            .whole(
                "other_any", "其余涉及数", "How many of the other plans have it; empty without others.")
            .whole("other_total", "其余总数", "How many the other plans have.")
            .number("ratio", "倍数", "How many times as often as in the others, above 0.")
            .number("low", "区间下限", "The lower end of its 95 % confidence interval.")
            .number("high", "区间上限", "The upper end of its 95 % confidence interval.")
            .number("exact_p", "精确概率", "Fisher's exact test, two-sided, 0 to 1.")
            .number("adjusted_p", "校正后 p 值", "The same corrected for the number of themes.")
            .text("caution", "提示", "NONE, SMALL (small counts) or TOO_FEW to say anything.");
    for (Frequency each : Frequency.of(analyses)) {
      ThemeCount count = each.count();
      ThemeContrast contrast = each.contrast();
      table.row(
          each.plan().id(),
          count.theme(),
          count.counted().name(),
          count.any(),
          count.main(),
          count.total(),
          count.textShare(),
          contrast == null ? null : contrast.referenceAny(),
          contrast == null ? null : contrast.referenceTotal(),
          contrast == null ? null : Math.pow(2, contrast.logRatio()),
          contrast == null ? null : Math.pow(2, contrast.low()),
          contrast == null ? null : Math.pow(2, contrast.high()),
          contrast == null ? null : contrast.exactProbability(),
          contrast == null ? null : contrast.adjusted(),
          contrast == null ? null : contrast.caution().name());
    }
    return table.build();
  }

  static DataTable keyness(Analyses analyses) {
    TableBuilder table =
        new TableBuilder(
                "keyness",
                "关键词",
                "One row per term of a plan against all other plans together, surest first.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("term", "词", "The term.")
            .whole("count", "次数", "How often the plan uses it.")
            .whole("total", "总词次", "How many terms the plan uses.")
            .whole("other_count", "其余次数", "How often the other plans use it.")
            .whole("other_total", "其余总词次", "How many terms the other plans use.")
            .number("g2", "对数似然比", "The log-likelihood ratio, 0 or more.")
            .number("log_ratio", "对数比", "Binary logarithm of the ratio of shares.")
            .number("low", "区间下限", "The lower end of its 95 % confidence interval.")
            .number("high", "区间上限", "The upper end of its 95 % confidence interval.")
            .number("exact_p", "精确概率", "Fisher's exact test, two-sided, 0 to 1.")
            .number("adjusted_p", "校正后 p 值", "The same corrected for the number of terms.")
            .text("caution", "提示", "NONE, SMALL (small counts) or TOO_FEW to say anything.")
            .text("context", "语境", "A place where it stands.");
    for (Plan plan : analyses.plans()) {
      for (KeyTerm term : analyses.keyness().againstRest(plan.id())) {
        table.row(
            plan.id(),
            term.term(),
            term.count(),
            term.total(),
            term.referenceCount(),
            term.referenceTotal(),
            term.logLikelihood(),
            term.logRatio(),
            term.low(),
            term.high(),
            term.exactProbability(),
            term.adjusted(),
            term.caution().name(),
            term.lines().isEmpty() ? "" : term.lines().get(0).toString());
      }
    }
    return table.build();
  }

  static DataTable setAside(Gaps gaps) {
    TableBuilder table =
        new TableBuilder(
                "set-aside",
                "未计差距",
                "One row per thing that looked like a gap and is not counted as one.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text(
                "reason",
                "原因",
                "MAYBE_COVERED: a task of the plan may cover it; NEW_WORDS: a corresponding task says it"
                    + " in words that the plan has nowhere; OUTSIDE_SUBJECT: it is outside the"
                    + " plan's subject.")
            .text("kind", "类型", "The kind of gap that it would be.")
            .text("basis", "参照", "PEERS, REFERENCE or LIST: what it was measured against.")
            .text(
                "near",
                "最接近任务",
                "The id of the task that may cover it or that corresponds; may be empty.")
            .whole("having", "具备数", "How many of the others have it.")
            .whole("among", "对照数", "How many others it was measured against.")
            .text("evidence", "依据任务", "The ids of the others' tasks.")
            .text("zh", "说明", "A Chinese sentence.")
            .text("en", "英文说明", "An English sentence.");
    for (SetAside each : gaps.setAside()) {
      PeerTask near = each.near();
      table.row(
          each.plan(),
          each.reason().name(),
          each.gap().kind().name(),
          each.gap().basis().name(),
          near == null ? null : near.task(),
          each.gap().having(),
          each.gap().among(),
          TableBuilder.join(each.gap().evidence().stream().map(PeerTask::task).toList()),
          each.zh(),
          each.en());
    }
    return table.build();
  }

  static DataTable distinctions(Gaps gaps) {
    TableBuilder table =
        new TableBuilder("distinctions", "特色", "One row per theme or task that a plan has alone.")
            .text("plan", "工作要点", "The id of the plan; joins with plans.")
            .text("basis", "参照", "PEERS or REFERENCE: what it was measured against.")
            .text("theme", "主题", "The id of the theme; empty where it is a single task.")
            .whole("among", "对照数", "How many others it was measured against.")
            .text("tasks", "任务", "The ids of the plan's tasks that it is.")
            .text("zh", "说明", "The distinction in a Chinese sentence.")
            .text("en", "英文说明", "The distinction in an English sentence.");
    for (Distinction each : gaps.distinctions()) {
      List<String> tasks = new ArrayList<>();
      for (PeerTask task : each.tasks()) {
        tasks.add(task.task());
      }
      table.row(
          each.plan(),
          each.basis().name(),
          each.theme() == null ? null : each.theme().id(),
          each.among(),
          TableBuilder.join(tasks),
          each.zh(),
          each.en());
    }
    return table.build();
  }
}
