package io.github.duibiao.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.TestPlans;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private static final String GAS = "年底前完成老旧小区燃气管道更新改造不少于30处。逐户建立安全隐患台账，限期整改到位。";
  private static final String BUS = "新开通城乡公交线路，优化学校周边站点布局。方便群众就近乘车出行，延长夜间班次。";
  private static final String TEA = "办好茶叶采摘节，引导茶农规范使用农药。擦亮地方特色品牌，拓宽线上销售渠道。";
  private static final String SCHOOL = "扩建城区小学两所，新增学位一千个。推行课后延时服务，配齐专职心理教师。";

  private static Task task(String id, String title, String text, Object... values) {
    List<Responsibility> units = new ArrayList<>();
    List<Deadline> deadlines = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    for (Object each : values) {
      if (each instanceof Responsibility unit) {
        units.add(unit);
      } else if (each instanceof Deadline deadline) {
        deadlines.add(deadline);
      } else if (each instanceof Target target) {
        targets.add(target);
      }
    }
    List<Measure> sentences = new ArrayList<>();
    for (String each : text.split("(?<=。)", -1)) {
      if (!each.isEmpty()) {
        sentences.add(TestPlans.sentence(id + "." + (sentences.size() + 1), each, 9));
      }
    }
    return Task.builder(id)
        .number("1")
        .title(title)
        .text(text)
        .responsibilities(units)
        .deadlines(deadlines)
        .targets(targets)
        .measures(sentences)
        .span(TextSpan.ofLine(5))
        .build();
  }

  private static Plan old(Task... tasks) {
    return plan("old", 2023, tasks);
  }

  private static Plan now(Task... tasks) {
    return plan("new", 2024, tasks);
  }

  private static Plan plan(String id, int year, Task... tasks) {
    return TestPlans.plan(id, "甲县", List.of(tasks)).toBuilder().year(year).build();
  }

  private static Target places(int number) {
    return new Target("不少于" + number + "处", BigDecimal.valueOf(number), null, "处");
  }

  @Test
  void whatIsNowhereInTheNewEditionIsSaidFirst() {
    Editions editions =
        Editions.compare(
            old(task("old#1", "燃气改造", GAS), task("old#2", "城乡公交", BUS)),
            now(task("new#1", "燃气改造", GAS)));
    assertThat(editions.gone())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.task()).isEqualTo("old#2");
              assertThat(each.whole()).isTrue();
              assertThat(each.line()).isEqualTo(5);
            });
    String memo = EditionsMemo.write(editions, MemoLanguage.ZH);
    assertThat(memo.indexOf("城乡公交")).isLessThan(memo.indexOf("各项去向"));
  }

  @Test
  void aSentenceThatIsLeftOutOfATaskThatGoesOnIsGone() {
    Editions editions =
        Editions.compare(
            old(task("old#1", "燃气改造", GAS)),
            now(task("new#1", "燃气改造", GAS.split("(?<=。)", -1)[0])));
    assertThat(editions.changes(Fate.REWORDED)).hasSize(1);
    assertThat(editions.gone())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.text()).isEqualTo("逐户建立安全隐患台账，限期整改到位。");
              assertThat(each.whole()).isFalse();
            });
  }

  @Test
  void aTargetAndADeadlineAreToldInTheirClause() {
    String changed = GAS.replace("30", "20").replace("年底前", "9月底前");
    Editions editions =
        Editions.compare(
            old(
                task(
                    "old#1",
                    "燃气改造",
                    GAS,
                    places(30),
                    new Deadline.ByDate("年底前", LocalDate.of(2023, 12, 31)))),
            now(
                task(
                    "new#1",
                    "燃气改造",
                    changed,
                    places(20),
                    new Deadline.ByDate("9月底前", LocalDate.of(2024, 9, 30)))));
    assertThat(editions.changes().get(0).values())
        .containsExactly(
            new ValueChange(ValueChange.Aspect.DEADLINE, "年底前", "9月底前"),
            new ValueChange(ValueChange.Aspect.TARGET, "不少于30处", "不少于20处"));
  }

  @Test
  void aDateAsFarIntoTheNewYearHasNotChanged() {
    Editions editions =
        Editions.compare(
            old(task("old#1", "燃气改造", GAS, new Deadline.ByDate("年底前", LocalDate.of(2023, 12, 31)))),
            now(
                task(
                    "new#1", "燃气改造", GAS, new Deadline.ByDate("年底前", LocalDate.of(2024, 12, 31)))));
    assertThat(editions.changes(Fate.KEPT)).hasSize(1);
  }

  @Test
  void aUnitThatComesToLeadIsToldOnce() {
    Editions editions =
        Editions.compare(
            old(task("old#1", "燃气改造", GAS, TestPlans.other("县住建局"), TestPlans.other("县财政局"))),
            now(task("new#1", "燃气改造", GAS, TestPlans.lead("县住建局"))));
    assertThat(editions.changes().get(0).values())
        .containsExactly(
            new ValueChange(ValueChange.Aspect.LEAD, null, "县住建局"),
            new ValueChange(ValueChange.Aspect.UNIT, "县财政局", null));
  }

  @Test
  void aTaskCutInTwoWasSplitAndTwoJoinedWereMerged() {
    String[] gas = GAS.split("(?<=。)", -1);
    Plan one =
        old(task("old#1", "燃气改造", GAS), task("old#2", "城乡公交", BUS), task("old#3", "茶叶产业", TEA));
    Plan other =
        now(
            task("new#1", "燃气改造", gas[0]),
            task("new#2", "隐患台账", gas[1]),
            task("new#3", "公交和茶叶", BUS + TEA));
    Editions editions = Editions.compare(one, other);
    assertThat(editions.changes(Fate.SPLIT))
        .singleElement()
        .satisfies(each -> assertThat(each.after()).hasSize(2));
    assertThat(editions.changes(Fate.MERGED))
        .singleElement()
        .satisfies(each -> assertThat(each.before()).hasSize(2));
    assertThat(editions.gone()).isEmpty();
  }

  @Test
  void onlyTheTaskThatChangedItsPlaceMoved() {
    Editions editions =
        Editions.compare(
            old(
                task("old#1", "燃气改造", GAS),
                task("old#2", "城乡公交", BUS),
                task("old#3", "茶叶产业", TEA),
                task("old#4", "义务教育", SCHOOL)),
            now(
                task("new#1", "城乡公交", BUS),
                task("new#2", "茶叶产业", TEA),
                task("new#3", "义务教育", SCHOOL),
                task("new#4", "燃气改造", GAS)));
    assertThat(editions.changes().stream().filter(Change::moved).map(e -> e.before().get(0).id()))
        .containsExactly("old#1");
    assertThat(editions.count(Fate.KEPT)).isEqualTo(4);
  }

  @Test
  void wordsThatStandElsewhereNowWereMovedAndNotTakenAway() {
    String[] bus = BUS.split("(?<=。)", -1);
    Editions editions =
        Editions.compare(
            old(task("old#1", "燃气改造", GAS), task("old#2", "城乡公交", BUS)),
            now(task("new#1", "燃气改造", GAS + bus[1]), task("new#2", "城乡公交", bus[0])));
    Change gas = editions.changes().get(0);
    assertThat(gas.edits())
        .filteredOn(each -> each.kind() == Edit.Kind.MOVED_HERE)
        .singleElement()
        .satisfies(each -> assertThat(each.places()).contains("old#2"));
    assertThat(gas.added()).isEmpty();
    assertThat(editions.gone()).isEmpty();
  }

  @Test
  void plansThatAreNoEditionsOfOneAreCautionedAgainst() {
    Plan one = old(task("old#1", "燃气改造", GAS));
    Plan other = now(task("new#1", "燃气改造", GAS));
    assertThat(Editions.compare(one, other).cautions()).isEmpty();
    assertThat(Editions.compare(other, one).cautions()).containsExactly(Caution.NOT_LATER);
    Plan elsewhere = other.toBuilder().jurisdiction(Jurisdiction.of("乙县", Level.COUNTY)).build();
    assertThat(Editions.compare(one, elsewhere).cautions()).containsExactly(Caution.OTHER_PLACE);
  }

  @Test
  void plansOfThousandsOfSentencesAreComparedByTheirWordingAlone() {
    Plan one = old(task("old#1", "公开", "做好第一项公开工作落实。".repeat(3000)));
    Plan other = now(task("new#1", "公开", "及时更新网站栏目信息。".repeat(3000)));
    assertThat(Editions.compare(one, other).cautions()).containsExactly(Caution.TOO_LARGE);
    Cascade cascade = Cascade.of(List.of(one, other));
    assertThat(cascade.cautions()).containsExactly(Caution.TOO_LARGE);
    assertThat(CascadeMemo.write(cascade, MemoLanguage.EN)).contains("by their wording alone");
    assertThat(Schemas.of("cascade-1.schema.json").complaints(CascadeJson.write(cascade)))
        .isEmpty();
    assertThat(CascadeJson.write(cascade)).contains("\"cautions\": [\"TOO_LARGE\"]");
  }

  @Test
  void bothEditionsNeedIdsOfTheirOwn() {
    Plan plan = old(task("old#1", "燃气改造", GAS));
    assertThatThrownBy(() -> Editions.compare(plan, plan))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDemandIsFollowedOverALevelThatLeavesItOut() {
    Plan province = level("p", Level.PROVINCE, task("p#1", "燃气改造", GAS), task("p#2", "公交", BUS));
    Plan city = level("c", Level.CITY, task("c#1", "城乡公交", BUS), task("c#2", "茶叶产业", TEA));
    Plan county =
        level(
            "x",
            Level.COUNTY,
            task("x#1", "燃气改造", GAS + "在青岭镇试点安装智能报警器，建成示范小区。"),
            task("x#2", "茶叶产业", TEA),
            task("x#3", "义务教育", SCHOOL));
    Cascade cascade = Cascade.of(List.of(province, city, county));
    assertThat(cascade.above("x")).isEqualTo("c");
    assertThat(cascade.missing("c")).extracting(Task::id).containsExactly("p#1");
    assertThat(cascade.missing("x")).extracting(Task::id).containsExactly("p#2");
    assertThat(cascade.homeMade("c")).extracting(Task::id).containsExactly("c#2");
    assertThat(cascade.homeMade("x")).extracting(Task::id).containsExactly("x#3");
    CascadeCell gas = cascade.strands().get(0).cell("x").orElseThrow();
    assertThat(gas.from()).isEqualTo("p");
    assertThat(gas.descent()).isEqualTo(Descent.LOCALISED);
    assertThat(gas.ownSentences()).containsExactly("在青岭镇试点安装智能报警器，建成示范小区。");
    assertThat(cascade.count("x", Descent.RELAYED)).isEqualTo(1);
  }

  private static Plan level(String id, Level level, Task... tasks) {
    return TestPlans.plan(id, id, List.of(tasks)).toBuilder()
        .jurisdiction(Jurisdiction.of(id, level))
        .build();
  }
}
