package io.github.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Where cells stand that span rows and columns. */
class TableLayoutTest {

  private static List<String> shown(TableLayout layout) throws DocumentException {
    List<String> rows = new ArrayList<>();
    for (List<Table.Cell> row : Objects.requireNonNull(layout.table(1)).rows()) {
      StringBuilder shown = new StringBuilder();
      row.forEach(each -> shown.append(each.continued() ? "+" : " ").append(each.text()));
      rows.add(shown.toString());
    }
    return rows;
  }

  @Test
  void cellsTakeThePlacesThatNoneAboveReachesInto() throws Exception {
    TableLayout layout = new TableLayout(100);
    layout.row();
    layout.cell("a", 1, 2, 1);
    layout.cell("b", 1, 1, 2);
    layout.cell("c", 1, 3, 1);
    layout.row();
    layout.cell("d", 2, 1, 1);
    layout.row();
    layout.cell("e", 3, 1, 1);

    assertThat(shown(layout)).containsExactly(" a b+b c", "+a d +c", " e  +c");
  }

  @Test
  void aSpanEndsWithTheTableAndCostsNothingBeyond() throws Exception {
    TableLayout layout = new TableLayout(10);
    layout.row();
    layout.cell("a", 1, Integer.MAX_VALUE, 1);
    layout.cell("b", 1, 1, 0);

    assertThat(shown(layout)).containsExactly(" a b");
    assertThatThrownBy(() -> layout.cell("c", 1, 1, Integer.MAX_VALUE))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("cells=10");
  }

  @Test
  void rowsWithoutCellsAreNoTable() throws Exception {
    TableLayout layout = new TableLayout(10);
    layout.row();
    layout.row();

    assertThat(layout.table(1)).isNull();
  }

  @Property(tries = 300)
  void whateverTheSpansTheRowsAreOfOneLengthOrTheLimitIsNamed(
      @ForAll @Size(max = 40) List<@IntRange(min = -1, max = 7) Integer> spans) {
    TableLayout layout = new TableLayout(400);
    try {
      layout.row();
      for (int i = 0; i + 1 < spans.size(); i += 2) {
        if (spans.get(i) < 0) {
          layout.row();
        }
        layout.cell("x", 1, spans.get(i), spans.get(i + 1));
      }
      Table table = layout.table(1);
      assertThat(table == null || table.places() <= 400).isTrue();
    } catch (DocumentException e) {
      assertThat(e).hasMessageContaining("cells > 400");
    }
  }
}
