package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class FigureTest {
  private static final Table TABLE =
      Table.create(
          "counts",
          StringColumn.create("unit", List.of("县政府办", "县司法局", "县政府办")),
          StringColumn.create("plan", List.of("甲", "甲", "乙")),
          IntColumn.create("led", new Integer[] {3, null, 2}));

  @Test
  void barsAddWhatStandsInSeveralRows() {
    assertThat(Figure.bars(TABLE, "unit", "led").rows())
        .containsExactly(List.of("县政府办", "5"), List.of("县司法局", "0"));
    assertThat(Figure.bars(TABLE, "unit", "led", "plan").rows())
        .containsExactly(List.of("县政府办", "3", "2"), List.of("县司法局", "0", "0"));
  }

  @Test
  void intervalsLeaveOutRowsWithoutANumber() {
    Table ratios =
        Table.create(
            StringColumn.create("theme", List.of("a", "b")),
            DoubleColumn.create("ratio", new Double[] {2.0, null}),
            DoubleColumn.create("low", new Double[] {0.5, null}),
            DoubleColumn.create("high", new Double[] {8.0, null}));
    assertThat(Figure.intervals(ratios, "theme", "ratio", "low", "high").rows())
        .containsExactly(List.of("a", "2", "0.5", "8"));
  }

  @Test
  void theTablesOfAComparisonBecomeFigures() {
    var tables = Comparison.of(List.of(TestPlans.county(), TestPlans.town())).tables();
    assertThat(Figure.bars(tables.units(), "unit", "led_measures", "plan").rows())
        .contains(List.of("县政府办", "1"));
  }

  @Test
  void itIsOnePageThatAsksForNothingAndRunsNothingButItsOwn() {
    Table hostile =
        Table.create(
            StringColumn.create("<b>", List.of("</script><script>alert(1)</script>")),
            IntColumn.create("n", new int[] {1}));
    Document page = Jsoup.parse(Figure.bars(hostile, "<b>", "n").titled("<img src=x>").html());
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("[src], [href], img")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.select("h1").text()).isEqualTo("<img src=x>");
    assertThat(page.select("tbody th").text()).isEqualTo("</script><script>alert(1)</script>");
  }

  @Test
  void aColumnOfWordsIsNoNumber() {
    assertThatThrownBy(() -> Figure.bars(TABLE, "unit", "plan"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plan");
  }
}
