package io.github.duibiao.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.Counted;
import io.github.duibiao.themes.ThemeCount;
import io.github.duibiao.themes.ThemeFrequencies;
import io.github.duibiao.themes.ThemeTagger;
import io.github.duibiao.themes.ThemedPlans;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoveragePropertiesTest {
  private static final ThemeTagger TAGGER = ThemeTagger.standard();

  @Property(tries = 100)
  void addingAPlanNeverChangesWhatAnotherCovers(
      @ForAll("left") Plan left, @ForAll("right") Plan right) {
    CoverageMatrix alone = matrix(left);
    CoverageMatrix together = matrix(left, right);
    for (Theme theme : alone.themes()) {
      assertThat(together.cell(theme.id(), left.id())).isEqualTo(alone.cell(theme.id(), left.id()));
    }
  }

  @Property(tries = 100)
  void permutingPlansPermutesTheMatrix(@ForAll("left") Plan left, @ForAll("right") Plan right) {
    CoverageMatrix one = matrix(left, right);
    CoverageMatrix other = matrix(right, left);
    assertThat(other.plans()).containsExactly(right, left);
    for (Theme theme : one.themes()) {
      for (Plan plan : one.plans()) {
        assertThat(other.cell(theme.id(), plan.id())).isEqualTo(one.cell(theme.id(), plan.id()));
      }
    }
    Gaps gaps = Gaps.amongPeers(one, List.of(align(left, right)));
    Gaps permuted = Gaps.amongPeers(other, List.of(align(right, left)));
    assertThat(permuted.of(left.id()))
        .extracting(Gap::weight)
        .isEqualTo(gaps.of(left.id()).stream().map(Gap::weight).toList());
    assertThat(permuted.of(left.id())).hasSameSizeAs(gaps.of(left.id()));
  }

  @Property(tries = 100)
  void aPlanHasNoGapsAgainstItself(@ForAll("left") Plan plan) {
    Plan same = plan.withId("same");
    Gaps gaps = Gaps.against("same", matrix(plan, same), List.of(align(plan, same)));
    assertThat(gaps.all()).isEmpty();
    assertThat(gaps.distinctions()).isEmpty();
  }

  @Property(tries = 100)
  void countsOfPlansSumToTheCountsOfAll(@ForAll("left") Plan left, @ForAll("right") Plan right) {
    ThemeFrequencies frequencies =
        ThemeFrequencies.of(
            List.of(left, right), List.of(TAGGER.tag(left), TAGGER.tag(right)), TAGGER.codebook());
    for (Counted counted : Counted.values()) {
      List<ThemeCount> all = frequencies.overall(counted);
      List<ThemeCount> ofLeft = frequencies.of(left.id(), counted);
      List<ThemeCount> ofRight = frequencies.of(right.id(), counted);
      for (int i = 0; i < all.size(); i++) {
        assertThat(all.get(i).any()).isEqualTo(ofLeft.get(i).any() + ofRight.get(i).any());
        assertThat(all.get(i).main()).isEqualTo(ofLeft.get(i).main() + ofRight.get(i).main());
        assertThat(all.get(i).total()).isEqualTo(ofLeft.get(i).total() + ofRight.get(i).total());
      }
    }
  }

  @Property(tries = 100)
  void everyGapRestsOnEvidenceOrTheList(@ForAll("left") Plan left, @ForAll("right") Plan right) {
    Gaps gaps = Gaps.amongPeers(matrix(left, right), List.of(align(left, right)));
    assertThat(gaps.all())
        .allSatisfy(
            gap -> {
              assertThat(gap.weight()).isBetween(0.0, 1.0);
              assertThat(gap.having()).isBetween(0, gap.among());
              assertThat(gap.evidence().isEmpty()).isEqualTo(gap.having() == 0);
              assertThat(gap.basis() == Basis.LIST || gap.having() > 0).isTrue();
              assertThat(gap.zh()).doesNotContain("null").endsWith("。");
              assertThat(gap.en()).doesNotContain("null").endsWith(".");
              assertThat(gap.evidence())
                  .allSatisfy(each -> assertThat(each.plan()).isNotEqualTo(gap.plan()));
            });
  }

  @Provide
  Arbitrary<Plan> left() {
    return ThemedPlans.plan("left");
  }

  @Provide
  Arbitrary<Plan> right() {
    return ThemedPlans.plan("right");
  }

  private static Alignment align(Plan left, Plan right) {
    return Aligner.standard().align(left, right, Granularity.TASK);
  }

  private static CoverageMatrix matrix(Plan... plans) {
    List<Plan> list = List.of(plans);
    return CoverageMatrix.of(list, list.stream().map(TAGGER::tag).toList(), TAGGER.codebook());
  }
}
