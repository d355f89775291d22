package io.github.duibiao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.TestPlans;
import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.Texts;
import io.github.duibiao.themes.ThemeTagger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final ThemeTagger TAGGER = ThemeTagger.standard();

  @Test
  void aThemeThatTwoPeersHaveATaskForIsMissing() {
    List<Plan> plans =
        List.of(
            Texts.plan("a", Texts.task("a#1", "办好政府公报", "政府公报按时出版。")),
            Texts.plan("b", Texts.task("b#1", "加强政府公报建设", "政府公报送到村里。")),
            Texts.plan("c", Texts.task("c#1", "抓好业务培训", "每年办班一次。")));
    Gap gap = only(Gap.MissingTheme.class, gaps(plans).of("c"));
    assertThat(gap.having()).isEqualTo(2);
    assertThat(gap.among()).isEqualTo(2);
    assertThat(gap.weight()).isEqualTo(1);
    assertThat(gap.evidence()).extracting(PeerTask::task).containsExactly("a#1", "b#1");
    assertThat(gap.zh())
        .isEqualTo("没有任务涉及“政府公报”：2份对照要点中有2份作出安排（甲县 2023第1项“办好政府公报”；甲县 2023第1项“加强政府公报建设”）。");
    assertThat(gap.en())
        .startsWith("No task is about government gazette: 2 of 2 other plans have it");
  }

  @Test
  void aThemeNamedInPassingIsMinorNotMissing() {
    List<Plan> plans =
        List.of(
            Texts.plan("a", Texts.task("a#1", "办好政府公报", "政府公报按时出版。")),
            Texts.plan("b", Texts.task("b#1", "加强政府公报建设", "政府公报送到村里。")),
            Texts.plan("c", Texts.task("c#1", "公开财政预决算", "通过政府公报等渠道公开。")));
    Gap gap = only(Gap.MinorTheme.class, gaps(plans).of("c"));
    assertThat(gap.zh()).contains("“政府公报”仅在第1项“公开财政预决算”中提及");
    assertThat(gap.own()).isNotNull();
  }

  @Test
  void oneOfTwoPeersIsNotEnoughUnlessAskedFor() {
    List<Plan> plans =
        List.of(
            Texts.plan("a", Texts.task("a#1", "办好政府公报", "政府公报按时出版。")),
            Texts.plan("b", Texts.task("b#1", "抓好业务培训", "每年办班一次。")),
            Texts.plan("c", Texts.task("c#1", "抓好业务培训", "每年办班一次。")));
    CoverageMatrix matrix = matrix(plans);
    List<Alignment> alignments = align(plans);
    assertThat(Gaps.amongPeers(matrix, alignments).of("c"))
        .noneMatch(gap -> gap instanceof Gap.MissingTheme);
    assertThat(Gaps.amongPeers(matrix, alignments, GapSettings.STANDARD.withAtLeast(1)).of("c"))
        .anyMatch(gap -> gap instanceof Gap.MissingTheme);
  }

  @Test
  void aPlanThatNamesNoDatesHasThatGapOnce() {
    Plan county = TestPlans.county();
    Plan other = county.withId("other");
    List<Gap> gaps = gaps(List.of(county, other, TestPlans.town())).of("yizhen-2023");
    assertThat(gaps)
        .filteredOn(gap -> gap instanceof Gap.WeakerPlan)
        .extracting(gap -> ((Gap.WeakerPlan) gap).lacks())
        .containsExactlyInAnyOrder(Weakness.NO_UNIT, Weakness.NO_DATE);
    assertThat(gaps).noneMatch(gap -> gap instanceof Gap.WeakerTask);
  }

  @Test
  void anEntryOfTheOfficialListThatNobodyNamesComesLast() {
    List<Plan> plans = List.of(TestPlans.county(), TestPlans.town());
    List<Gap> gaps = whole(plans).of("jiaxian-2023");
    Gap last = gaps.get(gaps.size() - 1);
    assertThat(last).isInstanceOf(Gap.MissingField.class);
    assertThat(last.weight()).isZero();
    assertThat(last.basis()).isEqualTo(Basis.LIST);
    assertThat(last.zh()).startsWith("未提及官方清单（国办发〔2019〕54号26个试点领域）所列“");
    assertThat(gaps(plans).of("jiaxian-2023"))
        .as("unless asked for, what nobody names is no gap")
        .noneMatch(gap -> gap.having() == 0);
  }

  @Test
  void aPlanAloneIsMeasuredAgainstTheListOnly() {
    Gaps gaps = whole(List.of(TestPlans.county()));
    assertThat(gaps.all())
        .isNotEmpty()
        .allSatisfy(gap -> assertThat(gap.basis()).isEqualTo(Basis.LIST))
        .allSatisfy(gap -> assertThat(gap.weight()).isZero());
    assertThat(gaps.distinctions()).isEmpty();
  }

  @Test
  void whatOnlyOnePlanHasIsADistinction() {
    List<Plan> plans =
        List.of(
            Texts.plan("a", Texts.task("a#1", "办好政府公报", "政府公报按时出版。")),
            Texts.plan("b", Texts.task("b#1", "抓好业务培训", "每年办班一次。")));
    assertThat(gaps(plans).distinctions("a"))
        .extracting(each -> String.valueOf(each.theme()))
        .contains("gazette 政府公报");
    assertThat(gaps(plans).distinctions("a").get(0).zh()).contains("办好政府公报");
  }

  @Test
  void aReferencePlanMustBeAmongThePlans() {
    CoverageMatrix matrix = matrix(List.of(TestPlans.county()));
    assertThatThrownBy(() -> Gaps.against("elsewhere", matrix, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("elsewhere");
  }

  @Test
  void measuredAgainstAReferenceTheGapSaysSo() {
    List<Plan> plans =
        List.of(
            Texts.plan("upper", Texts.task("upper#1", "办好政府公报", "政府公报按时出版。")),
            Texts.plan("lower", Texts.task("lower#1", "抓好业务培训", "每年办班一次。")));
    Gaps gaps = Gaps.against("upper", matrix(plans), align(plans));
    assertThat(gaps.of("upper")).isEmpty();
    Gap gap = only(Gap.MissingTheme.class, gaps.of("lower"));
    assertThat(gap.basis()).isEqualTo(Basis.REFERENCE);
    assertThat(gap.zh()).contains("参照要点已作安排");
  }

  @Test
  void theJsonKeepsItsSchema() {
    List<Plan> plans =
        List.of(
            TestPlans.county(),
            TestPlans.county().withId("other"),
            TestPlans.town(),
            TestPlans.nasty("nasty"));
    CoverageMatrix matrix = matrix(plans);
    String json = CoverageJson.write(matrix, Gaps.amongPeers(matrix, align(plans)));
    assertThat(Schemas.of("coverage-1.schema.json").complaints(json)).isEmpty();
    assertThat(json).contains("\"schema\": \"duibiao/coverage/1\"").contains("WEAKER_PLAN");
  }

  @Test
  void themesBelongToThePlansInTheirOrder() {
    Plan county = TestPlans.county();
    assertThatThrownBy(
            () ->
                CoverageMatrix.of(
                    List.of(county, TestPlans.town()),
                    List.of(TAGGER.tag(county)),
                    TAGGER.codebook()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Gap only(Class<? extends Gap> kind, List<Gap> gaps) {
    List<Gap> found = gaps.stream().filter(kind::isInstance).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Gaps gaps(List<Plan> plans) {
    return Gaps.amongPeers(matrix(plans), align(plans));
  }

  private static Gaps whole(List<Plan> plans) {
    return Gaps.amongPeers(
        matrix(plans), align(plans), GapSettings.STANDARD.withOfficialList(true));
  }

  private static CoverageMatrix matrix(List<Plan> plans) {
    return CoverageMatrix.of(plans, plans.stream().map(TAGGER::tag).toList(), TAGGER.codebook());
  }

  private static List<Alignment> align(List<Plan> plans) {
    List<Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      for (int j = i + 1; j < plans.size(); j++) {
        alignments.add(Aligner.standard().align(plans.get(i), plans.get(j), Granularity.TASK));
      }
    }
    return alignments;
  }
}
