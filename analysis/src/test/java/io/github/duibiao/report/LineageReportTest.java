package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What plans have from one another, in the report on them. */
class LineageReportTest {
  private static final String POOLS = "加强游泳场馆监管\n每月抽检泳池水质，结果在入口处公示。配足救生人员，不少于4人。\n";
  private static final String BOOKS = "扩大图书馆服务\n延长社区图书室开放时间至晚上九点。新设流动图书车站点12处。\n";
  private static final String BUSES = "优化公交线路\n在工业园区新开通勤线路3条，高峰时段加密班次。\n";
  private static final String TREES = "做好古树名木保护\n为百年以上古树逐株建档挂牌，明确养护责任人。\n";

  private static final Plan LAST = plan("石桥县", Level.COUNTY, 2023, POOLS, BOOKS, BUSES);
  private static final Plan THIS =
      plan("石桥县", Level.COUNTY, 2024, POOLS.replace("4人", "6人"), TREES, BUSES);
  private static final Plan ABOVE = plan("云岭市", Level.CITY, 2024, POOLS, TREES, BOOKS);
  private static final Plan OTHER = plan("平湖县", Level.COUNTY, 2024, BOOKS, TREES);

  private static Plan plan(String place, Level level, int year, String... tasks) {
    StringBuilder text = new StringBuilder(place + year + "年民生工作要点\n");
    for (int i = 0; i < tasks.length; i++) {
      text.append("一二三四".charAt(i)).append('、').append(tasks[i]);
    }
    try {
      Plan plan = PlanReader.standard().readText(text.toString(), place + year + ".txt");
      assertThat(plan.level()).contains(level);
      assertThat(plan.tasks()).hasSize(tasks.length);
      return plan;
    } catch (PlanReadException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Comparison comparison() {
    return Comparison.builder(List.of(THIS, LAST, ABOVE, OTHER)).reference(ABOVE.id()).build();
  }

  @Test
  void editionsOfOnePlaceAreFoundAndNoOthers() {
    Lineage lineage = comparison().lineage();
    assertThat(lineage.editions()).hasSize(1);
    assertThat(lineage.editions().get(0).before()).isEqualTo(LAST);
    assertThat(lineage.editions().get(0).after()).isEqualTo(THIS);
  }

  @Test
  void thatNoWordStandsOutIsSaidInPlaceOfAListOfNone() {
    assertThat(comparison().report().html())
        .contains("与其他要点相比，没有明显高频的用词。")
        .doesNotContain("以上为各份的高频用词");
  }

  @Test
  void plansOfOnePlaceAndAnotherSubjectAreNoEditions() {
    Plan other =
        Plan.builder("shiqiao-2022", LAST.source())
            .title("石桥县2022年森林防火工作要点")
            .year(2022)
            .jurisdiction(LAST.jurisdiction())
            .tasks(OTHER.withId("shiqiao-2022").tasks().subList(1, 2))
            .build();
    Plan apart = plan("石桥县", Level.COUNTY, 2023, BUSES, POOLS);
    assertThat(Comparison.of(List.of(apart, other)).lineage().editions()).isEmpty();
  }

  @Test
  void demandsComeDownFromTheReferenceToWhatMayBeUnderIt() {
    Cascade cascade = comparison().lineage().cascade().orElseThrow();
    // Last year's plan was there before.
    assertThat(cascade.plans()).containsExactly(ABOVE, THIS, OTHER);
    assertThat(cascade.missing(THIS.id())).extracting(Task::title).containsExactly("扩大图书馆服务");
    assertThat(Comparison.of(List.of(THIS, ABOVE)).lineage().cascade()).isEmpty();
    assertThat(
            Comparison.builder(List.of(ABOVE, THIS))
                .reference(THIS.id())
                .build()
                .lineage()
                .cascade())
        .isEmpty();
  }

  @Test
  void ofManyPlansWordingIsComparedAmongThoseMostLikeOurs() {
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < Lineage.MOST_REUSE + 5; i++) {
      plans.add((i < 6 ? OTHER : ABOVE).withId("plan-" + i));
    }
    plans.add(THIS);
    Comparison comparison = Comparison.builder(plans).ours(THIS.id()).build();
    List<Plan> compared = comparison.lineage().compared();
    assertThat(compared).hasSize(Lineage.MOST_REUSE).contains(THIS);
    assertThat(compared).filteredOn(each -> each.tasks().size() == 2).isEmpty();
    assertThat(comparison.report().html()).contains("20 份之间比较文字");
  }

  @Test
  void thePageSaysWhatIsGoneAndMarksTheWordsThatChanged() {
    Document page = Jsoup.parse(comparison().report().html());
    Element editions = page.expectFirst("#editions");
    assertThat(editions.select("> .plain li").text()).contains("整项", "扩大图书馆服务");
    assertThat(editions.select(".redline del").text()).contains("4");
    assertThat(editions.select(".redline ins").text()).contains("6");
    assertThat(page.select("#cascade .descents tbody tr")).hasSize(2);
    assertThat(page.select("#cascade > .plain li").text()).contains("扩大图书馆服务");
    // What three plans have that took nothing from each other is a formula.
    assertThat(page.select("#reuse .lead .en").text()).contains("2 tasks relayed");
    for (Element link : page.select(":is(#editions, #cascade, #reuse) a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void nothingIsSaidOfWhatIsNotThere() {
    Document page = Jsoup.parse(Comparison.of(List.of(THIS)).report().html());
    assertThat(page.select("#editions, #cascade, #reuse, nav a[href=#reuse]")).isEmpty();
    assertThat(Comparison.of(List.of(THIS)).report().markdown()).doesNotContain("文字沿用");
  }

  @Test
  void theMemoTellsItInEitherLanguage() {
    Report report = comparison().report();
    assertThat(report.markdown(MemoLanguage.ZH))
        .contains("## 上年与今年：石桥县 2023 → 石桥县 2024", "整项：扩大图书馆服务", "## 上下贯通", "## 文字沿用");
    assertThat(report.markdown(MemoLanguage.EN))
        .contains("## From one edition to the next", "Whole task: 扩大图书馆服务", "## Shared wording");
  }

  @Test
  void theDataIsWhatItsSchemaSays() {
    String json = comparison().report().json();
    assertThat(Schemas.of("report-1.schema.json").complaints(json)).isEmpty();
    assertThat(json).contains("\"editions\"", "\"cascade\"", "\"reuse\"", "\"DROPPED\"");
  }
}
