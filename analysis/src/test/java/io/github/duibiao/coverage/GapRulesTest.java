package io.github.duibiao.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called a gap, what is not, and what is set aside for a reader to judge. */
class GapRulesTest {
  private static final String FLOOD = "组建防汛抢险队。镇村两级抢险队伍满编待命，储备编织袋、冲锋舟等防汛物资，汛前开展转移避险演练";

  private static Plan plan(String title, String... items) {
    StringBuilder text = new StringBuilder(title).append('\n');
    String numbers = "一二三四五六七八九";
    for (int i = 0; i < items.length; i++) {
      text.append(numbers.charAt(i)).append('、').append(items[i]).append('\n');
    }
    try {
      return PlanReader.standard().read(text.toString().getBytes(UTF_8), title + ".txt");
    } catch (PlanReadException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Gaps gaps(Plan... plans) {
    return Comparison.of(List.of(plans)).gaps();
  }

  private static List<Weakness> weaker(Plan ours, Plan theirs) {
    return gaps(ours, theirs).of(ours.id()).stream()
        .filter(Gap.WeakerTask.class::isInstance)
        .flatMap(gap -> ((Gap.WeakerTask) gap).lacks().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "严禁为完成任务弄虚作假凑数, true",
    "对查不出、瞒不报、改不实的依规追责。, true",
    "对同一问题反复出现的，约谈法定代表人并公开曝光。, true",
    "严禁燃放烟花爆竹，全年巡查不少于12次。, false",
    "预警期间驻厂盯守、远程查电，不落实的从严处罚。, false",
    "建立隐患排查台账。, false"
  })
  void emphasisIsNoArrangement(String text, boolean sanction) {
    assertThat(Written.isSanction(text)).isEqualTo(sanction);
  }

  @Test
  void aPlanThatTellsNoLeadsApartLacksNone() {
    String answered = "（责任单位：县水利局、县应急局）";
    String led = "（牵头单位：市水利局；责任单位：市应急局）";
    String dams = "加固病险水库。逐座排查大坝险情并完成除险加固施工";
    String alarms = "完善预警发布。利用广播、短信及时发布暴雨山洪预警信息";
    Plan theirs = plan("乙市2024年防汛工作要点", FLOOD + led, dams + led, alarms + led);
    Plan without = plan("甲县2024年防汛工作要点", FLOOD + answered, dams + answered, alarms + answered);
    assertThat(weaker(without, theirs)).doesNotContain(Weakness.NO_LEAD);
    assertThat(gaps(without, theirs).of(without.id()))
        .noneMatch(gap -> gap instanceof Gap.WeakerPlan it && it.lacks() == Weakness.NO_LEAD);
    String ours = led.replace('市', '县');
    Plan some = plan("甲县2024年防汛工作要点", FLOOD + answered, dams + ours, alarms + ours);
    assertThat(weaker(some, theirs)).contains(Weakness.NO_LEAD);
    Plan seldom = plan("甲县2024年防汛工作要点", FLOOD + answered, dams + answered, alarms + ours);
    assertThat(weaker(seldom, theirs)).as("one lead is no rule").isEmpty();
    Plan onlyLeads = plan("乙市2024年防汛工作要点", FLOOD + "（牵头单位：市水利局、市应急局）");
    assertThat(weaker(some, onlyLeads)).as("the other tells none apart").isEmpty();
  }

  @Test
  void aNumberOrATimeAnywhereInTheItemIsNotLacking() {
    String settled = "加固病险水库。6月底前完成5座水库除险加固施工。";
    Plan theirs = plan("乙市2024年防汛工作要点", FLOOD + "，组建队伍20支。（牵头单位：市水利局；完成时限：5月底前）", settled);
    assertThat(weaker(plan("甲县2024年防汛工作要点", FLOOD + "。", settled), theirs))
        .contains(Weakness.NO_DATE, Weakness.NO_TARGET);
    for (String said : List.of("，调来3名教官。", "，各村至少配一条船。", "，做到行政村全覆盖。")) {
      assertThat(weaker(plan("甲县2024年防汛工作要点", FLOOD + said, settled), theirs))
          .as(said)
          .doesNotContain(Weakness.NO_TARGET);
    }
    for (String said : List.of("，年内配齐。", "，入汛前的四月里配齐。", "，每月清点。", "，上半年配齐。")) {
      assertThat(weaker(plan("甲县2024年防汛工作要点", FLOOD + said, settled), theirs))
          .as(said)
          .doesNotContain(Weakness.NO_DATE);
    }
  }

  @Test
  void aTermOfDaysInASentenceIsNoDateThatAnotherLacks() {
    String settled = "加固病险水库。6月底前完成5座水库除险加固施工。";
    Plan theirs = plan("乙市2024年防汛工作要点", FLOOD + "，险情处置后10个工作日内补充物资。", settled);
    assertThat(weaker(plan("甲县2024年防汛工作要点", FLOOD + "。", settled), theirs))
        .doesNotContain(Weakness.NO_DATE);
  }

  @Test
  void whatIsOutsideTheSubjectOfANarrowerPlanIsSetAside() {
    Plan ours =
        plan(
            "甲市2024年水库安全工作要点",
            "排查水库险情。对全市水库大坝、溢洪道逐座排查，建立水库险情台账。",
            "加固病险水库。完成病险水库除险加固，主汛期前具备蓄水条件。",
            "落实水库巡查责任人。为每座水库配备巡查员并开展培训。");
    Plan wide =
        plan(
            "乙市水利局2024年工作打算",
            "水库大坝全面体检。逐座排查水库大坝险情，建立台账销号管理。",
            "水库巡查员持证上岗。为每座水库配齐巡查员，培训合格后上岗。",
            "推进节水型社会建设。创建节水型企业和学校，推广滴灌喷灌技术。",
            "查处非法采砂。夜间突击检查河道，没收盗采船只并移送公安机关。",
            "水库自动化监测。为水库安装雨水情自动测报设施和视频监控。");
    Gaps gaps = gaps(ours, wide);
    assertThat(titles(gaps.of(ours.id()))).doesNotContain("推进节水型社会建设", "查处非法采砂");
    assertThat(gaps.setAside(ours.id()))
        .filteredOn(each -> each.reason() == SetAside.Reason.OUTSIDE_SUBJECT)
        .extracting(each -> each.gap().evidence().get(0).title())
        .containsExactlyInAnyOrder("推进节水型社会建设", "查处非法采砂");
    assertThat(gaps.setAside(ours.id()))
        .extracting(SetAside::zh)
        .anyMatch(text -> text.contains("查处非法采砂"))
        .allMatch(text -> text.endsWith("。"));
    assertThat(gaps.setAside(wide.id()))
        .as("nothing is outside the wider plan")
        .noneMatch(each -> each.reason() == SetAside.Reason.OUTSIDE_SUBJECT);
  }

  @Test
  void plansOfOneSubjectHaveNothingOutsideOfIt() {
    Plan ours =
        plan(
            "甲市2024年水库安全工作要点",
            "排查水库险情。对全市水库大坝逐座排查。",
            "加固病险水库。完成病险水库除险加固。",
            "落实水库值守。汛期二十四小时值班巡查。",
            "储备抢险物资。在水库现场储备沙袋和块石。");
    Plan theirs =
        plan(
            "乙县2023年水库安全工作方案",
            "清理库区网箱。拆除养殖网箱，劝离游泳垂钓人员。",
            "排查水库险情。对水库大坝逐座排查。",
            "落实水库值守。汛期安排专人二十四小时值班。",
            "储备抢险物资。备足沙袋、块石和救生衣。");
    Gaps gaps = gaps(ours, theirs);
    assertThat(gaps.setAside()).noneMatch(each -> each.reason() == SetAside.Reason.OUTSIDE_SUBJECT);
    assertThat(titles(gaps.of(ours.id()))).contains("清理库区网箱");
  }

  @Test
  void whatATaskOfOursMayCoverIsSetAsideWithThatTask() {
    Plan ours =
        plan(
            "甲县2024年养老服务工作要点",
            "发展老年助餐服务。新建老年食堂和助餐点，采取多方分担的方式运营，加强食品安全监管。",
            "培训养老护理员。组织护理员技能培训和比赛。");
    Plan theirs =
        plan(
            "乙县2024年养老服务工作要点",
            "办老年食堂。各镇布点开办老年食堂，实行明厨亮灶，为高龄老人送餐上门，培训掌勺师傅。",
            "改建老年大学。开设书画课程，向居民错时开放。");
    Gaps gaps = gaps(ours, theirs);
    List<String> lacking = titles(gaps.of(ours.id()));
    assertThat(lacking).contains("改建老年大学").doesNotContain("办老年食堂");
    for (SetAside each : gaps.setAside(ours.id())) {
      assertThat(each.reason()).isEqualTo(SetAside.Reason.MAYBE_COVERED);
      PeerTask near = each.near();
      assertThat(near).isNotNull();
      assertThat(near.plan()).isEqualTo(ours.id());
      assertThat(each.zh()).contains("本方", near.title());
      assertThat(each.en()).contains(near.title());
    }
  }

  @Test
  void whatSeveralNameInNewWordsIsAGapThoughTheirSentencesDiffer() {
    String ours = "规范办理公开申请。做好申请登记和答复。";
    String one = "规范办理公开申请。做好申请登记、转办和答复，疑难申请主动征求法律顾问、公职律师意见。";
    String other = "规范办理公开申请。建立台账，做好申请登记和答复；请法律顾问、公职律师把关，防止超期。";
    Plan plan = plan("甲县2024年政务公开工作要点", ours);
    Gaps gaps = gaps(plan, plan("乙县2024年政务公开工作要点", one), plan("丙县2024年政务公开工作要点", other));
    assertThat(gaps.of(plan.id()))
        .filteredOn(Gap.MissingMeasure.class::isInstance)
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.having()).isEqualTo(2);
              assertThat(gap.zh()).contains("法律顾问");
              assertThat(gaps.quotations(gap)).hasSize(2);
            });
    Plan having = plan("甲县2024年政务公开工作要点", ours + "重要答复请法律顾问和公职律师看过。");
    assertThat(
            gaps(having, plan("乙县2024年政务公开工作要点", one), plan("丙县2024年政务公开工作要点", other))
                .of(having.id()))
        .noneMatch(gap -> gap.zh().contains("法律顾问"));
  }

  @Test
  void ofASinglePeerWhatACommonTaskSaysInNewWordsIsAGap() {
    String common = "规范办理公开申请。做好申请登记、转办和答复，按期办结。";
    Plan ours = plan("甲县2024年政务公开工作要点", common);
    Plan theirs = plan("乙县2024年政务公开工作要点", common + "准确适用信息处理费收取标准，纠正随意收费、以高额收费设置门槛的行为。");
    assertThat(gaps(ours, theirs).of(ours.id()))
        .filteredOn(Gap.MissingMeasure.class::isInstance)
        .singleElement()
        .satisfies(gap -> assertThat(gap.zh()).contains("信息处理费"));
    assertThat(gaps(ours, theirs).of(theirs.id())).isEmpty();
  }

  @Test
  void whatIsSetAsideIsWrittenInEveryFormat() {
    Plan ours = plan("甲市2024年水库安全工作要点", "排查水库险情。对水库大坝逐座排查。", "加固病险水库。完成水库除险加固。");
    Plan wide = plan("乙市水利局2024年工作打算", "排查水库险情。对水库大坝逐座排查。", "查处非法采砂。夜间检查河道，没收盗采船只。");
    Comparison comparison = Comparison.of(List.of(ours, wide));
    assertThat(comparison.gaps().setAside(ours.id())).hasSize(1);
    int all = comparison.gaps().setAside().size();
    String json = CoverageJson.write(comparison.coverage(), comparison.gaps());
    assertThat(Schemas.of("coverage-1.schema.json").complaints(json)).isEmpty();
    assertThat(json).contains("\"setAside\"", "OUTSIDE_SUBJECT");
    assertThat(comparison.tables().setAside().rowCount()).isEqualTo(all);
    assertThat(comparison.report().markdown()).contains("超出本要点的主题范围", "查处非法采砂", "只有一份对照要点");
    assertThat(comparison.report().html()).contains("超出本要点的主题范围", "只有一份对照要点");
  }

  private static List<String> titles(List<Gap> gaps) {
    return gaps.stream()
        .filter(Gap.MissingTask.class::isInstance)
        .map(gap -> ((Gap.MissingTask) gap).title())
        .toList();
  }
}
