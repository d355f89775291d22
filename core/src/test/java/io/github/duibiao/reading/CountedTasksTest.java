package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of a table tell which of its columns names the tasks. */
class CountedTasksTest {

  @ParameterizedTest
  @CsvSource({"治理领域,治理任务", "板块,重点任务", "整治对象,推进举措", "主题,工作任务", "事项,具体措施"})
  void whatANumberCoversIsOneTask(String category, String demand) throws PlanReadException {
    String table =
        """
        望江区2023年专项整治工作台账
        序号,%s,%s,责任单位,完成时限
        1,高层建筑,检测住宅建筑的消防设施,区住建局,2023年6月底前
        ,,增设集中充电端口,区城管局,2023年9月底前
        2,仓储物流,清理违规搭建的库房,区应急局,2023年6月底前
        ,,完善用电管理制度,区商务局,12月底前
        3,医疗机构,开展疏散演练,区卫健局,10月底前
        """
            .formatted(category, demand);

    assertThat(read(table, "a.csv").tasks())
        .extracting(Task::number, Task::title, task -> task.measures().size())
        .containsExactly(tuple("1", "高层建筑", 2), tuple("2", "仓储物流", 2), tuple("3", "医疗机构", 1));
  }

  @Test
  void aCategoryOverSeveralNumbersIsNoTask() throws PlanReadException {
    String table =
        """
        望江区2023年专项整治工作台账
        序号,治理领域,治理任务,责任单位,完成时限
        1,高层建筑,检测住宅建筑的消防设施,区住建局,2023年6月底前
        2,,增设集中充电端口,区城管局,2023年9月底前
        3,仓储物流,清理违规搭建的库房,区应急局,2023年6月底前
        4,,完善用电管理制度,区商务局,12月底前
        """;

    assertThat(read(table, "a.csv").tasks())
        .extracting(Task::title)
        .containsExactly("检测住宅建筑的消防设施", "增设集中充电端口", "清理违规搭建的库房", "完善用电管理制度");
  }

  @ParameterizedTest
  @CsvSource({"所在乡镇,县水利局", "涉及乡镇,县水利局", "落地范围,县水利局", "责任乡镇,县水利局 城关镇", "属地,县水利局 城关镇"})
  void placesOfWorkDoNotAnswerForItUnlessTheirColumnSaysSo(String place, String units)
      throws PlanReadException {
    String table =
        """
        石桥县2023年重点项目推进计划表
        序号 | 项目名称 | %s | 建设内容 | 责任单位 | 完成时限
        1 | 清河治理 | 城关镇 | 加固堤防并新建护岸 | 县水利局 | 2023年6月底前
        2 | 泵站改造 | 城关镇 | 更换水泵和配电设备 | 县水利局 | 2023年9月底前
        3 | 水厂新建 | 城关镇 | 新建水厂并铺设管网 | 县水利局 | 12月底前
        """
            .formatted(place);

    List<Measure> measures =
        read(table, "a.txt").tasks().stream().flatMap(task -> task.measures().stream()).toList();

    assertThat(measures)
        .hasSize(3)
        .allSatisfy(
            each ->
                assertThat(each.responsibilities())
                    .extracting(named -> named.unit().name())
                    .containsExactlyInAnyOrder(units.split(" ")));
    if (!units.contains(" ")) {
      assertThat(measures).allSatisfy(each -> assertThat(each.details()).containsKey(place));
    }
  }

  @Test
  void demandsWithTheSameUnitsStayOneRowAlthoughTheirDatesAreNumbered() throws PlanReadException {
    String table =
        """
        石桥县2023年重点工作任务分解表
        序号,工作任务,具体措施,责任单位,完成时限
        1,乡村建设,1.改造农村户厕。2.治理生活污水。3.普及自来水。,县住建局,第1项9月底前；第2、3项12月底前
        2,产业发展,培育示范合作社,县农业农村局,10月底前
        """;

    List<Measure> measures = read(table, "a.csv").tasks().get(0).measures();

    assertThat(measures).hasSize(1);
    assertThat(measures.get(0).deadlines()).hasSize(2);
  }

  @Test
  void aHeaderThatAPageRepeatsIsFurniture() throws PlanReadException {
    String table =
        """
        岭东省2023年重点任务分工表

        序号   重点任务                     牵头单位       参加单位       时间进度
        1      编制产业发展规划             省发展改革委   省财政厅       2023年6月底前
        2      建成数据共享平台             省教育厅       省公安厅       2023年9月底前
                             — 7 —
        序号   重点任务                     牵头单位       参加单位       时间进度
        3      推动医疗数据应用             省卫生健康委   省科技厅       2023年11月底前
        """;

    Plan plan = read(table, "a.txt");

    assertThat(plan.tasks()).hasSize(3);
    assertThat(plan.sourceMap())
        .filteredOn(each -> each.from() <= 7 && each.to() >= 7)
        .extracting(SourceSpan::fate)
        .containsExactly(Fate.FURNITURE);
  }

  private static Plan read(String text, String name) throws PlanReadException {
    return PlanReader.standard().read(text.getBytes(StandardCharsets.UTF_8), name);
  }
}
