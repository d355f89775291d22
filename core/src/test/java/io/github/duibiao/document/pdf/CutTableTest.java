package io.github.duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a page ends inside of a cell that spans rows, the cell is one; where it ends, it is not.
 */
class CutTableTest {
  /** The column of units holds six characters. */
  private static final double[] XS = {80, 280, 352};

  private final PdfPages pages = new PdfPages();

  /** Cells of one row each above the page break, with the cell of units last at the foot. */
  private void above(String... units) {
    pages.page();
    frame(660, 690);
    cell("任务", 0, 660, 6);
    cell("单位", 1, 660, 6);
    frame(690, 690 + 10 + 14 * units.length);
    cell("编制年度公开目录", 0, 690, 6);
    lines(690 + 6, units);
  }

  private void frame(double top, double bottom) {
    pages.rule(XS[0], top, XS[2], top);
    pages.rule(XS[0], bottom, XS[2], bottom);
    for (double x : XS) {
      pages.rule(x, top, x, bottom);
    }
  }

  private void cell(String text, int column, double top, double padding) {
    pages.text(text, XS[column] + 6, top + padding + 9, 10);
  }

  private void lines(double from, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      pages.text(lines[i], XS[1] + 6, from + 9 + i * 14, 10);
    }
  }

  /** Two tasks on the next page, whose units share a cell. */
  private void sharedBelow(double padding, String units) {
    pages.page();
    frame(80, 140);
    pages.rule(XS[0], 110, XS[1], 110);
    cell("更新服务指南", 0, 80, 6);
    cell("归集统计数据", 0, 110, 6);
    cell(units, 1, 80, padding);
  }

  /** Two tasks on the next page whose units are apart, and two that share a cell. */
  private void apartBelow(double padding, String units) {
    pages.page();
    frame(80, 110);
    cell("更新服务指南", 0, 80, 6);
    cell(units, 1, 80, padding);
    frame(110, 170);
    pages.rule(XS[0], 140, XS[1], 140);
    cell("归集统计数据", 0, 110, 6);
    cell("统计局", 1, 110, 6);
    cell("公布年度报告", 0, 140, 6);
  }

  private List<String> rows() throws Exception {
    List<String> lines = new ArrayList<>();
    try (pages) {
      for (Block block :
          new PdfDocuments().read(pages.bytes(), "plan.pdf", Limits.standard()).blocks()) {
        for (List<Table.Cell> row : ((Table) block).rows()) {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add((cell.continued() ? "^" : "") + cell.text()));
          lines.add(String.join("|", cells));
        }
      }
    }
    return lines;
  }

  /** Programs that slice a cell leave no room between the break and the rest of its text. */
  @Test
  void theRestOfATextRightBelowTheBreakMakesItsCellOneWithThatAbove() throws Exception {
    above("财政局会同审", "计局和统计局", "以及各乡镇人");
    sharedBelow(1, "民政府");

    assertThat(rows())
        .containsExactly(
            "任务|单位",
            "编制年度公开目录|财政局会同审计局和统计局以及各乡镇人民政府",
            "更新服务指南|^财政局会同审计局和统计局以及各乡镇人民政府",
            "归集统计数据|^财政局会同审计局和统计局以及各乡镇人民政府");
  }

  @Test
  void soItDoesWhereTheRestIsInACellOfOneRow() throws Exception {
    above("财政局会同审", "计局和统计局", "以及各乡镇人");
    apartBelow(1, "民政府");

    assertThat(rows())
        .containsExactly(
            "任务|单位",
            "编制年度公开目录|财政局会同审计局和统计局以及各乡镇人民政府",
            "更新服务指南|^财政局会同审计局和统计局以及各乡镇人民政府",
            "归集统计数据|统计局",
            "公布年度报告|^统计局");
  }

  /** A text may fill its cell by chance. */
  @Test
  void aTextThatBeginsAsLowAsOthersIsOfItsOwn() throws Exception {
    above("财政局会同审", "计局和统计局", "以及住建城管");
    sharedBelow(6, "民政局");

    assertThat(rows())
        .containsExactly("任务|单位", "编制年度公开目录|财政局会同审计局和统计局以及住建城管", "更新服务指南|民政局", "归集统计数据|^民政局");
  }

  @Test
  void soItIsInACellOfOneRow() throws Exception {
    above("财政局会同审", "计局和统计局", "以及住建城管");
    apartBelow(6, "民政局");

    assertThat(rows())
        .containsExactly(
            "任务|单位", "编制年度公开目录|财政局会同审计局和统计局以及住建城管", "更新服务指南|民政局", "归集统计数据|统计局", "公布年度报告|^统计局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"住建局", "以及住建局。"})
  void aTextThatHasRoomToGoOnOrAFullStopHasEnded(String last) throws Exception {
    above("财政局会同审", "计局和统计局", last);
    sharedBelow(1, "民政局");

    assertThat(rows().subList(1, 4))
        .containsExactly("编制年度公开目录|财政局会同审计局和统计局" + last, "更新服务指南|民政局", "归集统计数据|^民政局");
  }
}
