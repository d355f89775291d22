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
    TableBuilder table = TableBuilder.of("themes");
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
    TableBuilder table = TableBuilder.of("coverage");
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
    TableBuilder table = TableBuilder.of("gaps");
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
