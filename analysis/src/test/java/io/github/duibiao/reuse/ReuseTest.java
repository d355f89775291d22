package io.github.duibiao.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReuseTest {
  private static final String GAS = "年底前完成老旧小区燃气管道更新改造，逐户建立安全隐患台账并限期整改到位。";
  private static final String BUS = "新开通城乡公交线路，优化学校周边站点布局，方便群众就近乘车出行。";
  private static final String OWN = "办好本县茶叶采摘节，引导茶农规范使用农药，擦亮地方特色品牌。";
  private static final String FORMULA = "各级各部门要高度重视，切实加强组织领导，确保各项工作落到实处。";

  private static Plan plan(String id, Level level, LocalDate day, String... texts) {
    List<Task> tasks = new ArrayList<>();
    for (String text : texts) {
      int number = tasks.size() + 1;
      tasks.add(
          TestPlans.task(
              id + "#" + number,
              String.valueOf(number),
              text.substring(0, 6),
              text,
              List.of(),
              List.of(),
              List.of()));
    }
    return TestPlans.plan(id, id, tasks).toBuilder()
        .issuedOn(day)
        .jurisdiction(Jurisdiction.of(id, level))
        .build();
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2023, month, 1);
  }

  @Test
  void aTaskThatIsCopiedIsRelayedFromTheEarlierPlan() {
    Plan city = plan("a", Level.CITY, day(2), GAS, BUS);
    Plan county = plan("b", Level.COUNTY, day(5), OWN, BUS);
    Reuse reuse = Reuse.of(List.of(county, city));
    assertThat(reuse.flows())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.from()).isEqualTo("a");
              assertThat(each.to()).isEqualTo("b");
              assertThat(each.tasks()).containsExactly("b#2");
              assertThat(each.signs()).containsExactly(Sign.EARLIER, Sign.HIGHER);
            });
    assertThat(reuse.plan("b").relayed()).isEqualTo(1);
    assertThat(reuse.plan("b").own()).isEqualTo(1);
    assertThat(reuse.plan("a").grade()).isEqualTo(Grade.OWN);
    assertThat(reuse.between("a", "b").share("b#2", "a#2")).isEqualTo(1);
  }

  @Test
  void anEarlierDateOutweighsAHigherLevel() {
    Plan city = plan("a", Level.CITY, day(6), GAS);
    Plan county = plan("b", Level.COUNTY, day(5), GAS);
    Flow flow = Reuse.of(List.of(city, county)).flows().get(0);
    assertThat(flow.from()).isEqualTo("b");
    assertThat(flow.signs()).containsExactly(Sign.EARLIER);
  }

  @Test
  void whatIsCitedWasThereBefore() {
    Plan first = plan("a", Level.COUNTY, day(5), GAS);
    Plan second =
        plan("b", Level.COUNTY, day(5), GAS).toBuilder()
            .preamble("根据《a2023年政务公开工作要点》，制定本要点。")
            .build();
    Flow flow = Reuse.of(List.of(second, first)).flows().get(0);
    assertThat(flow.from()).isEqualTo("a");
    assertThat(flow.signs()).containsExactly(Sign.CITED);
  }

  @Test
  void whereNothingTellsWhichWasFirstNoneIsSaidToBe() {
    Plan one = plan("a", Level.COUNTY, day(5), GAS);
    Plan other = plan("b", Level.COUNTY, day(5), GAS);
    assertThat(Reuse.of(List.of(one, other)).flows())
        .singleElement()
        .satisfies(each -> assertThat(each.directed()).isFalse());
  }

  @Test
  void aFormulaCountsInNoShare() {
    Plan one = plan("a", Level.COUNTY, day(1), GAS + FORMULA);
    Plan two = plan("b", Level.COUNTY, day(2), BUS + FORMULA);
    Plan three = plan("c", Level.COUNTY, day(3), OWN + FORMULA);
    assertThat(Reuse.of(List.of(one, two)).between("a", "b").leftShare()).isPositive();
    Reuse reuse = Reuse.of(List.of(one, two), List.of(three));
    assertThat(reuse.formulae())
        .singleElement()
        .satisfies(e -> assertThat(e.families()).isEqualTo(3));
    assertThat(reuse.between("a", "b").leftShare()).isZero();
    assertThat(reuse.flows()).isEmpty();
    Comparison comparison =
        Comparison.builder(List.of(one, two)).background(List.of(three)).build();
    assertThat(comparison.reuse().plans())
        .as("a comparison that is told of the third says the same")
        .isEqualTo(reuse.plans());
  }

  @Test
  void whatNineFollowersHaveOfOneSourceIsNoFormula() {
    List<Plan> plans = new ArrayList<>();
    String both = GAS + BUS;
    for (int k = 0; k < 10; k++) {
      plans.add(plan("p" + k, k == 0 ? Level.CITY : Level.COUNTY, day(1 + k), both));
    }
    Reuse reuse = Reuse.of(plans);
    assertThat(reuse.formulae()).isEmpty();
    assertThat(reuse.flows()).allSatisfy(each -> assertThat(each.from()).isEqualTo("p0"));
  }

  @Test
  void traditionalCharactersAndOtherMarksAreTheSameWords() {
    Plan one = plan("a", Level.COUNTY, day(1), "推動政務公開標準化規範化向農村社區延伸落實到位。");
    Plan other = plan("b", Level.COUNTY, day(2), "推动政务公开标准化、规范化，向农村社区延伸落实到位");
    assertThat(SharedText.between(one, other).leftShare()).isEqualTo(1);
  }

  @Test
  void theMemoEscapesWhatPlansSay() {
    Plan nasty = TestPlans.nasty("nasty");
    Reuse reuse = Reuse.of(List.of(nasty, nasty.withId("again")));
    String memo = ReuseMemo.write(reuse, List.of(nasty, nasty.withId("again")), MemoLanguage.EN);
    assertThat(memo.replaceAll("\\\\.", "")).doesNotContain("<script").doesNotContain("](");
  }

  @Test
  void idsHaveToDiffer() {
    Plan plan = plan("a", Level.COUNTY, day(1), GAS);
    assertThatThrownBy(() -> Reuse.of(List.of(plan, plan)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
