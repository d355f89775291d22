package io.github.duibiao.similarity.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.similarity.Field;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SimilarityTest {
  private static final Similarity SIMILARITY = Similarity.standard();

  private static Profile profile(String text) {
    return SIMILARITY.profile(Measure.builder("m", Measure.Origin.PROSE).text(text).build());
  }

  private static DemandSimilarity compare(String left, String right) {
    return SIMILARITY.compare(profile(left), profile(right));
  }

  private static Pairs pair(String left, String right) {
    return SIMILARITY.compareAll(List.of(profile(left)), List.of(profile(right)));
  }

  @Test
  void otherWordsForOneThingAreOneTopic() {
    DemandSimilarity likeness = compare("对惠企政策开展宣讲。", "做好涉企政策的解读。");
    assertThat(likeness.topics()).isGreaterThan(0.9);
    assertThat(likeness.words()).isLessThan(0.5);
    assertThat(pair("组织宣讲。", "加强解读。").grounds(0, 0).sharedTopics()).startsWith("政策解读");
  }

  @Test
  void aClauseIsAboutWhatItEndsInMoreThanAboutWhatItLists() {
    String training = "围绕依申请办理、政策解读等，组织业务培训。";
    double withTraining = compare(training, "每年开展业务培训。").topics();
    double withInterpretation = compare(training, "提高政策解读质量。").topics();
    assertThat(withTraining).isGreaterThan(1.5 * withInterpretation);
  }

  @Test
  void whatEveryTaskSaysIsNoTopic() {
    assertThat(compare("加强政务公开工作。", "推进信息公开工作。").topics()).isZero();
  }

  @Test
  void anAnswerToAComplaintIsNoDisclosureOnRequest() {
    assertThat(compare("公布投诉电话，投诉三个工作日内答复。", "规范依申请公开答复文书。").topics()).isLessThan(0.3);
  }

  @Test
  void aNotionSpeaksOfTheBroaderOneThatItIsAPartOf() {
    double websites = compare("加强公开平台建设。", "办好政府网站。").topics();
    assertThat(websites).isPositive();
    assertThat(websites).isLessThan(compare("加强公开平台建设。", "用好政务公开平台。").topics());
    assertThat(compare("加强公开平台建设。", "开展业务培训。").topics()).isZero();
  }

  @Test
  void inAnyFieldAWordSpeaksOfTheBroaderOneThatItIsAKindOf() {
    Similarity general = Similarity.of(Field.general());
    Profiles profiles = general.profiles();
    Profile patrols = profiles.profile("", "逐户巡查。");
    double kin = general.compare(patrols, profiles.profile("", "开展抽查。")).words();
    double other = general.compare(patrols, profiles.profile("", "开展培训。")).words();
    assertThat(kin).isGreaterThan(other);
  }

  @Test
  void aNameWithinALongerNameIsNotMeant() {
    assertThat(pair("优化营商环境。", "改善生态环境。").grounds(0, 0).sharedTopics()).isEmpty();
  }

  @Test
  void oneSentenceOfATaskMayBeAnotherTask() {
    String three = "更新公开指南。建设政府公报数据库。压实审核责任。";
    assertThat(compare(three, "完善政府公报数据库。").part())
        .isGreaterThan(compare(three, "完善政府公报数据库。").topics());
  }

  @Test
  void blanksAndWidthAndMarksDoNotMatter() {
    Pairs pair = pair("推进“互联网+政务服务”，2024年底前完成IPv6改造。", "推进互联网＋ 政务 服务,２０２４年底前 完成ｉｐｖ６改造");
    assertThat(pair.verbatim(0, 0)).isTrue();
    assertThat(pair.likeness(0, 0)).isEqualTo(DemandSimilarity.SAME);
  }

  @Test
  void twoEmptyTextsHaveNothingInCommon() {
    assertThat(pair("", "。").verbatim(0, 0)).isFalse();
    assertThat(compare("", "")).isEqualTo(new DemandSimilarity(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aPassageIsGivenWithItsPlaceInBothTexts() {
    String left = "各乡镇要将“落实情况”纳入年度报告。";
    String right = "把落实情况纳入年度 报告予以公开。";
    List<CommonWording> passages = Similarity.passages(left, right, 5);
    assertThat(passages).hasSize(1);
    CommonWording passage = passages.get(0);
    assertThat(passage.text()).isEqualTo("落实情况纳入年度报告");
    assertThat(left.substring(passage.left(), passage.leftEnd())).isEqualTo("落实情况”纳入年度报告");
    assertThat(right.substring(passage.right(), passage.rightEnd())).isEqualTo("落实情况纳入年度 报告");
  }

  @Test
  void passagesOfFourCharactersAreChance() {
    assertThatThrownBy(() -> Similarity.passages("a", "b", 4)).hasMessageContaining("5");
  }

  @Test
  void everyThemeOfTheGlossaryIsInTheCodebook() {
    Codebook codebook = Codebook.standard();
    assertThat(Lines.of("glossary.tsv"))
        .allSatisfy(
            fields -> {
              assertThat(fields).hasSize(3);
              if (!fields[1].equals("-")) {
                assertThat(codebook.theme(fields[1])).isPresent();
              }
            });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "政策解读", "业务培训", "政府公报", "组织开展", "进一步加强", "依申请公开", "。", "、", "，", "等", " ", "2024年", "A",
            "𠮷")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property
  void comparingIsSymmetricAndWithinBounds(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    DemandSimilarity there = compare(left, right);
    assertThat(compare(right, left)).isEqualTo(there);
    for (double value :
        new double[] {
          there.words(),
          there.topics(),
          there.title(),
          there.part(),
          there.sentences(),
          there.themes(),
          there.passage()
        }) {
      assertThat(value).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 200)
  void theKeysOfAWholeAreThoseOfItsSentencesTogether(@ForAll("texts") String text) {
    Profile profile = profile(text + "。 ；" + text + "；组织开展业务培训");
    assertThat(profile.whole.grams().keys()).isEqualTo(Grams.of(profile.script).keys());
  }

  @Property(tries = 100)
  void comparingAllIsSymmetric(@ForAll("texts") String a, @ForAll("texts") String b) {
    List<Profile> left = List.of(profile(a), profile(b), profile(a + b));
    List<Profile> right = List.of(profile(b + a), profile(b), profile(""));
    Pairs all = SIMILARITY.compareAll(left, right);
    Pairs back = SIMILARITY.compareAll(right, left);
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        assertThat(back.likeness(j, i)).isEqualTo(all.likeness(i, j));
      }
    }
  }

  @Property(tries = 100)
  void aReferenceSaysTheSameWhateverElseIsCompared(
      @ForAll("texts") String a, @ForAll("texts") String b) {
    Similarity.Reference reference = SIMILARITY.reference(List.of(profile(b)));
    assertThat(reference.compare(List.of(profile(a), profile("组织业务培训。"))).words(0, 0))
        .isEqualTo(reference.compare(List.of(profile(a))).words(0, 0));
  }

  @Property(tries = 200)
  void groundsAreTheSameFromEitherSide(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    PairDetails there = pair(left, right).grounds(0, 0);
    PairDetails back = pair(right, left).grounds(0, 0);
    assertThat(back.sharedWords()).isEqualTo(there.sharedWords());
    assertThat(back.sharedTopics()).isEqualTo(there.sharedTopics());
    assertThat(back.longestPassage()).isEqualTo(there.longestPassage());
    assertThat(back.sentences())
        .extracting(PairDetails.SentencePair::right)
        .containsExactlyElementsOf(
            there.sentences().stream().map(PairDetails.SentencePair::left).toList());
  }

  @Property(tries = 200)
  void theLongestPassageIsThatOfTheTiles(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    int longest =
        Similarity.passages(left, right, 5).stream()
            .mapToInt(each -> each.text().length())
            .max()
            .orElse(0);
    assertThat(pair(left, right).grounds(0, 0).longestPassage()).hasSize(longest);
  }

  @Property
  void passagesDoNotOverlap(@ForAll("texts") String left, @ForAll("texts") String right) {
    List<CommonWording> passages = Similarity.passages(left, right, 5);
    for (int i = 1; i < passages.size(); i++) {
      assertThat(passages.get(i).left()).isGreaterThanOrEqualTo(passages.get(i - 1).leftEnd());
    }
    for (CommonWording one : passages) {
      assertThat(passages)
          .filteredOn(other -> other.right() < one.rightEnd() && one.right() < other.rightEnd())
          .containsExactly(one);
    }
  }
}
