package io.github.duibiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to lay out tables that are no faults. */
class TableFormsTest {
  private static final String HEADER = "序号 | 重点任务 | 工作举措 | 责任单位 | 完成时限\n";

  private static String rows(int from, String... things) {
    StringBuilder rows = new StringBuilder();
    int number = from;
    for (String each : things) {
      rows.append(number++ + " | 推进" + each + " | 改造" + each + "并公布进度。 | 县财政局 | 9月底前\n");
    }
    return rows.toString();
  }

  @Test
  void aSecondTableBeginsItsNumbersAnew() {
    String first = HEADER + rows(1, "河道");
    String second = rows(1, "公路", "学校", "医院", "公园", "市场", "车站");
    assertThat(Audits.of("附件1\n" + first + "附件2\n" + HEADER + second).findings()).isEmpty();
    assertThat(Audits.of("附件1\n" + first + "附件2\n" + second).findings()).isEmpty();
    assertThat(Audits.of(first + second).findings())
        .extracting(Finding::code)
        .containsExactly("NUMBER_REPEATED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（一）", "(2)", "2", "（续）", "①", "之二"})
  void whatNumbersTheRowsOfATaskIsNoOtherName(String suffix) {
    String plan =
        """
        一、建设绿道。建设绿道若干公里，串联公园和景点。（责任单位：县财政局）
        二、种植道路两侧的乔木。在道路两侧种下乔木，补齐行道树。（责任单位：县财政局）
        三、更新花境。在主要路口布置花境，分季更换。（责任单位：县财政局）
        序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
        1 | 建设绿道 | 建设绿道若干公里，串联公园和景点。 | 县财政局 | 9月底前
        2 | 种植道路两侧的乔木# | 在道路两侧种下乔木，补齐行道树。 | 县财政局 | 9月底前
        3 | 更新花境 | 在主要路口布置花境，分季更换。 | 县财政局 | 9月底前
        """;
    assertThat(Audits.of(plan.replace("#", suffix)).findings()).isEmpty();
    assertThat(Audits.of(plan.replace("#", "机制")).findings())
        .extracting(Finding::code)
        .containsExactly("TASK_TITLE_DIFFERS");
  }

  @Test
  void aTableThatShortensItsDemandsMayShortenTheirNames() {
    String plan =
        """
        一、建设城市绿道。结合老城更新建设绿道12公里，串联公园和景点，沿线设置休息点。（责任单位：县林业局）
        二、推进道路绿化。在城区主干道两侧种植乔木600株，补齐缺株的行道树。（责任单位：县住建局）
        三、更新路口花境。在主要路口布置花境30处，根据季节更换花卉品种。（责任单位：县城管局）
        序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
        1 | 城市绿道 | 建设绿道12公里，串联公园景点 | 县林业局 | 9月底前
        2 | 道路绿化 | 主干道种植乔木600株，补齐行道树 | 县住建局 | 9月底前
        3 | 路口花境 | 主要路口布置花境30处，按季更换 | 县城管局 | 9月底前
        """;
    assertThat(Audits.of(plan).findings()).isEmpty();
  }

  @Test
  void rowsOfOneDemandForSeveralUnitsAreOneCell() {
    String plan =
        HEADER
            + """
            1 | 发放补贴 | 组织开展入户核查，按季度公示发放名单。 | 县民政局 | 6月底前
            1 | 发放补贴 | 组织开展入户核查，按季度公示发放名单。 | # | 6月底前
            2 | 分配住房 | 分配公租房，优先保障环卫工人。 | 县住建局 | 9月底前
            """;
    assertThat(Audits.of(plan.replace("#", "县财政局")).findings()).isEmpty();
    assertThat(Audits.of(plan.replace("#", "县民政局")).findings())
        .extracting(Finding::code)
        .containsExactly("MEASURE_REPEATED");
  }

  @Test
  void aMergedCellIsOfSeveralTasks(@TempDir Path folder) throws IOException {
    String page =
        """
        <h1>临江县2024年重点工作安排</h1><p>2024年2月5日</p>
        <table><tr><td>重点任务</td><td>工作举措</td><td>责任单位</td><td>完成时限</td></tr>
        <tr><td>推进疏浚</td><td rowspan="2">疏浚县域内的河道，同步恢复岸坡绿化。</td><td>县水利局</td><td>6月底前</td></tr>
        <tr><td>推进绿化</td><td>县林业局</td><td>9月底前</td></tr>
        <tr><td>建设公园</td><td>建设口袋公园，配齐健身器材。</td><td>县城管局</td><td>9月底前</td></tr>
        </table>
        """;
    Path file = Files.writeString(folder.resolve("plan.html"), page);
    assertThat(Audit.of(PlanReader.standard().read(file)).findings()).isEmpty();
  }
}
