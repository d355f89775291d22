package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PublishedPlan.Grid;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The task table of a real plan written as a workbook gives the measures that the text gives, with
 * their units, deadlines, citations and targets, however the sheet is laid out.
 */
class SheetPlansTest {

  @ParameterizedTest
  @EnumSource
  void everyLayoutOfSheetsGivesTheMeasuresThatTheTextGives(PlanSheets layout) throws Exception {
    int tables = 0;
    for (PublishedPlan plan : PublishedPlan.originals()) {
      for (PublishedPlan.Part part : plan.parts()) {
        if (part instanceof Grid grid) {
          tables++;
          String name = plan.expected().id() + ".xlsx";
          Plan read = PlanReader.standard().read(layout.write(plan, grid), name);
          assertThat(facts(read))
              .as(name)
              .containsExactlyInAnyOrderElementsOf(facts(plan.expected()));
          assertThat(read.tasks()).as(name).hasSize(tasksWithRows(plan.expected()));
        }
      }
    }
    assertThat(tables).isPositive();
  }

  private static List<String> facts(Plan plan) {
    List<String> facts = new ArrayList<>();
    for (Task task : plan.tasks()) {
      for (Measure each : task.measures()) {
        if (each.origin() == Measure.Origin.TABLE) {
          facts.add(
              Glyphs.letters(each.text())
                  + each.responsibilities()
                  + each.deadlines()
                  + each.citations()
                  + each.targets());
        }
      }
    }
    return facts;
  }

  /** Rows stand under headings, which prose and table may word differently; each is a task. */
  private static int tasksWithRows(Plan plan) {
    return (int)
        plan.tasks().stream()
            .filter(
                each -> each.measures().stream().anyMatch(m -> m.origin() == Measure.Origin.TABLE))
            .count();
  }
}
