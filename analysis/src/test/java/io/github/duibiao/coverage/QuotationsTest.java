package io.github.duibiao.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Target;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static Plan plan(String place, String... items) {
    StringBuilder text = new StringBuilder(place + "2023年政务公开工作要点\n");
    String numbers = "一二三四五六七八";
    for (int i = 0; i < items.length; i++) {
      text.append(numbers.charAt(i)).append('、').append(items[i]).append('\n');
    }
    try {
      return PlanReader.standard().read(text.toString().getBytes(UTF_8), place + ".txt");
    } catch (PlanReadException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final Plan OURS = plan("甲县", "深化政策解读。重要文件须配发解读材料，方便群众理解。（牵头单位：县政府办）");
  private static final Plan VAGUE =
      plan("乙县", "深化政策解读。重要文件须配发解读材料，方便群众理解。（牵头单位：县政府办）", "办好政府开放日。适时举办政府开放日活动，邀请群众走进机关。");
  private static final Plan CONCRETE =
      plan(
          "丙县",
          "深化政策解读。重要文件须配发解读材料，方便群众理解。（牵头单位：县政府办）",
          "办好政府开放日。加强统筹。10月底前举办政府开放日活动不少于2场。（牵头单位：县行政审批局）");

  private static Comparison comparison() {
    return Comparison.of(List.of(OURS, VAGUE, CONCRETE));
  }

  private static Gap openDay(Comparison comparison) {
    return comparison.gaps().of(OURS.id()).stream()
        .filter(gap -> gap.briefZh().contains("开放日"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whereNoSentenceRepeatsTheThemeThatWithItsWordsIsQuoted() {
    Plan theirs =
        plan(
            "丁县",
            "深化政策解读。重要文件须配发解读材料，方便群众理解。（牵头单位：县政府办）",
            "公开征地补偿和房源信息。征地预公告和现状调查按环节上网。配售房的房源、轮候次序逐批公示，6月底前公示不少于15日。（责任单位：县住建局）");
    Comparison comparison = Comparison.of(List.of(OURS, theirs));
    Gap land =
        comparison.gaps().of(OURS.id()).stream()
            .filter(gap -> gap.briefZh().contains("征地补偿"))
            .findFirst()
            .orElseThrow();
    assertThat(comparison.gaps().quotations(land).get(0).text()).startsWith("征地预公告");
  }

  @Test
  void aGapIsToldInTheWordsOfTheOthersTheMostConcreteFirst() {
    Comparison comparison = comparison();
    List<Quotation> quotations = comparison.gaps().quotations(openDay(comparison));
    assertThat(quotations).extracting(Quotation::plan).containsExactly(CONCRETE.id(), VAGUE.id());
    Quotation first = quotations.get(0);
    assertThat(first.text()).contains("10月底前举办政府开放日活动不少于2场");
    assertThat(first.deadlines()).containsExactly("10月底前");
    assertThat(first.dated()).isTrue();
    assertThat(first.leads()).containsExactly("县行政审批局");
    assertThat(first.line()).isEqualTo(3);
    assertThat(quotations.get(1).dated()).isFalse();
  }

  @Test
  void ofALongRowTheSentenceIsQuotedThatMakesTheDemand() throws PlanReadException {
    String demand = "10月底前举办政府开放日活动不少于2场，邀请群众代表走进机关。";
    String html =
        "<h1>戊县2023年政务公开工作要点</h1><table>"
            + "<tr><th>序号</th><th>工作任务</th><th>具体举措</th><th>责任单位</th></tr>"
            + "<tr><td>1</td><td>深化政策解读</td><td>重要文件须配发解读材料，方便群众理解。</td>"
            + "<td>县政府办</td></tr>"
            + "<tr><td>2</td><td>拓宽参与渠道</td><td>定期梳理群众来信来电中反映集中的问题，归类分析后送有关部门研究。"
            + "6月底前完成留言栏目改版，简化填写步骤，方便老年人使用，答复内容经审核后统一对外发布。"
            + demand
            + "</td><td>县行政审批局</td></tr></table>";
    Plan theirs = PlanReader.standard().read(html.getBytes(UTF_8), "戊县.html");
    Comparison comparison = Comparison.of(List.of(OURS, theirs, CONCRETE));
    assertThat(comparison.gaps().quotations(openDay(comparison)))
        .filteredOn(each -> each.plan().equals(theirs.id()))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.text()).isEqualTo(demand);
              assertThat(each.deadlines()).containsExactly("10月底前");
              assertThat(each.targets()).isNotEmpty();
            });
  }

  @Test
  void aQuantityIsToldWithoutTheNamesBeforeIt() {
    assertThat(
            Quotation.amounts(
                List.of(
                    target("农机购置、公益林等19项", 19, "项"),
                    target("县直部门和13个", 13, "个"),
                    target("提升”40户", 40, "户"),
                    target("不少于2场", 2, "场"),
                    target("每两个月办一次", 1, "次"),
                    target("多办、办好", 1, "次")),
                List.of("每两个月办一次")))
        .containsExactly("19项", "13个", "40户", "不少于2场", "多办、办好");
  }

  private static Target target(String raw, int value, String unit) {
    return new Target(raw, BigDecimal.valueOf(value), null, unit);
  }

  @Test
  void whatIsQuotedStandsInTheTaskThatIsNamed() {
    Comparison comparison = comparison();
    for (Gap gap : comparison.gaps().all()) {
      for (Quotation each : comparison.gaps().quotations(gap)) {
        assertThat(gap.evidence()).contains(each.witness());
        assertThat(each.plan()).isNotEqualTo(gap.plan());
      }
    }
  }

  @Test
  void itIsToldWhetherGapsWereLookedForInsideOfTasks() {
    assertThat(comparison().gaps().insideTasks()).isTrue();
    List<Plan> many = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      many.add(CONCRETE.withId("plan-" + i));
    }
    Comparison comparison = Comparison.of(many);
    assertThat(comparison.gaps().insideTasks()).isFalse();
    assertThat(comparison.report().markdown()).contains("未在共有任务内逐句查找");
    assertThat(comparison.report().html()).contains("未在共有任务内逐句查找");
    assertThat(comparison().report().markdown()).doesNotContain("未在共有任务内逐句查找");
  }

  @Test
  void ofMoreThanTwoPlansLinksAndGroupsSayTheSame() {
    Comparison comparison =
        Comparison.of(List.of(TestPlans.county(), TestPlans.town(), OURS, VAGUE, CONCRETE));
    comparison
        .alignments()
        .forEach(
            alignment ->
                alignment
                    .links(Relation.SAME)
                    .forEach(
                        link ->
                            assertThat(comparison.groups().groupOf(link.left()))
                                .isEqualTo(comparison.groups().groupOf(link.right()))));
  }
}
