package io.github.duibiao.report.part;

import io.github.duibiao.codebook.Facet;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The matrices of the ledger: themes by plans, and matching tasks by plans. */
final class Matrices {
  private static final int PLAN_WIDTH = 14;
  private static final int TASK_WIDTH = 32;

  private final Overview overview;

  Matrices(Overview overview) {
    this.overview = overview;
  }

  /** A row per theme: how each plan has it, and in how many tasks. */
  void themes(Worksheet target) throws IOException {
    CoverageMatrix matrix = overview.analyses().coverage();
    List<Sheet.Field> fields = new ArrayList<>();
    fields.add(new Sheet.Field("类别\nFacet", 16));
    fields.add(new Sheet.Field("主题\nTheme", 20));
    fields.add(new Sheet.Field("英文名称\nIn English", 30));
    for (Plan plan : matrix.plans()) {
      fields.add(new Sheet.Field(overview.name(plan.id()), PLAN_WIDTH));
    }
    Sheet sheet = new Sheet(target, fields);
    int row = 1;
    for (Facet facet : Facet.values()) {
      for (Theme theme : matrix.themes()) {
        if (theme.facet() == facet) {
          sheet.text(row, 0, Facets.of(facet, matrix.codebook()).zh());
          sheet.text(row, 1, theme.zh());
          sheet.text(row, 2, theme.en());
          int column = 3;
          for (Plan plan : matrix.plans()) {
            CoverageMatrix.Cell cell = matrix.cell(theme.id(), plan.id());
            String mark = cell.standing().mark();
            sheet.text(row, column++, cell.tasks() == 0 ? mark : mark + " " + cell.tasks());
          }
          row++;
        }
      }
    }
    sheet.finish(row, 3);
  }

  /** A row per group of matching tasks: what each plan calls it; ○ where it has it only in part. */
  void tasks(Worksheet target) throws IOException {
    List<Sheet.Field> fields = new ArrayList<>();
    fields.add(new Sheet.Field("任务组\nTask", TASK_WIDTH));
    fields.add(new Sheet.Field("要点数\nPlans", 9));
    for (Plan plan : overview.plans()) {
      fields.add(new Sheet.Field(overview.name(plan.id()), TASK_WIDTH));
    }
    Sheet sheet = new Sheet(target, fields);
    int row = 1;
    for (GroupView view : overview.common()) {
      sheet.text(row, 0, view.group().title());
      sheet.number(row, 1, view.group().plans().size());
      int column = 2;
      for (Plan plan : overview.plans()) {
        List<String> cell = overview.headings(view, plan.id());
        sheet.text(row, column++, cell.isEmpty() ? "—" : String.join("\n", cell));
      }
      row++;
    }
    sheet.finish(row, 1);
  }
}
