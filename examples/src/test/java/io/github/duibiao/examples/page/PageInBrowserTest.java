package io.github.duibiao.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report of the sample plans, used as a reader uses it: on a desk and on a telephone. */
class PageInBrowserTest {
  private static Browser browser;
  private static Path page;

  /** Of two plans: the rules look at every element, and those of more plans are no others. */
  private static Path small;

  private static Path lineage;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    browser = Browser.start();
    page = folder.resolve("report.html");
    Files.writeString(page, Comparison.of(SamplePlans.all()).report().html());
    small = folder.resolve("small.html");
    Files.writeString(small, Comparison.of(SamplePlans.all().subList(2, 4)).report().html());
    List<Plan> plans = new ArrayList<>();
    for (String each : List.of("county-2024", "county-2023", "city-2024", "province-2024")) {
      plans.add(PlanReader.standard().read(Path.of("lineage", each + ".txt")));
    }
    lineage = folder.resolve("lineage.html");
    Files.writeString(
        lineage, Comparison.builder(plans).reference(plans.get(3).id()).build().report().html());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingReachesTheConsoleAndNothingIsWiderThanThePage() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.ask("return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "zh,1440", "en,1440"})
  void oneLanguageIsShownAndTheOtherIsThere(String language, int width) {
    browser.open(page, width, language);
    assertThat(browser.one("#findings h2").getText()).isEqualTo(heading(language));
    assertThat(browser.one("html").getDomAttribute("lang"))
        .isEqualTo(say(language, "zh-Hans", "en"));
    unfold("#tasks");
    assertThat(browser.one("#f-plan option").getText()).isEqualTo(say(language, "全部", "all"));
    String other = say(language, "en", "zh");
    assertThat(browser.one("main ." + other).isDisplayed()).isFalse();
    browser.one("#in-" + language).sendKeys(language.equals("zh") ? Keys.RIGHT : Keys.LEFT);
    assertThat(browser.one("#findings h2").getText()).isEqualTo(heading(other));
  }

  private static String heading(String language) {
    return say(
        language, "新建区 2024：别处有而本方没有的", "Xinjian District 2024: what others have and ours lacks");
  }

  /** What is folded away is nothing that one can click. */
  private static void unfold(String section) {
    browser.one(section + " > .fold > summary").click();
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,1440"})
  void theFirstScreenHasTheWordsOfTheOthersToCopy(String language, int width) {
    browser.open(page, width, language);
    assertThat(browser.all("#findings article.gaps > .gaplist > li")).hasSize(5);
    browser.run(
        """
        addEventListener("copy", (event) => { window.copied = event.clipboardData.getData("text/plain"); });
        """);
    WebElement quote = browser.one("#findings .quote");
    quote.findElement(By.tagName("button")).click();
    assertThat(String.valueOf(browser.ask("return window.copied")))
        .startsWith("“" + quote.findElement(By.tagName("p")).getText() + "”（")
        .contains(say(language, "行", "line"));
    String place = quote.findElement(By.tagName("a")).getDomAttribute("href");
    quote.findElement(By.tagName("a")).click();
    browser.await("the place quoted", () -> browser.one(String.valueOf(place)).isDisplayed());
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "zh,1440", "en,1440"})
  void tasksAreFilteredByPlanThemeUnitRelationAndText(String language, int width) {
    browser.open(page, width, language);
    unfold("#tasks");
    int all = rows();
    browser.choose("#f-plan", plan(language, "练塘镇 2023"));
    int ofPlan = rows();
    assertThat(ofPlan).isPositive().isLessThan(all);
    assertThat(browser.one("#f-count").getText())
        .isEqualTo(
            say(
                language,
                "显示 " + ofPlan + " / " + all + " 行",
                ofPlan + " of " + all + " rows shown"));
    browser.choose("#f-relation", say(language, "独有", "nowhere else"));
    assertThat(rows()).isEqualTo(3);
    browser.one("#filters button[type=reset]").click();
    browser.await("all rows again", () -> rows() == all);

    browser.choose("#f-theme", say(language, "政府公报", "Government gazette"));
    int ofTheme = rows();
    assertThat(ofTheme).isPositive().isLessThan(all);
    browser.choose("#f-unit", "县政府办");
    assertThat(rows()).isLessThan(ofTheme);
    browser.one("#filters button[type=reset]").click();
    browser.await("all rows again", () -> rows() == all);

    browser.one("#f-text").sendKeys("开放日");
    assertThat(rows()).isPositive().isLessThan(all);
    browser.one("#f-text").sendKeys("无此字样");
    assertThat(rows()).isZero();
    // A link to what is filtered out brings it back.
    WebElement first = browser.one("#tasks .task");
    assertThat(first.isDisplayed()).isFalse();
    browser.run("location.hash = arguments[0].id", first);
    browser.await("all rows again", () -> rows() == all);
    assertThat(first.isDisplayed()).isTrue();

    int closed = browser.shown("#tasks .task .text").size();
    browser.one("#f-open").click();
    assertThat(browser.shown("#tasks .task .text").size()).isGreaterThan(closed);
  }

  private static int rows() {
    return ((Long)
            browser.ask(
                "return document.querySelectorAll('#tasks .aligned > tbody:not([hidden]),"
                    + " #single + .cards > :not([hidden]) > .task:not([hidden])').length"))
        .intValue();
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "zh,1440", "en,1440"})
  void aCellOfTheMatrixOpensTheTasksBehindIt(String language, int width) {
    browser.open(page, width, language);
    WebElement cell = browser.one("#heat td a");
    assertThat(cell.getText()).matches("[●○] \\d+");
    int count = Integer.parseInt(cell.getText().substring(2));
    cell.sendKeys(Keys.ENTER);
    WebElement dialog = browser.one("#cell");
    browser.await("the dialog", dialog::isDisplayed);
    assertThat(dialog.findElement(By.tagName("h2")).getText())
        .isEqualTo(say(language, "政策发布", "Policy publication") + " · 新建区 2024");
    assertThat(dialog.findElements(By.cssSelector("#cell-tasks a"))).hasSize(count);
    browser.focused().sendKeys(Keys.ESCAPE);
    browser.await("no dialog", () -> !dialog.isDisplayed());
    assertThat(browser.focused()).isEqualTo(cell);
    cell.click();
    WebElement task = dialog.findElement(By.cssSelector("#cell-tasks a"));
    String place = String.valueOf(task.getDomAttribute("href"));
    task.click();
    browser.await("no dialog", () -> !dialog.isDisplayed());
    assertThat(
            browser.ask(
                "return document.querySelector(arguments[0]).getBoundingClientRect().top"
                    + " < window.innerHeight",
                place))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "zh,1440", "en,1440"})
  void twoPlansStandSideBySideWithWhatLinksThem(String language, int width) {
    browser.open(page, width, language);
    browser.choose("#pair-left", plan(language, "宣汉县 2023"));
    browser.choose("#pair-right", plan(language, "新建区 2024"));
    assertThat(browser.all("#pairing .left li")).hasSize(20);
    assertThat(browser.all("#pairing .right li")).hasSize(18);
    List<WebElement> links = browser.all("#pairing button");
    assertThat(browser.all("#pairing path")).hasSameSizeAs(links).isNotEmpty();
    assertThat(browser.all("#pairing path.part")).isNotEmpty();
    assertThat(links.get(0).getText()).matches("(?:(?:相同|same) \\d+%|部分|in part) ↔ .+");
    links.get(0).sendKeys(Keys.ENTER);
    assertThat(browser.focused()).isEqualTo(browser.one("#link-h"));
    assertThat(links.get(0).getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(browser.all("#pairing path.chosen")).hasSize(1);
    assertThat(browser.all("#link .texts article")).hasSize(2);

    List<String> weights =
        browser.all("#link-evidence .weight").stream().map(WebElement::getText).toList();
    double sum = 0;
    for (String each : weights.subList(0, weights.size() - 1)) {
      sum += number(each);
    }
    assertThat(number(weights.get(weights.size() - 1)))
        .isCloseTo(sum, org.assertj.core.api.Assertions.within(0.05));
    browser.await("the waterfall", () -> !browser.all("#waterfall canvas").isEmpty());
    assertThat(browser.one("#waterfall").getDomAttribute("aria-label"))
        .startsWith(say(language, "对数几率", "Log-odds"));
  }

  private static double number(String signed) {
    return Double.parseDouble(signed.replace('−', '-'));
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,1440"})
  void wordingThatTwoTextsShareIsFoundInBoth(String language, int width) {
    browser.open(page, width, language);
    Object found =
        browser.ask(
            """
            const texts = ["公开程序依法规范，全面推进政务公开工作；强化培训", "全面推进“政务公开”工作。强化培训，依法规范"];
            const found = page.passages(texts[0], texts[1], 4);
            return found.map((each) => [texts[0].slice(...each.left), texts[1].slice(...each.right)].join("|"));
            """);
    assertThat(found).isEqualTo(List.of("全面推进政务公开工作|全面推进“政务公开”工作", "依法规范|依法规范", "强化培训|强化培训"));
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,1440"})
  void whatEitherTextHasAloneIsMarkedAndTheRestIsTheSame(String language, int width) {
    // The county's plans of two years, and those above them.
    browser.open(lineage, width, language);
    int marked = 0;
    for (WebElement button : browser.all("#pairing button")) {
      browser.run("arguments[0].click()", button);
      if (browser.one("#redline-note").isDisplayed()) {
        assertThat(unmarked(0, "del")).isEqualTo(unmarked(1, "ins"));
        marked += browser.all("#link del, #link ins").size();
      } else {
        assertThat(browser.one("#like-note").isDisplayed()).isTrue();
        assertThat(browser.all("#link del, #link ins")).isEmpty();
      }
      assertThat(browser.one("#shared-note").isDisplayed()).isFalse();
    }
    assertThat(marked).isPositive();
  }

  /** The samples are summaries in other words: nearly all of them would be marked. */
  @ParameterizedTest
  @CsvSource({"zh,390", "en,1440"})
  void ofTextsThatAreMostlyUnlikeWhatIsTheSameIsMarked(String language, int width) {
    browser.open(page, width, language);
    browser.one("#pairing button").click();
    assertThat(browser.one("#like-note").isDisplayed()).isTrue();
    assertThat(browser.all("#link del, #link ins")).isEmpty();
    assertThat(marks(0)).isEqualTo(marks(1));
  }

  private static List<String> marks(int side) {
    return browser
        .all("#link .texts article")
        .get(side)
        .findElements(By.cssSelector("mark:not(.moved)"))
        .stream()
        .map(each -> each.getText())
        .toList();
  }

  private static Object unmarked(int side, String mark) {
    return browser.ask(
        """
        const text = document.querySelectorAll("#link .texts .text")[arguments[0]].cloneNode(true);
        text.querySelectorAll(arguments[1]).forEach((each) => each.remove());
        return text.textContent;
        """,
        side,
        mark);
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "zh,1440", "en,1440"})
  void chartsAreDrawnAndSayWhatTheyShow(String language, int width) {
    browser.open(page, width, language);
    browser.one(".frequencies > summary").click();
    browser.choose("#frequency-plan", plan(language, "宣汉县 2023"));
    browser.run("document.querySelector('#frequencies').scrollIntoView()");
    browser.await("the frequencies", () -> !browser.all("#frequencies canvas").isEmpty());
    assertThat(browser.one("#frequencies").getDomAttribute("aria-label"))
        .startsWith(plan(language, "宣汉县 2023") + ": ")
        .contains(say(language, "规范性文件", "Normative documents"));
    unfold("#deadlines");
    browser.run("document.querySelector('#months').scrollIntoView()");
    browser.await("the months", () -> !browser.all("#months canvas").isEmpty());
    assertThat(browser.one("#months").getDomAttribute("aria-label")).contains("2024-12: 13");
    assertThat(browser.all("#m-2024-12 li")).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "zh,1440", "en,1440"})
  void tablesAreCopiedInTheLanguageShown(String language, int width) {
    browser.open(page, width, language);
    browser.run(
        """
        addEventListener("copy", (event) => {
          window.copied = ["text/plain", "text/html"].map((type) => event.clipboardData.getData(type));
        });
        """);
    browser.one("#themes .tools button").click();
    List<?> copied = (List<?>) browser.ask("return window.copied");
    assertThat(String.valueOf(copied.get(0)).lines().findFirst())
        .contains(
            String.join(
                "\t",
                say(language, "主题", "Theme"),
                plan(language, "新建区 2024"),
                plan(language, "常州市 2021"),
                plan(language, "宣汉县 2023"),
                plan(language, "练塘镇 2023")));
    assertThat(String.valueOf(copied.get(1))).startsWith("<table").contains("● 3");
    assertThat(browser.one("#themes .tools output").getText())
        .contains(say(language, "已复制", "copied"));
    browser.one("article.gaps .tools button").click();
    copied = (List<?>) browser.ask("return window.copied");
    assertThat(String.valueOf(copied.get(0)).lines())
        .hasSize(browser.all("article.gaps.ours .gaplist > li").size());
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,1440"})
  void theMatrixIsPutInAnotherOrderAndBack(String language, int width) {
    browser.open(page, width, language);
    String asGiven = heads();
    browser.choose("#heat-columns", say(language, "涉及多的在前", "those that cover most first"));
    assertThat(heads()).isNotEqualTo(asGiven);
    browser.choose("#heat-columns", say(language, "与本方相近的在前", "most like ours first"));
    assertThat(browser.all("#heat thead th").get(1).getText())
        .isEqualTo(plan(language, "新建区 2024"));
    // Every row went with its head.
    WebElement cell = browser.all("#heat tbody td a").get(0);
    assertThat(String.valueOf(cell.getDomAttribute("href"))).contains("xinjian-2024");
    browser.choose("#heat-columns", say(language, "原顺序", "as given"));
    assertThat(heads()).isEqualTo(asGiven);
    String first = browser.one("#heat tbody tr:not(.facet) th").getText();
    browser.choose("#heat-rows", say(language, "多数要点有的在前", "those most plans have first"));
    browser.choose("#heat-rows", say(language, "原顺序", "as given"));
    assertThat(browser.one("#heat tbody tr:not(.facet) th").getText()).isEqualTo(first);
  }

  private static String heads() {
    return String.valueOf(browser.all("#heat thead th").stream().map(WebElement::getText).toList());
  }

  /** The county's plans of two years under the city's and the province's, all unfolded. */
  @ParameterizedTest
  @CsvSource({"zh,390,light", "en,1440,dark"})
  void whatPlansHaveFromOneAnotherHasNoSeriousBarrier(String language, int width, String scheme)
      throws IOException {
    browser.open(lineage, width, language);
    browser.scheme(scheme);
    for (String section : List.of("#editions", "#cascade", "#reuse")) {
      browser.run(
          "document.querySelectorAll(arguments[0] + ' details').forEach((each) => {"
              + " each.open = true; })",
          section);
      assertThat(browser.one(section + " h2").isDisplayed()).isTrue();
    }
    assertThat(browser.one("#editions .redline del").isDisplayed()).isTrue();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"zh,390,light", "en,1440,light", "en,390,dark", "zh,1440,dark"})
  void noSeriousBarrierIsFound(String language, int width, String scheme) throws IOException {
    browser.open(small, width, language);
    browser.scheme(scheme);
    browser.one("#pairing button").click();
    assertThat(browser.complaints()).isEmpty();
  }

  private static String plan(String language, String name) {
    return language.equals("zh")
        ? name
        : Objects.requireNonNull(
            Map.of(
                    "新建区 2024", "Xinjian District 2024",
                    "常州市 2021", "Changzhou City 2021",
                    "宣汉县 2023", "Xuanhan County 2023",
                    "练塘镇 2023", "Liantang Town 2023")
                .get(name));
  }

  private static String say(String language, String zh, String en) {
    return language.equals("zh") ? zh : en;
  }
}
