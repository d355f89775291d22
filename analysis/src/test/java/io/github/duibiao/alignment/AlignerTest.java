package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private static final Aligner ALIGNER = Aligner.standard();

  private static final Plan OURS =
      PlanCopies.plan(
          "ours",
          "提升政策解读质量|政策文件与解读材料同步起草、同步审签、同步发布。采用图解、视频等形式开展解读。",
          "规范依申请公开办理|畅通申请受理渠道，规范答复文书，降低复议诉讼纠错率。",
          "加强业务培训|每年举办政务公开业务培训班。");

  private static final Plan THEIRS =
      PlanCopies.plan(
          "theirs",
          "依法办理政府信息公开申请|规范申请答复流程，减少行政复议和诉讼败诉。",
          "做好政策解读|严格落实解读材料与政策文件“三同步”，运用图文、动画等形式解读政策。",
          "推进村务公开|指导村居公开惠农补贴发放情况。");

  @Test
  void tasksThatMeanTheSameAreFoundWhateverTheirOrderAndWording() {
    Alignment alignment = ALIGNER.align(OURS, THEIRS, Granularity.TASK);
    assertThat(alignment.links(Relation.SAME))
        .extracting(link -> link.left() + "=" + link.right())
        .containsExactly("ours#1=theirs#2", "ours#2=theirs#1");
    assertThat(alignment.unmatchedLeft()).containsExactly("ours#3");
    assertThat(alignment.unmatchedRight()).containsExactly("theirs#3");
  }

  @Test
  void aParaphraseThatKeepsTheTermsKeepsTheLink() {
    Plan said = PlanCopies.plan("said", "规范依申请公开|完善申请答复流程，加强会商，降低行政复议、行政诉讼纠错率。");
    Plan paraphrased = PlanCopies.plan("other", "办好依申请公开|要健全对申请的答复流程，通过会商使行政复议和行政诉讼中的纠错率下降。");
    Alignment alignment = ALIGNER.align(said, paraphrased, Granularity.TASK);
    assertThat(alignment.links(Relation.SAME)).hasSize(1);
  }

  @Test
  void aLinkSaysWhatItRestsOn() {
    Link link = ALIGNER.align(OURS, THEIRS, Granularity.TASK).links(Relation.SAME).get(0);
    assertThat(link.evidence())
        .extracting(Evidence::feature)
        .containsExactly(
            "words",
            "title",
            "opening",
            "meaning",
            "rivals",
            "bridges",
            "part",
            "sentences",
            "themes");
    assertThat(link.evidence().get(1).detail()).contains("政策解读");
    assertThat(link.evidence().get(7))
        .isInstanceOfSatisfying(
            Evidence.Sentences.class,
            sentences -> {
              assertThat(sentences.pairs().get(0).left()).startsWith("政策文件与解读材料");
              assertThat(sentences.pairs().get(0).right()).startsWith("严格落实解读材料");
            });
  }

  @Test
  void anUnmatchedTaskHasItsNearestCandidates() {
    Alignment alignment = ALIGNER.align(OURS, THEIRS, Granularity.TASK);
    assertThat(alignment.candidates("theirs#3"))
        .hasSize(3)
        .allMatch(link -> link.relation() == Relation.NONE)
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
  }

  @Test
  void aRefusalSaysWhatThePairLacksAndWhereTheCandidateBelongs() {
    Alignment alignment = ALIGNER.align(OURS, THEIRS, Granularity.TASK);
    List<Refusal> refusals = alignment.refusals("ours#3", 2);
    assertThat(refusals).hasSize(2);
    assertThat(refusals).allSatisfy(each -> assertThat(each.lacking()).isNotEmpty());
    assertThat(refusals)
        .filteredOn(each -> each.link().right().equals("theirs#2"))
        .allSatisfy(each -> assertThat(each.toString()).contains("ours#1 ~ theirs#2", "欠缺"));
  }

  @Test
  void aWaterfallLeadsFromTheConstantToTheProbability() {
    Alignment alignment = ALIGNER.align(OURS, THEIRS, Granularity.TASK);
    for (Link link : alignment.pairs()) {
      List<WaterfallStep> steps = alignment.waterfall(link);
      assertThat(steps.get(0).feature()).isEqualTo("constant");
      for (int i = 1; i < steps.size(); i++) {
        assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to());
      }
      assertThat(steps.get(steps.size() - 1).probability())
          .isCloseTo(link.probability(), Offset.offset(1e-9));
    }
  }

  @Test
  void oneTaskIsTheTwoThatAnotherPlanSplitsItInto() {
    Plan joined =
        PlanCopies.plan(
            "joined",
            "做好舆情回应和公众参与|加强政务舆情监测，及时回应社会关切。重大行政决策公开征求意见，反馈意见采纳情况。",
            "加强业务培训|每年举办政务公开业务培训班。");
    Plan split =
        PlanCopies.plan(
            "split",
            "强化舆情回应|做好政务舆情监测研判，主动回应社会关切。",
            "扩大公众参与|重大行政决策事项公开征求意见，公布意见采纳情况。",
            "抓好培训工作|定期组织政务公开业务培训。");
    assertThat(ALIGNER.align(joined, split, Granularity.TASK).matches())
        .filteredOn(link -> link.left().equals("joined#1"))
        .extracting(Link::right)
        .containsExactly("split#1", "split#2");
  }

  @Test
  void wordingRepeatedLetterByLetterIsPairedInOrder() {
    Plan twice = PlanCopies.plan("twice", "加强培训|举办业务培训班。", "加强培训|举办业务培训班。");
    assertThat(ALIGNER.align(twice, twice.withId("copy"), Granularity.TASK).links(Relation.SAME))
        .extracting(link -> link.left() + "=" + link.right())
        .containsExactly("twice#1=copy#1", "twice#2=copy#2");
  }

  @Test
  void whatKnowsOneFieldIsLeftOutOfAnother() {
    Plan food =
        PlanCopies.plan(
            "food",
            "严管学校食堂|落实校长陪餐制，食堂后厨全部接入“互联网+明厨亮灶”，每学期抽检餐具。",
            "打击非法添加|严查肉制品、保健食品中的非法添加行为。",
            "畅通举报渠道|用好投诉举报热线，落实有奖举报。");
    Plan other =
        PlanCopies.plan(
            "other",
            "守住校园食品安全底线|学校食堂实行校长陪餐，后厨“明厨亮灶”联网率达到100%。",
            "整治保健食品|严厉查处保健食品、肉制品非法添加。",
            "加强宣传|开展食品安全宣传周活动。");
    Alignment alignment = ALIGNER.align(food, other, Granularity.TASK);
    assertThat(alignment.links(Relation.SAME))
        .extracting(link -> link.left() + "=" + link.right())
        .containsExactly("food#1=other#1", "food#2=other#2");
    assertThat(alignment.links().get(0).evidence())
        .extracting(Evidence::feature)
        .containsExactly("words", "title", "meaning", "rivals", "part", "sentences");
    assertThat(ALIGNER.align(food, OURS, Granularity.TASK).links(Relation.SAME)).isEmpty();
  }

  @Test
  void theFieldMayBeChosen() {
    Aligner general = Aligner.builder().field(Field.general()).build();
    assertThat(general.align(OURS, THEIRS, Granularity.TASK).links().get(0).evidence())
        .extracting(Evidence::feature)
        .containsExactly("words", "title", "meaning", "rivals", "part", "sentences");
  }

  @Test
  void aTaskThatIsPartOfAnotherIsSoInADirection() {
    String part = "推进村务公开|指导村居公开惠农补贴发放情况，规范村务公开栏。";
    String whole =
        "健全基层公开体系|动态调整公开事项标准目录，在便民服务中心建设政务公开专区。"
            + "指导村居公开惠农补贴发放情况，规范村务公开栏。"
            + "推广政务公开体验区，完善网上办事指南。加强乡镇政务公开队伍建设。"
            + "动员县级部门编制办事流程图，统一服务标识。"
            + "每季度通报各乡镇栏目更新情况，对超期未更新的责令整改。"
            + "组织群众代表参观政务服务大厅，收集对公开工作的意见。";
    Plan small = PlanCopies.plan("small", part, "加强业务培训|每年举办政务公开业务培训班。");
    Plan large = PlanCopies.plan("large", whole, "回应社会关切|加强政务舆情监测，及时回应热点。");
    Link link =
        ALIGNER.align(small, large, Granularity.TASK).matches().stream()
            .filter(each -> each.left().equals("small#1"))
            .findFirst()
            .orElseThrow();
    assertThat(link.relation()).isEqualTo(Relation.PARTIAL);
    assertThat(link.direction()).isEqualTo(Direction.CONTAINED);
    assertThat(ALIGNER.align(large, small, Granularity.TASK).matches())
        .filteredOn(each -> each.right().equals("small#1"))
        .extracting(Link::direction)
        .containsExactly(Direction.CONTAINS);
    assertThat(link.evidence())
        .filteredOn(each -> each instanceof Evidence.Sentences)
        .singleElement()
        .satisfies(each -> assertThat(each.detail()).contains("惠农补贴"));
  }

  @Property(tries = 200)
  void aTextWithinAnotherIsContained(@ForAll("plans") Plan plan, @ForAll("plans") Plan more) {
    Assume.that(!plan.tasks().isEmpty() && !more.tasks().isEmpty());
    String text = plan.tasks().get(0).text();
    String longer = text + "。" + more.tasks().get(0).text() + "。扩大有效投资，稳定粮食生产，建设高标准农田。";
    Plan small = PlanCopies.plan("small", "落实任务|" + text.replace("|", ""));
    Plan large = PlanCopies.plan("large", "落实任务|" + longer.replace("|", ""));
    Link link = ALIGNER.align(small, large, Granularity.TASK).pairs().get(0);
    assertThat(link.direction()).isIn(Direction.CONTAINED, null);
    assertThat(link.mirrored().direction()).isIn(Direction.CONTAINS, null);
  }

  @Test
  void aThousandTasksAThousandTimesAreAligned() {
    String[] tasks = new String[700];
    for (int i = 0; i < tasks.length; i++) {
      tasks[i] = "第" + i + "项工作|完成第" + i + "项工作" + "的任务分解。";
    }
    Plan many = PlanCopies.plan("many", tasks);
    Alignment alignment = ALIGNER.align(many, many.withId("copy"), Granularity.TASK);
    assertThat(alignment.links(Relation.SAME)).hasSize(tasks.length);
    assertThat(alignment.pairs()).hasSize(tasks.length * tasks.length);
  }

  @Test
  void theMoreTasksThereAreTheLessLikelyAPairIsTheOne() {
    String[] fewTasks = {"修缮校舍|改造三所中学的旧校舍。", "配齐校医|每所小学配一名校医。"};
    List<String> manyTasks = new ArrayList<>(List.of(fewTasks));
    for (int i = 0; i < 40; i++) {
      manyTasks.add("甲" + (char) ('一' + 40 * i) + "|乙" + (char) ('一' + 40 * i + 7) + "。");
    }
    Plan ours = PlanCopies.plan("ours", "校舍维修|旧校舍维修改造，覆盖三所中学。", "保障校园健康|小学均有校医。");
    Aligner general = Aligner.builder().field(Field.general()).build();
    double amongFew =
        general.align(ours, PlanCopies.plan("few", fewTasks), Granularity.TASK).constant();
    double amongMany =
        general
            .align(
                ours, PlanCopies.plan("many", manyTasks.toArray(String[]::new)), Granularity.TASK)
            .constant();
    assertThat(amongMany).isLessThan(amongFew);
  }

  @Test
  void aPlanWithoutTasksIsAlignedToNothing() {
    Plan empty = PlanCopies.plan("empty");
    for (Granularity level : Granularity.values()) {
      Alignment alignment = ALIGNER.align(empty, OURS, level);
      assertThat(alignment.links()).isEmpty();
      assertThat(alignment.unmatchedRight()).hasSize(level.demands(OURS).size());
      assertThat(alignment.mirrored().links()).isEmpty();
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  @Property(tries = 200)
  void aligningTheOtherWayRoundMirrors(@ForAll("plans") Plan left, @ForAll("plans") Plan right) {
    Plan other = right.withId("z");
    for (Granularity level : Granularity.values()) {
      Alignment there = ALIGNER.align(left, other, level);
      assertThat(ALIGNER.align(other, left, level).mirrored()).isEqualTo(there);
    }
  }

  @Property(tries = 100)
  void anUnrelatedPlanDoesNotChangeAPair(
      @ForAll("plans") Plan left, @ForAll("plans") Plan right, @ForAll("plans") Plan third) {
    List<Plan> two = List.of(left.withId("x"), right.withId("y"));
    List<Plan> three = List.of(left.withId("x"), third.withId("z"), right.withId("y"));
    assertThat(ALIGNER.alignAll(three, Granularity.TASK).get(1))
        .isEqualTo(ALIGNER.alignAll(two, Granularity.TASK).get(0));
  }

  @Property(tries = 100)
  void theOrderOfTasksDoesNotMatter(@ForAll("plans") Plan left, @ForAll("plans") Plan right) {
    Plan other = right.withId("z");
    List<Task> turned = new ArrayList<>(other.tasks());
    Collections.reverse(turned);
    Alignment there = ALIGNER.align(left, other, Granularity.TASK);
    Alignment again =
        ALIGNER.align(left, other.toBuilder().tasks(turned).build(), Granularity.TASK);
    assertThat(again.links())
        .extracting(AlignerTest::decided)
        .containsExactlyInAnyOrderElementsOf(
            there.links().stream().map(AlignerTest::decided).toList());
  }

  private static String decided(Link link) {
    return link.toString() + link.probability();
  }

  @Property(tries = 200)
  void aPlanAlignedWithItselfIsTheIdentity(@ForAll("plans") Plan plan) {
    Alignment alignment = ALIGNER.align(plan, plan, Granularity.TASK);
    assertThat(alignment.links(Relation.SAME))
        .allMatch(link -> link.left().equals(link.right()))
        .extracting(Link::left)
        .containsAll(
            plan.tasks().stream()
                .filter(task -> task.title().chars().anyMatch(Character::isLetterOrDigit))
                .map(Task::id)
                .toList());
  }

  @Property(tries = 100)
  void everyPairIsScoredAndTheEvidenceSums(
      @ForAll("plans") Plan left, @ForAll("plans") Plan right) {
    for (Granularity level : Granularity.values()) {
      Alignment alignment = ALIGNER.align(left, right.withId("z"), level);
      assertThat(alignment.pairs())
          .hasSize(alignment.leftIds().size() * alignment.rightIds().size())
          .allSatisfy(
              link -> {
                double sum = alignment.constant();
                for (Evidence each : link.evidence()) {
                  sum += each.weight();
                  assertThat(each.value()).isBetween(0.0, 1.0);
                  if (!each.feature().equals("rivals")) {
                    assertThat(each.weight()).isNotNegative();
                  }
                }
                assertThat(link.probability())
                    .isCloseTo(1 / (1 + Math.exp(-sum)), Offset.offset(1e-9));
              });
    }
  }
}
