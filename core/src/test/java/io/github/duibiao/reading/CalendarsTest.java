package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plans ordered by months, counted by 第一件, grouped under units, or with the head of their pages.
 */
class CalendarsTest {
  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }

  private static List<String> limits(Task task) {
    return task.deadlines().stream().map(Deadline::raw).toList();
  }

  private static List<String> units(Task task) {
    return task.responsibilities().stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({"（1）,（2）,（3）,3月,9月底前", "1、,2、,3、,一季度,四季度", "1.,2.,3.,上半年,12月"})
  void aTimeAboveItemsIsTheirs(String one, String two, String three, String early, String late)
      throws Exception {
    Plan plan =
        read(
            """
            云岭县信访局2024年工作安排
            一、月度安排
            EARLY
            ONE召开全县信访工作会议。（综合科）
            TWO做好矛盾纠纷排查。（督查科）
            LATE
            THREE完成信息系统升级。（信息科）
            二、工作要求
            各科室要抓好落实。
            """
                .replace("EARLY", early)
                .replace("LATE", late)
                .replace("ONE", one)
                .replace("TWO", two)
                .replace("THREE", three));

    assertThat(plan.tasks().subList(0, 3))
        .extracting(each -> limits(each))
        .containsExactly(List.of(early), List.of(early), List.of(late));
    assertThat(plan.measures()).extracting(each -> each.text()).doesNotContain(early, late);
  }

  @Test
  void aTimeMayStandInPlaceOfANumber() throws Exception {
    Plan plan =
        read(
            """
            桐岭县2022年森林防灭火工作安排
            现将全年工作按月安排如下。
            1月　召开全县森林防灭火工作会议，签订责任书。（县森防指办公室，各乡镇）
            2月　紧盯春节、元宵，出动巡护车辆40台次。（县林业局、县公安局）
            3月—4月　清明祭扫，设置临时检查站120处。（县民政局牵头，县林业局配合）
            公布举报电话，查处野外违规用火。（县公安局）
            5月　完成总结，上报县政府。（县森防指办公室）
            """);

    assertThat(plan.tasks())
        .extracting(each -> limits(each) + units(each).toString())
        .containsExactly(
            "[1月][县森防指办公室, 各乡镇]",
            "[2月][县林业局, 县公安局]",
            "[3月—4月][县民政局（牵头）, 县林业局]",
            "[3月—4月][县公安局]",
            "[5月][县森防指办公室]");
    assertThat(plan.tasks().get(0).title()).startsWith("召开全县森林防灭火工作会议");
  }

  @Test
  void aTimeBelowAnItemIsThatItemsOwn() throws Exception {
    Plan plan =
        read(
            """
            云岭县2024年政务公开工作要点
            1.公开财政预算，方便群众查阅。
            责任单位：县财政局
            6月底前
            2.公开审计结果，接受社会监督。
            责任单位：县审计局
            9月底前
            3.公开招标信息，做到应公开尽公开。
            责任单位：县住建局
            """);

    assertThat(plan.tasks()).hasSize(3);
    assertThat(plan.tasks().get(1).deadlines()).extracting(Deadline::raw).doesNotContain("6月底前");
  }

  @ParameterizedTest
  @CsvSource({"第一件 ,第二件 ,第三件 ", "第一项：,第二项：,第三项："})
  void workMayBeCountedInAnyMeasure(String one, String two, String three) throws Exception {
    Plan plan =
        read(
            "青山区2025年民生实事项目\n"
                + one
                + "新建口袋公园12个。\n牵头单位：区园林局 责任单位：各街道 完成时间：9月底\n"
                + two
                + "更换老旧电梯200台。\n牵头单位：区住建局 完成时间：11月底\n"
                + three
                + "新增学位5400个。\n牵头单位：区教育局 完成时间：8月31日\n");

    assertThat(plan.tasks())
        .extracting(each -> each.number() + units(each) + limits(each))
        .containsExactly(
            one.strip().replace("：", "") + "[区园林局（牵头）, 各街道][9月底]",
            two.strip().replace("：", "") + "[区住建局（牵头）][11月底]",
            three.strip().replace("：", "") + "[区教育局（牵头）][8月31日]");
  }

  @Test
  void sentencesUnderAHeadingWithUnitsAreOneTaskAndHeadedItemsAreTheirOwn() throws Exception {
    Plan plan =
        read(
            """
            沙岭县2023年安全生产重点工作任务清单
            一、健全责任体系
            1.压实领导责任。县政府常务会议听取汇报不少于2次。（县安委办）
            2.签订责任书。3月15日前签订目标责任书。（县安委办）
            二、深化重点行业治理
            （一）煤矿和非煤矿山（牵头单位：县应急管理局；责任单位：县能源局）
            3.4月底前完成9座煤矿、6座非煤矿山安全评估。
            4.推进智能化改造，年内建成智能化采掘工作面4个。
            （二）道路交通（牵头单位：县公安局）
            5.整治事故多发路段18处，安装护栏26公里，10月底前完成。
            6.重点车辆动态监控上线率达到98%以上。
            """);

    assertThat(plan.tasks())
        .extracting(each -> each.title() + units(each))
        .containsExactly(
            "压实领导责任[县安委办]", "签订责任书[县安委办]", "煤矿和非煤矿山[县应急管理局（牵头）, 县能源局]", "道路交通[县公安局（牵头）]");
  }

  @Test
  void theHeadOfAPageIsNoneOfTheTextItCuts() throws Exception {
    Plan plan =
        read(
            """
            沙岭县安全生产委员会文件
            沙安〔2023〕5号
            沙岭县2023年安全生产重点工作任务清单
            1.整治事故多发路段18处。（县公安局）
            2.重点车辆动态监控上线率达到98%以上。
            沙岭县安全生产委员会文件
                              - 2 -
            3.开展专项检查。（县住建局）
            """);

    assertThat(plan.tasks()).extracting(Task::title).doesNotContain("沙岭县安全生产委员会文件");
    assertThat(plan.tasks().get(1).text() + plan.tasks().get(1).title()).doesNotContain("文件");
    assertThat(plan.sourceMap())
        .anySatisfy(
            span -> {
              assertThat(span.fate()).isEqualTo(Fate.FURNITURE);
              assertThat(span.from()).isEqualTo(6);
            });
  }
}
