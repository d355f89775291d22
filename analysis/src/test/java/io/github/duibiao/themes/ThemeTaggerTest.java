package io.github.duibiao.themes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThemeTaggerTest {
  @Test
  void theHeadingSaysWhatATaskIsChieflyAbout() {
    assertThat(mainOf("抓好政策解读", "解读材料与文件同步发布，用好图解和问答。")).containsExactly("policy-interpretation");
    assertThat(mainOf("加强考核和业务培训", "每年办班一次。"))
        .containsExactlyInAnyOrder("assessment-supervision", "training");
  }

  @Test
  void fieldsThatAreListedAllCount() {
    assertThat(themesOf("", "重点公开教育、医疗卫生、养老服务和涉农补贴信息。"))
        .containsExactlyInAnyOrder(
            "education", "health", "elderly-childcare", "agricultural-subsidy");
  }

  @Test
  void aChannelIsNamedInPassing() {
    assertThat(themesOf("", "通过政府网站、政府公报等渠道公开财政预决算。")).containsExactly("budget-finance");
    assertThat(themesOf("", "在县政府门户网站公开征地补偿方案。")).containsExactly("land-acquisition");
  }

  @Test
  void theGroundOfADemandIsNamedInPassing() {
    assertThat(themesOf("", "按照行政复议法要求，规范办理政府信息公开申请。")).containsExactly("disclosure-on-request");
    assertThat(themesOf("", "以优化营商环境为抓手，做好招标投标信息公开。")).containsExactly("public-resource-trading");
  }

  @Test
  void theTitleOfADocumentIsNotADemand() {
    assertThat(themesOf("", "落实《关于加强政务新媒体管理的通知》，做好年度培训。")).containsExactly("training");
  }

  @Test
  void trainingAboutSomethingIsTraining() {
    assertThat(themesOf("", "围绕依申请公开、政策解读，举办专题培训班。")).containsExactly("training");
  }

  @Test
  void theLongestWordWins() {
    assertThat(themesOf("", "公开养老保险待遇标准。")).containsExactly("social-insurance");
    assertThat(themesOf("", "公开养老服务补助标准。")).containsExactly("elderly-childcare");
    assertThat(themesOf("", "做好村(居)务公开。")).containsExactly("village-extension");
    assertThat(themesOf("", "做好村（居）务公开。")).containsExactly("village-extension");
  }

  @Test
  void aWeakWordTakesNoStrongWordWithAGapAway() throws IOException {
    String theme = "codebook: own\n[dam]\nfacet: field\nzh: 水库\nen: Dams\ndefinition: Dams\n";
    String demand = "完成水库大坝安全检查。";
    for (String words :
        List.of("strong: 水库…检查\n", "strong: 水库…检查\nweak: 水库 大坝 检查\n", "strong: 水库 检查\n")) {
      Codebook own = Codebook.parse(theme + words, "own.codebook");
      Plan plan = Texts.plan(Texts.task("p#1", "", demand));
      assertThat(ThemeTagger.of(own).tag(plan).of("p#1"))
          .as(words)
          .extracting(TaggedTheme::id)
          .containsExactly("dam");
    }
  }

  @Test
  void wordsAreNotFoundAcrossWords() {
    assertThat(themesOf("", "为群众提供水平更高的服务，回应诉求。"))
        .doesNotContain("municipal-services", "review-litigation");
    assertThat(themesOf("", "市政府信息公开工作今年报送材料。"))
        .doesNotContain("municipal-services", "annual-report");
  }

  @Test
  void theNameOfAUnitIsNoTheme() {
    assertThat(themesOf("", "县审计局、县教育局做好培训。")).containsExactly("training");
  }

  @Test
  void aMeasureThatNamesNothingHasTheMainThemesOfItsTask() {
    Plan plan = Texts.plan(Texts.task("p#1", "办好政府公报", "", "每季度送到各站点。"));
    PlanThemes themes = ThemeTagger.standard().tag(plan);
    assertThat(themes.of("p#1.1")).extracting(TaggedTheme::id).containsExactly("gazette");
  }

  @Test
  void everyTagNamesItsWords() {
    TaggedTheme tag =
        ThemeTagger.standard()
            .tag(Texts.plan(Texts.task("p#1", "", "开展政府开放日活动。")))
            .of("p#1")
            .get(0);
    assertThat(tag.id()).isEqualTo("open-day");
    assertThat(tag.words()).containsExactly("政府开放日");
  }

  @Test
  void anotherCodebookTagsAnotherKindOfPlan() {
    ThemeTagger tagger = ThemeTagger.of(Codebook.bundled("business-environment"));
    Plan plan = Texts.plan(Texts.task("p#1", "推行一窗受理", "推广电子证照，开展首违不罚。"));
    assertThat(tagger.tag(plan).of("p#1"))
        .extracting(TaggedTheme::id)
        .containsExactlyInAnyOrder("one-thing", "digital-service", "inspection");
  }

  @Property(tries = 100)
  void everyTaskAndEveryMeasureHasAnAssignment(@ForAll("plans") Plan plan) {
    PlanThemes themes = ThemeTagger.standard().tag(plan);
    assertThat(themes.assignments())
        .extracting(ThemeAssignment::demand)
        .containsExactlyElementsOf(plan.demands().map(each -> each.id()).toList());
  }

  @Property(tries = 100)
  void whatIsTaggedDoesNotDependOnBlanks(@ForAll("plans") Plan plan) {
    for (Task task : plan.tasks()) {
      assertThat(themesOf(task.title(), " " + task.text().replace("", " ")))
          .isEqualTo(themesOf(task.title(), task.text()));
    }
  }

  @Property(tries = 100)
  void tasksAloneAreTaggedAsAmongTheirMeasures(@ForAll("plans") Plan plan) {
    ThemeTagger tagger = ThemeTagger.standard();
    assertThat(tagger.tagTasks(plan)).isEqualTo(tagger.tag(plan).tasks());
  }

  @Property(tries = 100)
  void theSamePlanHasTheSameThemes(@ForAll("plans") Plan plan) {
    PlanThemes once = ThemeTagger.standard().tag(plan);
    assertThat(ThemeTagger.of(Codebook.standard()).tag(plan)).isEqualTo(once);
    assertThat(ThemesJson.write(ThemeTagger.standard().tag(plan)))
        .isEqualTo(ThemesJson.write(once));
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  private static List<String> themesOf(String title, String text) {
    return tags(title, text).stream().map(TaggedTheme::id).toList();
  }

  private static List<String> mainOf(String title, String text) {
    return tags(title, text).stream().filter(TaggedTheme::main).map(TaggedTheme::id).toList();
  }

  private static List<TaggedTheme> tags(String title, String text) {
    return ThemeTagger.standard().tag(Texts.plan(Texts.task("p#1", title, text))).of("p#1");
  }
}
