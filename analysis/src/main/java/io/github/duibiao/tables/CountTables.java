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
    TableBuilder table = TableBuilder.of("frequencies");
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
    TableBuilder table = TableBuilder.of("keyness");
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
    TableBuilder table = TableBuilder.of("set-aside");
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
    TableBuilder table = TableBuilder.of("distinctions");
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
