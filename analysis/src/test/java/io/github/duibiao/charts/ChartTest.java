package io.github.duibiao.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.themes.Counted;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ChartTest {
  private static final Table TABLE =
      Table.create(
          "counts",
          StringColumn.create("unit", List.of("县政府办", "县司法局", "县政府办")),
          StringColumn.create("plan", List.of("甲", "甲", "乙")),
          IntColumn.create("led", new Integer[] {3, null, 2}));

  @Test
  void barsAddWhatStandsInSeveralRows() {
    assertThat(Chart.bars(TABLE, "unit", "led").rows())
        .containsExactly(List.of("县政府办", "5"), List.of("县司法局", "0"));
    assertThat(Chart.bars(TABLE, "unit", "led", "plan").rows())
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
    assertThat(Chart.intervals(ratios, "theme", "ratio", "low", "high").rows())
        .containsExactly(List.of("a", "2", "0.5", "8"));
  }

  @Test
  void theTablesOfAComparisonBecomeFigures() {
    var tables = Comparison.of(List.of(TestPlans.county(), TestPlans.town())).tables();
    assertThat(Chart.bars(tables.units(), "unit", "led_measures", "plan").rows())
        .contains(List.of("县政府办", "1"));
  }

  @Test
  void itIsOnePageThatAsksForNothingAndRunsNothingButItsOwn() {
    Table hostile =
        Table.create(
            StringColumn.create("<b>", List.of("</script><script>alert(1)</script>")),
            IntColumn.create("n", new int[] {1}));
    Document page = Jsoup.parse(Chart.bars(hostile, "<b>", "n").titled("<img src=x>").html());
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("[src], [href], img")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.select("h1").text()).isEqualTo("<img src=x>");
    assertThat(page.select("tbody th").text()).isEqualTo("</script><script>alert(1)</script>");
  }

  @Test
  void aColumnOfWordsIsNoNumber() {
    assertThatThrownBy(() -> Chart.bars(TABLE, "unit", "plan"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plan");
  }

  @Test
  void aChartIsSavedInTheFormThatItsNameSays(@TempDir Path folder) throws IOException {
    Chart chart = Chart.bars(TABLE, "unit", "led", "plan").titled("牵头举措");
    chart.save(folder.resolve("new/a.svg"));
    chart.save(folder.resolve("a.html"));
    assertThat(folder.resolve("new/a.svg")).hasContent(chart.svg());
    assertThat(folder.resolve("a.html")).hasContent(chart.html());
    assertThatThrownBy(() -> chart.save(folder.resolve("a.gif")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".png");
    try {
      chart.save(folder.resolve("a.png"));
      assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getWidth()).isGreaterThan(400);
    } catch (IOException noFont) {
      assertThat(noFont).hasMessageContaining("SVG");
      assertThat(Files.exists(folder.resolve("a.png"))).isFalse();
    }
  }

  @Test
  void svgIsWellFormedWhateverItSays() throws Exception {
    Table hostile =
        Table.create(
            StringColumn.create("c", List.of("</text><script>&\u0000\uD800", "x".repeat(5_000))),
            IntColumn.create("n", new int[] {1, -2}));
    String svg = Chart.bars(hostile, "c", "n").titled("<&>").svg();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    var parsed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
    assertThat(parsed.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<&>");
    assertThat(svg).hasSizeLessThan(3_000);
  }

  @Test
  void theChartsOfAComparisonShowWhatItsTablesSay() {
    Comparison comparison = Comparison.of(List.of(TestPlans.county(), TestPlans.town()));
    Charts charts = comparison.charts().in(MemoLanguage.EN);
    String county = comparison.plans().get(0).id();
    String town = comparison.plans().get(1).id();

    assertThat(charts.heatMap().rows()).hasSameSizeAs(comparison.coverage().presentThemes());
    assertThat(charts.timeline().rows().stream().map(each -> each.get(0)))
        .containsExactlyElementsOf(
            comparison.schedule().timeline().stream()
                .map(each -> each.month().toString())
                .toList());
    assertThat(charts.links(county, town).rows())
        .hasSameSizeAs(comparison.alignment(county, town).matches());
    assertThat(charts.links(town, county).rows())
        .hasSameSizeAs(comparison.alignment(county, town).matches());
    assertThat(charts.frequencies(county, Counted.MEASURES).title()).contains("compared with");
    var link = comparison.alignment(county, town).links().get(0);
    assertThat(charts.evidence(link).rows())
        .hasSameSizeAs(comparison.alignment(county, town).waterfall(link));
    assertThat(charts.toString()).contains("heatMap()", "links(\"" + county);
    assertThat(charts.in(MemoLanguage.ZH).heatMap().title()).isEqualTo("各要点涉及的主题");
    assertThatThrownBy(() -> charts.links(county, "nowhere")).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> charts.frequencies("nowhere")).hasMessageContaining(county);
  }

  @Test
  void aChartPrintsItsFiguresInColumns() {
    assertThat(Chart.bars(TABLE, "unit", "led", "plan").titled("牵头"))
        .hasToString("牵头\n  unit      甲  乙\n  县政府办  3   2\n  县司法局  0   0");
  }
}
