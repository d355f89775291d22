package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.TableLayout;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The real plans as paragraphs and as tables of really merged cells are the same plans. */
class PublishedPlanTest {

  @Test
  void paragraphsAndMergedCellsGiveThePlanThatTheTextGives() throws Exception {
    for (PublishedPlan plan : PublishedPlan.originals()) {
      List<Block> blocks = new ArrayList<>();
      for (PublishedPlan.Part each : plan.parts()) {
        if (each instanceof PublishedPlan.Paragraph paragraph) {
          blocks.add(
              io.github.duibiao.document.Paragraph.of(
                  paragraph.mark() + paragraph.text(), blocks.size() + 1));
        } else if (each instanceof PublishedPlan.Grid grid) {
          blocks.add(table(grid, blocks.size() + 1));
        }
      }
      Plan read = GivenDocument.read(blocks, ImmutableMap.of(), plan.expected().source().name());

      assertThat(PlanFacts.of(read)).containsExactlyElementsOf(PlanFacts.of(plan.expected()));
    }
  }

  private static Block table(PublishedPlan.Grid grid, int line) throws DocumentException {
    TableLayout layout = new TableLayout(100_000);
    List<List<PublishedPlan.Cell>> rows = new ArrayList<>(List.of(grid.header()));
    rows.addAll(grid.rows());
    for (List<PublishedPlan.Cell> row : rows) {
      layout.row();
      for (PublishedPlan.Cell each : row) {
        layout.cell(each.text(), line, each.rows(), each.columns());
      }
    }
    return Objects.requireNonNull(layout.table(line));
  }
}
