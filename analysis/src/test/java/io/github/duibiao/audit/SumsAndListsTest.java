package io.github.duibiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals, the parts behind them, and numbers of things that are listed. */
class SumsAndListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新建水厂3座、扩建2座，共6座。 | SUM_DIFFERS",
        "治理水体9条，分别位于东陵镇4条、云台镇3条、城区1条。 | SUM_DIFFERS",
        "改造小区18个，其中城关镇9个、河口镇5个、石坪镇3个。 | PARTS_DIFFER",
        "安排资金3200万元，其中中央补助1800万元、省级补助600万元、县级配套700万元。 | PARTS_DIFFER",
        "新增学位4500个，其中小学2400个，初中1600个，幼儿园800个。 | PARTS_DIFFER",
        "招聘教师180人，包括小学教师96人、中学教师64人、幼儿园教师25人。 | PARTS_DIFFER",
        "建设床位260张（其中东街120张、西街90张、北街60张）。 | PARTS_DIFFER",
        "推出线路5条，分别为古镇线、茶园线、温泉线、山水线。 | LIST_COUNT_DIFFERS",
        "设立联系点4个：青水河、白沙河、柳溪、大洋河、南湖。 | LIST_COUNT_DIFFERS",
        "健全省、市、县、乡三级联动机制。 | LIST_COUNT_DIFFERS",
        "建设大桥、隧道、车站、码头、机场等4项工程。 | LIST_COUNT_DIFFERS",
        "发展茶叶、水果、药材、蔬菜等三大产业。 | LIST_COUNT_DIFFERS"
      })
  void whatDoesNotAddUpIsFound(String text, String code) {
    assertThat(Audits.codes(text)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What adds up.
        "改造小区18个，其中城关镇9个、河口镇5个、石坪镇4个。",
        "新建水厂3座、扩建2座，共5座。",
        "改造道路8.65公里，其中县道3.3公里、乡道5.3公里。",
        // A list that need not hold all parts.
        "签约项目60个，其中工业项目30个、农业项目8个。",
        "完成投资300亿元，其中产业投资200亿元、民生投资80亿元。",
        "发放贷款120亿元，其中涉农贷款65亿元、小微贷款58亿元。",
        "保有耕地62万亩，其中永久基本农田56万亩、高标准农田10万亩。",
        "迁移系统46个，其中已迁移28个，年内完成其余18个。",
        "抽检1600家，其中学校食堂102家、养老机构14家、网络商户580家。",
        "检查企业60家，其中规模以上企业40家、小微企业18家等。",
        "新建站点40个（其中城区10个、乡镇12个）。",
        // Parts that overlap.
        "培训干部60人，其中党员35人、女性28人。",
        "引进人才80人，其中博士30人、高级职称55人。",
        "签约项目60个，其中亿元以上项目45个、10亿元以上项目18个。",
        "改造小区20个，其中城区小区12个、2000年以前小区10个。",
        // What follows is another demand.
        "新建学校30所，其中小学20所、中学10所，改造食堂5所。",
        // Names that are of others too, or whose marks part other things.
        "检查商场、学校、医院等9类场所。",
        "推出线路5条，分别为古镇线、茶园线、温泉线、山水线等。",
        "设立联系点3个：青水河、白沙河（含上游、下游）、《甲、乙、丙规划》所列的湖。",
        "推出线路4条，分别为古镇线、茶园线和温泉线、山水线。",
        "在广场、公园、车站开展演练、讲座等2类活动。",
        "在学校、医院等场所开展演练、培训、讲座等3类活动。",
        "推进车站、码头建设和学校、医院改造等2项工程。",
        "解决乱搭乱建、乱堆乱放的垃圾、污水、噪声等3类问题。",
        "完成道路、桥梁、隧道12处。",
        "公开事项3项：公开目录，公开指南，公开年报。",
        "健全市、县、乡三级联动机制。"
      })
  void whatAddsUpOrMayDoSoIsNotFound(String text) {
    assertThat(Audits.codes(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"105,TOTAL_ROW_DIFFERS", "95,''"})
  void theRowOfTotalsIsAddedUp(String total, String code) {
    String plan =
        """
        一、建设专科。6月底前建成重点专科。（责任单位：县财政局）
        表1 重点专科建设任务
        序号 | 单位 | 专科 | 床位 | 达标率
        1 | 县人民医院 | 心血管内科 | 40 | 80
        2 | 县中医院 | 针灸科 | 30 | 90
        3 | 县妇幼保健院 | 产科 | 25 | 91
        合计 | | | # | 87
        """;
    assertThat(Audits.of(plan.replace("#", total)).findings())
        .extracting(Finding::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 | 县中医院 | | 30", "2 | 县中医院 | 针灸科 | 若干", "小计 | 70"})
  void aTableWithEmptyCellsOrWordsIsNotAddedUp(String row) {
    String plan =
        """
        一、建设专科。6月底前建成重点专科。（责任单位：县财政局）
        表1 重点专科建设任务
        序号 | 单位 | 专科 | 床位
        1 | 县人民医院 | 心血管内科 | 40
        #
        3 | 县妇幼保健院 | 产科 | 25
        合计 | | | 195
        """;
    assertThat(Audits.of(plan.replace("#", row)).findings()).isEmpty();
  }
}
