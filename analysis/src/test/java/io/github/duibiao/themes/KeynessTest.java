package io.github.duibiao.themes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.themes.ThemeContrast.Caution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeynessTest {
  private static final Plan WATER =
      Texts.plan(
          "water",
          Texts.task("water#1", "公开饮用水水源信息", "公布水库蓄水情况，公布水库巡查结果，公布水库水质监测数据。"),
          Texts.task("water#2", "做好惠民惠农补贴公开", "公布水库移民后期扶持名单，公布惠民惠农补贴明细。"));
  private static final Plan SCHOOL =
      Texts.plan(
          "school",
          Texts.task("school#1", "公开招生政策", "公布幼儿园学位，公布幼儿园收费，公布幼儿园名单。"),
          Texts.task("school#2", "做好惠民惠农补贴公开", "公布幼儿园资助名单，公布惠民惠农补贴明细。"));

  private final Keyness keyness = Keyness.of(List.of(WATER, SCHOOL), Codebook.standard());

  @Test
  void aPlanIsKnownByTheTermsItUsesAndOthersDoNot() {
    KeyTerm reservoir = term("水库", keyness.againstRest("water"));
    assertThat(reservoir.count()).isEqualTo(4);
    assertThat(reservoir.referenceCount()).isZero();
    assertThat(reservoir.more()).isTrue();
    assertThat(reservoir.low()).isLessThan(reservoir.logRatio());
    assertThat(reservoir.caution()).isNotEqualTo(Caution.NONE);
    KeyTerm kindergarten = term("幼儿园", keyness.againstRest("water"));
    assertThat(kindergarten.more()).isFalse();
    assertThat(kindergarten.lines()).extracting(TermInContext::plan).containsOnly("school");
  }

  @Test
  void wordsOfTheCodebookAreTermsAsAWhole() {
    assertThat(keyness.againstRest("water"))
        .extracting(KeyTerm::term)
        .contains("惠民惠农补贴")
        .doesNotContain("惠民", "惠农", "公布", "公开");
  }

  @Test
  void aTermIsShownWhereItStandsOneLineATask() {
    assertThat(term("水库", keyness.againstRest("water")).lines())
        .extracting(TermInContext::task)
        .containsExactly("water#1", "water#2");
    assertThat(term("水库", keyness.againstRest("water")).lines().get(1).toString())
        .isEqualTo("做好惠民惠农补贴公开。公布【水库】移民后期扶持名单,公布惠民惠农".replace(',', '，'));
  }

  @Test
  void readsAsTheSureTermsOfEachPlan() {
    Plan water = Texts.plan("water", Texts.task("water#1", "公开信息", "公布水库蓄水情况。".repeat(20)));
    Plan school = Texts.plan("school", Texts.task("school#1", "公开信息", "公布幼儿园学位。".repeat(20)));
    List<String> lines =
        Keyness.of(List.of(water, school), Codebook.standard()).toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith("  water: ")
        .contains("水库", "(p 0.00)")
        .doesNotContain("幼儿园");
    assertThat(lines.get(2)).startsWith("  school: ").contains("幼儿园").doesNotContain("水库");
  }

  @Test
  void figuresAreThoseOfTheTable() {
    KeyTerm term = term("水库", keyness.against("water", "school"));
    Contingency table =
        new Contingency(term.count(), term.total(), term.referenceCount(), term.referenceTotal());
    assertThat(term.logLikelihood()).isEqualTo(table.logLikelihood());
    assertThat(term.exactProbability()).isEqualTo(table.exactProbability());
    assertThat(term.adjusted()).isBetween(term.exactProbability(), 1.0);
  }

  @Test
  void turnedAroundMoreIsLess() {
    for (KeyTerm term : keyness.againstRest("water")) {
      KeyTerm other = term(term.term(), keyness.againstRest("school"));
      assertThat(other.count()).isEqualTo(term.referenceCount());
      assertThat(other.logRatio()).isEqualTo(-term.logRatio());
      assertThat(other.exactProbability())
          .isCloseTo(term.exactProbability(), org.assertj.core.api.Assertions.within(1e-12));
    }
  }

  @Test
  void aPlanAloneHasNothingToDifferFrom() {
    assertThat(Keyness.of(List.of(WATER), Codebook.standard()).againstRest("water")).isEmpty();
    assertThat(keyness.against("water", "elsewhere")).isEmpty();
  }

  @Test
  void titlesOfDocumentsAreNotCounted() {
    Plan plan =
        Texts.plan("titles", Texts.task("titles#1", "落实上级文件", "落实《水库管理规定》《水库移民规定》《水库巡查规定》。"));
    Keyness titles = Keyness.of(List.of(plan, SCHOOL), Codebook.standard());
    assertThat(titles.againstRest("titles")).extracting(KeyTerm::term).doesNotContain("水库");
  }

  @Test
  void publishedPlansAreKnownByWhatTheyAreAbout() throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (Path file : Originals.files()) {
      plans.add(PlanReader.standard().read(file));
    }
    Keyness published = Keyness.of(plans, Codebook.standard());
    assertThat(published.againstRest("liantang-2023").stream().limit(10))
        .extracting(KeyTerm::term)
        .contains("乡村振兴", "整治");
    assertThat(published.againstRest("changzhou-2021").stream().limit(10))
        .extracting(KeyTerm::term)
        .contains("疫情防控");
    String json = KeynessJson.write("liantang-2023", null, published.againstRest("liantang-2023"));
    assertThat(Schemas.of("keyness-1.schema.json").complaints(json)).isEmpty();
  }

  private static KeyTerm term(String term, List<KeyTerm> terms) {
    return terms.stream().filter(each -> each.term().equals(term)).findFirst().orElseThrow();
  }
}
